import { finding, text } from '../inline.ts';
import type { Button } from '../press.ts';
import type { Inline } from '../reply.ts';
import { signed } from '../research/format.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { Picture } from '../picture/picture.ts';
import { sourceOf } from '../occupation/verdict-line.ts';
import type { Debate } from './debate.ts';
import { CAP, movedScore } from './key-point.ts';
import type { Part } from './point.ts';
import type { GateId } from './read/assess.ts';
import { bandAt } from './result.ts';
import type { Side } from './setting.ts';

/** What a debate is shown with: what can be pressed. */
export type Shown = { readonly buttons: readonly Button[] };

export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  threat: 'for the motion',
  resilience: 'against the motion',
};

/** Why an argument counts nothing, and what to do. */
export const GATE_WORDS: Readonly<Record<GateId, string>> = {
  empty: 'There are no words in it.',
  'too long': 'It is too long to read. Make one point in a few sentences.',
  'another language': 'I read English only, I am sorry.',
  repetition: 'It says the same words over and over.',
  'list of keywords': 'It is a list of words. Say in a sentence what follows from what.',
  'instructions to the engine': 'It tells me what to do instead of arguing. I follow the written rules only.',
  'asks for points': 'It asks for points. Points come from arguments.',
  'agreement only': 'It agrees with someone and adds nothing of its own.',
  sarcasm: 'It reads as irony, and I may take it the wrong way round. Say which side you are on.',
  'off topic': 'It does not speak of this job and AI.',
  'another occupation': 'It speaks of another job. Say what follows for this one.',
  'wish without a prediction': 'It says what should be. Say what will happen, and why.',
  'unsure of the side': 'I cannot tell which side it takes. Choose one, and it is scored.',
  'no reason': 'It gives no reason I can find. Add a “because”.',
};

/** The bar of a debate, with its path if wanted. */
export function debatePicture(debate: Debate, path: readonly number[] = []): { picture: Picture; alt: string } {
  const { start, occupation } = debate.setting;
  const { shift } = debate.board.fold;
  const score = movedScore(start, shift);
  const [low, high] = [movedScore(start, -CAP), movedScore(start, CAP)];
  const band = bandAt(debate, score);
  const shown = path.length <= MOST_STEPS ? path : path.filter((_, i) => i % Math.ceil(path.length / MOST_STEPS) === 0);
  return {
    picture: {
      kind: 'debate',
      title: `Debate: ${occupation.title}`.slice(0, 200),
      start,
      score,
      low,
      high,
      band,
      path: [...shown],
    },
    alt: `A scale from 0 to 100: the debate began at ${start.toFixed(1)} and stands at ${score.toFixed(1)}, ${band}. Arguments can move it between ${low.toFixed(1)} and ${high.toFixed(1)}, both out of reach.`,
  };
}

const MOST_STEPS = 200;

/** Parts of a counterargument as they are shown, each figure and finding with its source. */
export function inlines(base: ResearchBase, parts: readonly Part[]): readonly Inline[] {
  return parts.map((part) => {
    if (typeof part === 'string') return text(part);
    if ('fact' in part) return finding(part.fact, sourceOf(base, part.fact));
    return { type: 'figure', figures: [part.figure], words: part.words };
  });
}

/** Points with their sign, `+4.4 points`; `nothing` where they round to none. */
export function moved(points: number): string {
  return Math.abs(points) < 0.05 ? 'nothing' : `${signed(points)} points`;
}

/** Words in a row: `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** `3 arguments by 2 people: the score stands at 45.2, moved by +1.2 points.` */
export function standingLine({ statements, board, setting, open }: Debate): string {
  const standing = statements.all().filter(({ stands }) => stands);
  const score = movedScore(setting.start, board.fold.shift).toFixed(1);
  if (standing.length === 0) return `nobody has argued yet; the score ${open ? 'stands' : 'ended'} at ${score}.`;
  const people = new Set(standing.map(({ person: by }) => by)).size;
  const said = `${counted(standing.length, 'argument')} by ${people === 1 ? 'one person' : `${people} people`}`;
  return `${said}: the score ${open ? 'stands' : 'ended'} at ${score}, moved by ${moved(board.fold.shift)}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
