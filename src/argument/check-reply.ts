import { finding, link, strong, text } from '../inline.ts';
import { intentTo } from '../intent/intent.ts';
import { peopleOf } from './point.ts';
import type { Occupation } from '../occupation/occupation.ts';
import type { Verdict } from '../occupation/verdict.ts';
import { scoreFigures, sourceOf } from '../occupation/verdict-line.ts';
import type { Button } from '../press.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import type { ResearchBase } from '../research/parse.ts';
import { sourceName } from '../research/source-name.ts';
import { sentenceReply } from '../sentence-reply.ts';
import type { Check, Cited, Held } from './check.ts';
import { inlines, listed } from './debate-words.ts';

/** What a check is about: the words, the job, and how it is known. */
export type Checked = {
  readonly words: string;
  readonly verdict: Verdict | null;
  /** conversation: the words name no job, and this one was spoken of before. */
  readonly from: 'words' | 'conversation';
};

/** What the evidence says about a message, to the person who asked alone. */
export function checkReply(base: ResearchBase, check: Check, about: Checked): Reply {
  const job = about.verdict?.occupation ?? null;
  if (check.kind === 'nothing') return sentenceReply(NOTHING[check.why ?? ''] ?? NO_CLAIM, jobButtons(job));
  return {
    audience: 'person',
    summary: `What the evidence says about ${quoted(sideOf(check, job))}`,
    blocks: [
      { type: 'heading', value: 'What the evidence says' },
      { type: 'note', children: [text(`“${shortened(about.words)}”`)] },
      { type: 'paragraph', children: saidLine(check, job, about.from) },
      ...evidenceBlocks(base, check, job),
      ...citedBlocks(base, check),
      ...verdictBlocks(base, about.verdict),
      { type: 'buttons', buttons: jobButtons(job) },
    ],
  };
}

/** A check that was asked for without words. */
export function nothingToCheckReply(): Reply {
  return sentenceReply(
    'Write the claim after the command, for example “/check AI will replace translators because machine translation is good enough”.',
  );
}

const NO_CLAIM = 'I find no claim about AI and jobs in that message, so there is nothing that evidence could settle.';

/** Why there is nothing to check. */
const NOTHING: Readonly<Record<string, string>> = {
  empty: 'There were no words in that message.',
  'too long': 'That message is longer than I can read. Send me the sentence that makes the claim.',
  'another language': 'I read English only, I am sorry.',
  repetition: 'That message says the same words over and over. I find no claim in it.',
  'list of keywords': 'That is a list of words. A claim says what follows from what.',
  'instructions to the engine': 'That message tells me what to do. It claims nothing about AI and jobs.',
  'agreement only': 'That message agrees with somebody and claims nothing of its own.',
  sarcasm: 'That message reads as irony, and I may take it the wrong way round. I check plain claims only.',
  'wish without a prediction':
    'That message says what should happen, not what will. Evidence can settle a prediction, not a wish.',
  question: 'That message asks and claims nothing. Ask me the question itself, or press a button.',
};

type Found = Extract<Check, { readonly kind: 'checked' }>;

/** The side in words that follow "it says that". */
function sideOf({ side }: Found, job: Occupation | null): string | null {
  if (side === null) return null;
  if (job === null) return side === 'threat' ? 'AI takes jobs' : 'jobs hold out against AI';
  return side === 'threat' ? `AI takes work from ${peopleOf(job)}` : `${peopleOf(job)} hold out against AI`;
}

function quoted(side: string | null): string {
  return side === null ? 'this message' : `“${side}”`;
}

function saidLine(check: Found, job: Occupation | null, from: Checked['from']): readonly Inline[] {
  const side = sideOf(check, job);
  const said =
    side === null ? [text('I cannot tell which side it takes. ')] : [text('It says that '), strong(side), text('. ')];
  return [...said, text(`${pointLine(check)}${jobLine(check, job, from)}`)];
}

