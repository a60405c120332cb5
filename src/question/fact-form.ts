import { cites, figure, text } from '../inline.ts';
import { coreFacts, type CoreFact } from '../occupation/core-fact.ts';
import { factStrength, newestYear } from '../occupation/fact-strength.ts';
import { sourceOf } from '../occupation/verdict-line.ts';
import { lineText } from '../reply-text.ts';
import type { Inline } from '../reply.ts';
import type { Claim, Fact } from '../research/base.ts';
import { figuresOf } from '../research/resolve.ts';
import { CLAIM_ASKS, FACT_ASKS, NOT_ASKED } from './claim-ask.ts';
import { FACT_HOOKS, WIDE_ASKS } from './fact-hook.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { scoreOf, shown, type Ground } from './ground.ts';
import { turn } from './hash.ts';
import { LONGEST_CONTEXT, type Layer } from './question.ts';
import { quoted } from './task-form.ts';

/** Questions from what studies, counts and surveys found about the occupation. */
export const FACT_FORMS: readonly Form[] = [
  { id: 'fact', layer: 'resistance', depth: 'deep', ask: fromFacts },
  { id: 'wide-fact', layer: 'resistance', depth: 'deep', ask: fromWideFacts },
];

/** So many findings at most, the strongest and nearest first. */
const MOST = 14;

/**
 * A finding and the critical question of a claim that rests on it; no claim asks twice. The
 * claim comes from the taxonomy, the finding is about this job or the groups of three or four digits around it.
 */
function fromFacts(ground: Ground): readonly Draft[] {
  const used = new Set<string>();
  return ranked(ground)
    .filter(({ nearness }) => nearness !== 'major group' && nearness !== 'sub-major group')
    .filter(({ fact }) => FACT_HOOKS[fact.id] !== undefined)
    .slice(0, MOST)
    .flatMap(({ fact }, i) => {
      const own = FACT_ASKS[fact.id];
      if (own !== undefined) return factDraft(ground, { fact, part: fact.id, ask: own, at: i });
      const claim = turn(openClaims(ground, fact, used), ground.seed);
      if (claim === undefined) return NONE;
      used.add(claim.id);
      return factDraft(ground, { fact, part: `${fact.id}-${claim.id}`, ask: CLAIM_ASKS[claim.id] ?? '', at: i });
    });
}

function ranked(ground: Ground): readonly CoreFact[] {
  const year = newestYear(ground.base);
  return coreFacts(ground.base, ground.occupation)
    .map((core) => ({ core, strength: factStrength(ground.base, core, year) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength || (a.core.fact.id < b.core.fact.id ? -1 : 1))
    .map(({ core }) => core);
}

function openClaims(ground: Ground, fact: Fact, used: ReadonlySet<string>): readonly Claim[] {
  return [...ground.base.claims.values()].filter(
    (claim) =>
      !used.has(claim.id) &&
      CLAIM_ASKS[claim.id] !== undefined &&
      claim.supporting.includes(fact.id) &&
      !NOT_ASKED.has(`${fact.id} ${claim.id}`),
  );
}

type Found = { readonly fact: Fact; readonly part: string; readonly ask: string; readonly at: number };

function factDraft(ground: Ground, { fact, part, ask, at }: Found): readonly Draft[] {
  return draft(
    [`${hookText(fact, FACT_HOOKS[fact.id] ?? '')} ${ask.replaceAll('{people}', ground.people)}`],
    factContext(ground, fact),
    {
      part,
      facts: [fact],
      regions: fact.regions,
      layer: layerOf(fact),
      depth: at % 2 === 0 ? 'deep' : 'opener',
    },
  );
}

/** A finding from one place outside the United States asks about places; one about lists and counts, about evidence. */
function layerOf(fact: Fact): Layer {
  if (fact.topic === 'classification') return 'evidence';
  const abroad = fact.regions.every((region) => !/^(?:United States|global|not country)/.test(region));
  return abroad ? 'region' : 'resistance';
}

/** A hook with the figures of its fact in place. */
function hookText(fact: Fact, hook: string): string {
  return hook.replace(/\{(\d+)\}/g, (_, at: string) => (fact.figures[Number(at)]?.text ?? '').replace(/^\+(?=\d)/, ''));
}

/** The finding itself where it is short; else what was measured and its figures. Both with the source. */
function factContext(ground: Ground, fact: Fact): readonly Inline[] {
  const source = sourceOf(ground.base, fact);
  const whole: readonly Inline[] = [{ type: 'finding', fact, source }];
  if (lineText(ground.base, whole).length <= LONGEST_CONTEXT) return whole;
  const [first, ...more] = figuresOf(ground.base, fact);
  const words = [...new Set(fact.figures.map((each) => each.text))].slice(0, 6).join(', ');
  const label = clipped(fact.measures);
  if (first === undefined)
    return [text(`${label} `), ...cites([fact], (each) => sourceOf(ground.base, each)), text('.')];
  return [text(`${label}: `), figure(first, words, ...more), text('.')];
}

const LONGEST_LABEL = 90;

function clipped(words: string): string {
  if (words.length <= LONGEST_LABEL) return words;
  return `${words.slice(0, LONGEST_LABEL).replace(/[\s,;:(][^\s]*$/, '')} …`;
}

/** A finding about a whole trade, asked only of one task of this job. */
function fromWideFacts(ground: Ground): readonly Draft[] {
  return ranked(ground)
    .filter(({ fact }) => WIDE_ASKS[fact.id] !== undefined)
    .slice(0, MOST_WIDE)
    .flatMap(({ fact }, i) => wideDraft(ground, fact, i));
}

const MOST_WIDE = 3;

function wideDraft(ground: Ground, fact: Fact, at: number): readonly Draft[] {
  const wide = WIDE_ASKS[fact.id];
  const task = turn(wide?.of === 'most exposed' ? ground.tasks : ground.tasks.toReversed(), at);
  if (wide === undefined || task === undefined) return NONE;
  const score = scoreOf(ground, task);
  const asked = wide.ask
    .replaceAll('{people}', ground.people)
    .replaceAll('{task}', `${quoted(task)} (AI exposure ${score.words})`);
  const context = [
    text('On record: '),
    ...figuresIn(ground, fact),
    text('; AI exposure of the task '),
    shown(score.words, score),
    text('.'),
  ];
  const more = { part: fact.id, facts: [fact], regions: fact.regions, layer: layerOf(fact) };
  return draft([`${hookText(fact, wide.hook)} ${asked}`], context, more);
}

function figuresIn(ground: Ground, fact: Fact): readonly Inline[] {
  const [first, ...more] = figuresOf(ground.base, fact);
  const words = fact.figures.map((each) => each.text).join(', ');
  return first === undefined ? cites([fact], (each) => sourceOf(ground.base, each)) : [figure(first, words, ...more)];
}
