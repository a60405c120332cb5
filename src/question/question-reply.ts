import { strong, text } from '../inline.ts';
import { intentTo, type Intent } from '../intent/intent.ts';
import { nameOf } from '../occupation/verdict-line.ts';
import { occupationOf, type Occupation } from '../occupation/occupation.ts';
import type { Reply } from '../reply.ts';
import type { ResearchBase } from '../research/parse.ts';
import { filterQuestions, orderOf } from './draw.ts';
import { questionsOf } from './generate.ts';
import { DEPTHS, LAYERS, type Depth, type Layer, type Question } from './question.ts';

/** Where a conversation stands in the questions about one occupation: which order, how far, and what it asked for. */
export type QuestionTurn = {
  readonly seed: number;
  /** Questions of this order asked before. */
  readonly after: number;
  readonly layer?: Layer;
  readonly depth?: Depth;
};

const FIRST: QuestionTurn = { seed: 0, after: 0 };

/** The turn that the topic of a question intent carries: `after 3 seed 7 region deep`; what it does not say is the first. */
export function readTurn(topic: string | null): QuestionTurn {
  const words = (topic ?? '').split(' ');
  const layer = LAYERS.find((each) => words.includes(each));
  const depth = DEPTHS.find((each) => words.includes(each));
  return {
    seed: numberAfter(words, 'seed') ?? FIRST.seed,
    after: numberAfter(words, 'after') ?? FIRST.after,
    ...(layer === undefined ? {} : { layer }),
    ...(depth === undefined ? {} : { depth }),
  };
}

/** The topic of the intent that asks for that turn. */
export function writeTurn({ after, seed, layer, depth }: QuestionTurn): string {
  const order = seed === FIRST.seed ? undefined : `seed ${seed}`;
  return [`after ${after}`, order, layer, depth].filter((word) => word !== undefined).join(' ');
}

/** The question of a turn. Past the end of the order it begins again; undefined only where nothing passes. */
export function questionAt(base: ResearchBase, occupation: Occupation, turn: QuestionTurn): Question | undefined {
  const { layer, depth } = turn;
  const filter = { ...(layer === undefined ? {} : { layer }), ...(depth === undefined ? {} : { depth }) };
  const order = orderOf(filterQuestions(questionsOf(base, occupation), filter), turn.seed);
  return order[turn.after % Math.max(1, order.length)];
}

/** A question to discuss, its figures with how they are known, and where to go from there. */
export function questionReply(base: ResearchBase, question: Question, turn: QuestionTurn = FIRST): Reply {
  const occupation = occupationOf(base, question.occupation);
  const next: Intent = {
    ...intentTo('question', question.occupation),
    topic: writeTurn({ ...turn, after: turn.after + 1 }),
  };
  return {
    audience: 'channel',
    summary: question.text,
    blocks: [
      { type: 'heading', value: `To discuss: ${occupation === undefined ? question.isco08 : nameOf(occupation)}` },
      { type: 'paragraph', children: [strong(question.text)] },
      { type: 'note', children: [text('Behind it: '), ...question.context] },
      {
        type: 'buttons',
        buttons: [
          { label: 'Another', intent: next },
          { label: 'Debate this', intent: intentTo('debate', question.occupation) },
          { label: 'Sources', intent: intentTo('sources', question.occupation) },
        ],
      },
    ],
  };
}

function numberAfter(words: readonly string[], name: string): number | undefined {
  const at = words.indexOf(name);
  const word = at === -1 ? '' : (words[at + 1] ?? '');
  return /^\d{1,9}$/.test(word) ? Number(word) : undefined;
}
