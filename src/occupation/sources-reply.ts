import { figure, finding, strong, text } from '../inline.ts';
import { citationText } from '../reply-text.ts';
import type { Block, Citation, Inline, Reply } from '../reply.ts';
import { intentTo } from '../intent/intent.ts';
import { DIMENSIONS, type Fact, type Source } from '../research/base.ts';
import { formatValue, signed } from '../research/format.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import { sentenceReply } from '../sentence-reply.ts';
import { nearestUs } from './raw-figure.ts';
import { dimensionInside } from './dimension-words.ts';
import { contributionFigure, nameOf, sourceOf } from './verdict-line.ts';
import { viewButtons } from './view-button.ts';
import type { Verdict } from './verdict.ts';

/** Measures that stand behind every framework score, in the order of the dimensions. */
const FRAMEWORK = [
  'ilo-mean-2025',
  'eloundou-human',
  'anthropic-observed',
  'microsoft-applicability',
  'bls-wage',
  'bls-projected-change',
  'oes-jobs',
] as const;

/** Characters of citations on one page, so that it fits one message. */
const PAGE_CHARACTERS = 2800;

/**
 * Every source of an answer, with what it measures, where in it the figure stands, and its limits: the general
 * measures first, then what is about this very job. A long list comes in pages, counted from 1.
 */
export function sourcesReply(base: ResearchBase, verdict: Verdict, page = 1): Reply {
  const { occupation } = verdict;
  const own = byselves(base, verdict.status.coreFacts);
  const framework = verdict.kind === 'unscored' ? [] : frameworkCitations(base, verdict);
  const pages = paged([...framework, ...own]);
  const shown = pages[page - 1] ?? [];
  const next =
    page < pages.length
      ? [{ label: 'More sources', intent: { ...intentTo('sources', occupation.key), topic: `page ${page + 1}` } }]
      : [];
  return {
    audience: 'channel',
    summary: `${occupation.title}: ${own.length + framework.length} sources.`,
    blocks: [
      {
        type: 'heading',
        value: `Sources: ${nameOf(occupation)}${pages.length > 1 ? `, page ${page} of ${pages.length}` : ''}`,
      },
      ...(page === 1
        ? [{ type: 'paragraph' as const, children: [text(route(base, verdict)), ...sum(base, verdict)] }]
        : []),
      ...part(
        'General measures behind the score',
        shown.filter((citation) => framework.includes(citation)),
      ),
      ...part(
        'About this very job',
        shown.filter((citation) => own.includes(citation)),
      ),
      ...(own.length === 0
        ? [{ type: 'paragraph' as const, children: [text('We have no source about this very job.')] }]
        : []),
      {
        type: 'note',
        children: [
          text(
            `“As reported” means that we read the figure in someone else’s report of the source. Data release ${base.release.id}.`,
          ),
        ],
      },
      { type: 'buttons', buttons: [...next, ...viewButtons(verdict, 'sources')] },
    ],
  };
}

function part(title: string, citations: readonly Citation[]): readonly Block[] {
  if (citations.length === 0) return [];
  return [
    { type: 'paragraph', children: [strong(title)] },
    { type: 'sources', citations },
  ];
}

/** The citations in pages, each at most as long as a page may be. */
function paged(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const pages: Citation[][] = [[]];
  let length = 0;
  for (const citation of citations) {
    const size = citationText(citation).length;
    if (length + size > PAGE_CHARACTERS && length > 0) {
      pages.push([]);
      length = 0;
    }
    pages.at(-1)?.push(citation);
    length += size;
  }
  return pages;
}

/** How the number comes about: from the unit group and the US occupation that stand for the job. */
function route(base: ResearchBase, verdict: Verdict): string {
  if (verdict.kind === 'unscored')
    return 'No score is given, so no measure stands behind one. What is on record about the job is below.';
  const { occupation } = verdict;
  const own =
    occupation.kind === 'profile' ? occupation.profile.us.flatMap((code) => base.usOccupations.get(code) ?? []) : [];
  const groups = `unit group ${occupation.group.isco08} ${occupation.group.title}`;
  const stands =
    own.length === 0
      ? groups
      : `the US occupations ${own.map((us) => `${us.soc2018} ${us.title}`).join(', ')} and of ${groups}`;
  return `The score is our estimate. It is computed from published figures of ${stands}, by the rules that “How is the score made?” explains. Why shows each figure.`;
}

