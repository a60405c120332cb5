import type { Fact, Source } from '../../research/base.ts';
import type { ResearchBase } from '../../research/parse.ts';
import { claimedSources, quantitiesIn, type Quantity } from './citation.ts';
import { namedIn, type Named } from './publication-name.ts';
import { contentStems, LINK } from './words.ts';

export type Evidence = {
  readonly kind: 'publication' | 'figure' | 'link' | 'unnamed';
  /** As it stands in the argument. */
  readonly words: string;
  /** found: it is in the research base; not found: it claims to be evidence and is not there; unnamed: "studies show". */
  readonly status: 'found' | 'not found' | 'unnamed';
  /** Ids of sources of the research base. */
  readonly sources: readonly string[];
  /** Ids of facts that state the figure, or that the link was checked at. */
  readonly facts: readonly string[];
};

/** How many content words a fact and a text must share before a bare figure is taken for the fact's. */
const SHARED_WORDS = 2;

/**
 * What the argument offers as evidence, resolved against the research base: named publications, figures with their
 * units, links. A figure is found when a fact of a named publication states it, or, without a name, a fact that shares
 * words with the argument. A publication that is cited and is not in the base is named as not found.
 */
export function readEvidence(base: ResearchBase, clean: string): readonly Evidence[] {
  const text = clean.toLowerCase();
  const links = (clean.match(LINK) ?? []).map((link) => readLink(base, link.replace(/[.,;:!?]+$/, '')));
  const plain = text.replace(LINK, ' ');
  const named = namedIn(plain, base.sources);
  const publications = named.map(({ words, sources }): Evidence => ({
    kind: 'publication',
    words,
    status: 'found',
    sources,
    facts: [],
  }));
  const figures = figuresIn(base, clean.replace(LINK, ' '), named);
  return [...publications, ...claimedSources(clean.replace(LINK, ' '), named), ...figures, ...links];
}

/** How much the evidence is worth, 0 to 1: only what was found counts. */
export function evidenceValue(evidence: readonly Evidence[]): number {
  const found = evidence.filter(({ status }) => status === 'found');
  if (found.length === 0) return 0;
  const figure = found.some(({ kind }) => kind === 'figure');
  const publication = found.some(({ kind }) => kind === 'publication' || kind === 'link');
  return figure && publication ? 1 : figure ? 0.6 : 0.5;
}

function figuresIn(base: ResearchBase, clean: string, named: readonly Named[]): readonly Evidence[] {
  const sources = new Set(named.flatMap((name) => name.sources));
  const facts = [...base.facts.values()];
  const ofSources = facts.filter((fact) => sources.has(fact.source));
  const stems = new Set(contentStems(clean));
  return quantitiesIn(clean).flatMap((quantity): readonly Evidence[] => {
    const known = states(ofSources, quantity);
    const stated =
      known.length > 0 ? known : states(facts, quantity).filter((fact) => shared(fact, stems) >= SHARED_WORDS);
    if (stated.length === 0 && quantity.unit === 'number') return [];
    return [
      {
        kind: 'figure',
        words: quantity.words,
        status: stated.length > 0 ? 'found' : 'not found',
        sources: [...new Set(stated.map((fact) => fact.source))],
        facts: stated.map((fact) => fact.id),
      },
    ];
  });
}

const PERCENT: ReadonlySet<string> = new Set(['percent', 'points', 'share']);

function states(facts: readonly Fact[], { value, unit }: Quantity): readonly Fact[] {
  return facts.filter((fact) =>
    fact.figures.some((figure) => {
      if (figure.unit === 'year') return false;
      if (unit === 'percent' && !PERCENT.has(figure.unit)) return false;
      const scale = figure.unit === 'share' && unit === 'percent' ? 100 : 1;
      return Math.abs(figure.value * scale - value) <= 0.005 * Math.abs(value);
    }),
  );
}

function shared(fact: Fact, stems: ReadonlySet<string>): number {
  return new Set(contentStems(`${fact.finding} ${fact.measures}`).filter((stem) => stems.has(stem) && !/\d/.test(stem)))
    .size;
}

function readLink(base: ResearchBase, link: string): Evidence {
  const address = addressOf(link);
  const sources = [...base.sources.values()].filter((source) => isAt(source, address)).map(({ id }) => id);
  const facts = [...base.facts.values()].filter(
    ({ checkedUrl }) => checkedUrl !== null && addressOf(checkedUrl) === address,
  );
  const all = [...new Set([...sources, ...facts.map((fact) => fact.source)])];
  return {
    kind: 'link',
    words: link,
    status: all.length > 0 ? 'found' : 'not found',
    sources: all,
    facts: facts.map(({ id }) => id),
  };
}

function isAt(source: Source, address: string): boolean {
  return source.url !== null && addressOf(source.url) === address;
}

/** Host and path without scheme, www, query, fragment or closing slash. */
function addressOf(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}