function pointLine({ claims, reasoned, side }: Found): string {
  const names = listed(claims.map(({ name }) => `“${name}”`));
  if (claims.length > 0) return `${claims.length === 1 ? 'Its point' : 'Its points'}: ${names}. `;
  if (side === null) return '';
  return reasoned ? 'Its reason is in no list of mine. ' : 'It gives no reason. ';
}

function jobLine({ claims }: Found, job: Occupation | null, from: Checked['from']): string {
  if (job === null)
    return claims.length === 0
      ? 'It names no job that I know. Name the job it is about, and I can say what is known.'
      : 'It names no job that I know, so this is what is known in general.';
  return from === 'words' ? '' : `It names no job; I take it to be about ${peopleOf(job)}, as in this conversation.`;
}

function evidenceBlocks(base: ResearchBase, { side, claims, supporting, opposing }: Found, job: Occupation | null) {
  if (claims.length === 0 && (side === null || job === null)) return [];
  const where = job === null ? '' : ' about this job';
  // Without a side it is the point that evidence speaks for and against.
  const it = side === null ? 'this point' : 'it';
  return [
    ...heldBlocks(base, `Speaks for ${it}`, { held: supporting, none: `I have nothing${where} that supports it.` }),
    ...heldBlocks(base, `Speaks against ${it}`, {
      held: opposing,
      none: `I have nothing${where} that speaks against it.`,
    }),
  ];
}

type List = { readonly held: readonly Held[]; readonly none: string };

function heldBlocks(base: ResearchBase, title: string, { held, none }: List): readonly Block[] {
  if (held.length === 0) return [{ type: 'paragraph', children: [strong(`${title}. `), text(none)] }];
  return [
    { type: 'paragraph', children: [strong(title)] },
    {
      type: 'list',
      items: held.map(({ lead, parts }) => [text(lead === '' ? '' : `${lead} `), ...inlines(base, parts)]),
    },
  ];
}

function citedBlocks(base: ResearchBase, check: Found): readonly Block[] {
  if (check.cited.length === 0) return [];
  const shown = new Set([...check.supporting, ...check.opposing].flatMap(({ facts }) => facts));
  return [
    { type: 'paragraph', children: [strong('Its figures and sources')] },
    { type: 'list', items: check.cited.map((one) => citedLine(base, one, shown)) },
  ];
}

function citedLine(base: ResearchBase, cited: Cited, shown: ReadonlySet<string>): readonly Inline[] {
  const { words, status, fact, source } = cited;
  const said = text(`“${shortened(words)}”: `);
  if (status === 'unnamed') return [said, text('it names no study, so nobody can look it up.')];
  if (status === 'not found' || source === null)
    return [said, text('not in my research base. That does not make it wrong; I cannot vouch for it.')];
  if (status === 'alike' && fact !== null)
    return [
      said,
      text('where it is from is not said. The same number, which may mean something else: '),
      finding(fact, sourceOf(base, fact)),
    ];
  if (fact !== null && !shown.has(fact.id)) return [said, text('found. '), finding(fact, sourceOf(base, fact))];
  const title = source.url === null ? text(source.title) : link(source.title, source.url);
  return [said, text(fact === null ? 'found: ' : 'found, and shown above: '), title, text(` (${sourceName(source)}).`)];
}

function verdictBlocks(base: ResearchBase, verdict: Verdict | null): readonly Block[] {
  if (verdict?.kind !== 'scored') return [];
  const { score, low, high } = scoreFigures(base, verdict);
  return [
    {
      type: 'paragraph',
      children: [
        strong('The job as a whole: '),
        text(`${verdict.band}, displacement `),
        {
          type: 'figure',
          figures: [score, low, high],
          words: `${score.value} of 100, range ${low.value} to ${high.value}`,
        },
        text('.'),
      ],
    },
  ];
}

const LONGEST_QUOTE = 140;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')} …`;
}

function jobButtons(job: Occupation | null): readonly Button[] {
  if (job === null) return [{ label: 'Sources', intent: intentTo('sources') }];
  return [
    { label: 'Verdict', intent: intentTo('verdict', job.key) },
    { label: 'Debate this', intent: intentTo('debate', job.key) },
    { label: 'Sources', intent: intentTo('sources', job.key) },
  ];
}