/** The score as the sum that it is. */
function sum(base: ResearchBase, verdict: Verdict): readonly Inline[] {
  if (verdict.kind === 'unscored') return [];
  const { key } = verdict.occupation;
  const parts = DIMENSIONS.map((d) => ({
    words: `${signed(verdict.contributions[d])} ${dimensionInside(d)}`,
    figure: contributionFigure(base, verdict, d),
  }));
  const own = {
    words: `${signed(verdict.evidencePoints)} evidence about this job`,
    figure: figureOf(base, 'verdict-evidence', { code: key, value: verdict.evidencePoints }),
  };
  const terms = verdict.evidencePoints === 0 ? parts : [...parts, own];
  return [
    text(' The sum: '),
    figure(
      figureOf(base, 'verdict-base', { code: 'all', value: verdict.base }),
      `${verdict.base} base ${terms.map(({ words }) => words).join(' ')} = ${verdict.score.toFixed(1)}`,
      ...terms.map((term) => term.figure),
      figureOf(base, 'verdict-score', { code: key, value: Math.round(verdict.score) }),
    ),
    text('.'),
  ];
}

function frameworkCitations(base: ResearchBase, verdict: Verdict): readonly Citation[] {
  const us = nearestUs(base, verdict);
  return FRAMEWORK.flatMap((id): readonly Citation[] => {
    const measure = base.measures.get(id);
    const source = measure === undefined ? undefined : base.sources.get(measure.source);
    if (measure === undefined || source === undefined) return [];
    const code = id.startsWith('ilo') ? verdict.occupation.group.isco08 : us?.soc2018;
    return code === undefined || (id.startsWith('ilo') && verdict.occupation.group.ilo === null)
      ? []
      : [{ source, facts: [`${id}:${code}`], place: `${measure.place}, row ${code}` }];
  });
}

function byselves(base: ResearchBase, facts: readonly Fact[]): readonly Citation[] {
  const bySource = Map.groupBy(facts, (fact) => fact.source);
  return [...bySource.values()].flatMap((group): readonly Citation[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        source: sourceOf(base, first),
        facts: group.map((fact) => fact.id),
        place: [...new Set(group.map((fact) => fact.place))].join('; '),
      },
    ];
  });
}

type Asked = { readonly name: string; readonly sources: readonly Source[]; readonly about: Verdict | undefined };

/** What one publication or publisher found, fact by fact; findings about the job at hand first. */
export function publicationReply(base: ResearchBase, { name, sources, about }: Asked): Reply {
  const ids = new Set(sources.map((source) => source.id));
  const covers = (fact: Fact) =>
    about !== undefined && fact.codes.some((code) => about.occupation.group.isco08.startsWith(code));
  const facts = [...base.facts.values()]
    .filter((fact) => ids.has(fact.source))
    .toSorted((a, b) => Number(covers(b)) - Number(covers(a)));
  if (facts.length === 0) {
    return sentenceReply(`We have no finding from ${name} on file, so we cannot say what it says.`);
  }
  const shown = facts.slice(0, 5);
  return {
    audience: 'channel',
    summary: `${name}: ${shown.length} findings.`,
    blocks: [
      { type: 'heading', value: `What ${name} says` },
      ...measured(base, ids, about),
      { type: 'list', items: shown.map((fact) => [finding(fact, sourceOf(base, fact))]) },
      ...(facts.length > shown.length
        ? [{ type: 'note' as const, children: [text(`${facts.length - shown.length} more findings are on file.`)] }]
        : []),
      { type: 'paragraph', children: [strong('Where this stands')] },
      { type: 'sources', citations: byselves(base, shown) },
    ],
  };
}

/** The publisher's own index for the job at hand, where it has one. */
function measured(base: ResearchBase, ids: ReadonlySet<string>, about: Verdict | undefined): Reply['blocks'] {
  const group = about?.occupation.group;
  if (group === undefined || group.ilo === null || !ids.has('ILO140')) return [];
  const mean = figureOf(base, 'ilo-mean-2025', { code: group.isco08, value: group.ilo.mean });
  return [
    {
      type: 'paragraph',
      children: [
        text(`${group.title} has an exposure score of `),
        figure(mean, formatValue(group.ilo.mean, 'share')),
        text(` on a scale from 0 to 1, in the category “${group.ilo.category}”.`),
      ],
    },
  ];
}

/** Which reports are used at all, the most used first. */
export function libraryReply(base: ResearchBase): Reply {
  const uses = Map.groupBy(base.facts.values(), (fact) => fact.source);
  const top = [...uses].toSorted(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b)).slice(0, 8);
  return {
    audience: 'channel',
    summary: `Verdict uses ${base.sources.size} sources and ${base.facts.size} facts.`,
    blocks: [
      { type: 'heading', value: 'Sources we use' },
      {
        type: 'paragraph',
        children: [
          text(
            `${base.sources.size} publications and data sets, with ${base.facts.size} findings read from them. Those used most:`,
          ),
        ],
      },
      {
        type: 'sources',
        citations: top.flatMap(([id, facts]) => {
          const source = base.sources.get(id);
          return source === undefined
            ? []
            : [{ source, facts: facts.map((fact) => fact.id), place: `${facts.length} findings on file` }];
        }),
      },
      {
        type: 'note',
        children: [
          text(
            'Ask “what does the ILO say about secretaries” or “what did the IMF find” for one of them. The full list with licences stands in data/sources.json.',
          ),
        ],
      },
    ],
  };
}
