import { person, strong, text } from '../inline.ts';
import { sentenceReply } from '../sentence-reply.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import { DIMENSIONS } from '../research/base.ts';
import { signed } from '../research/format.ts';
import { figureOf } from '../research/resolve.ts';
import { DIMENSION_WORDS } from '../occupation/dimension-words.ts';
import { finding } from '../inline.ts';
import { sourceOf } from '../occupation/verdict-line.ts';
import { undercutStrength } from './answer-strength.ts';
import { nextQuestion } from './counter.ts';
import type { Debate } from './debate.ts';
import {
  debatePicture,
  GATE_WORDS,
  inlines,
  listed,
  moved,
  SIDE_WORDS,
  standingLine,
  type Shown,
} from './debate-words.ts';
import { CAP, movedScore } from './key-point.ts';
import { bandAt, motionOf } from './result.ts';
import type { Turn } from './room.ts';
import type { Statement } from './setting.ts';
import { claimName } from './transcript.ts';

/** The opening of a debate: motion, starting score, where it stands, the rules in three lines, an invitation. */
export function openingReply(debate: Debate, { buttons }: Shown): Reply {
  const { start } = debate.setting;
  const motion = motionOf(debate);
  return {
    audience: 'channel',
    summary: `The motion: ${motion}. The score starts at ${start.toFixed(1)} of 100.`,
    blocks: [
      { type: 'heading', value: `Motion: ${motion}` },
      { type: 'picture', ...debatePicture(debate) },
      { type: 'paragraph', children: startLine(debate) },
      ...standingBlocks(debate),
      {
        type: 'list',
        items: [
          [text('Argue for or against, anyone, at any time. One point with a reason beats many words.')],
          [
            text(
              'How well an argument keeps the written rules is its strength; under 0.3 it moves nothing. A source that I can find makes it stronger.',
            ),
          ],
          [
            text(
              `All arguments together move the score by less than ${CAP} points. Order and copies change nothing, and every point is shown.`,
            ),
          ],
        ],
      },
      ...(debate.open
        ? [
            {
              type: 'paragraph' as const,
              children: [strong('Your turn: '), text('what will happen to this job, and why?')],
            },
          ]
        : []),
      ...pressed(buttons),
    ],
  };
}

/** How far the debate has come; nothing before the first argument. */
function standingBlocks(debate: Debate): readonly Block[] {
  const { statements, open } = debate;
  if (open && !statements.all().some(({ stands }) => stands)) return [];
  return [{ type: 'paragraph', children: [strong(open ? 'So far: ' : 'Closed: '), text(standingLine(debate))] }];
}

function startLine(debate: Debate): readonly Inline[] {
  const { base, occupation, start, verdict } = debate.setting;
  const [low, high] = [movedScore(start, -CAP), movedScore(start, CAP)];
  const reach = text(
    ` Arguments can move it between ${low.toFixed(1)} and ${high.toFixed(1)}, without quite reaching either.`,
  );
  if (verdict.kind === 'unscored') {
    return [
      text(
        `No source rates this job, so the debate starts at ${start.toFixed(1)} of 100, the mean of the nearest jobs that are rated.`,
      ),
      reach,
    ];
  }
  const score = figureOf(base, 'verdict-score', { code: occupation.key, value: start });
  return [
    text('The score starts at '),
    { type: 'figure', figures: [score], words: `${start.toFixed(1)} of 100` },
    text(`: ${bandAt(debate, start)}. 0 survives, 100 is displaced.`),
    reach,
  ];
}

/** The answer to a move: how it was understood, how strong and why, what it moved, and what stands against it. */
export function turnReply(turn: Turn, shown: Shown): Reply {
  const { debate, entry } = turn;
  if (entry.refused !== null) return sentenceReply(entry.refused, shown.buttons);
  const statement = debate.statements.all().find(({ id }) => id === entry.argument);
  if (entry.move.kind === 'close' || entry.move.kind === 'reopen' || statement === undefined) {
    return sentenceReply(
      entry.move.kind === 'close' ? 'The debate is closed.' : 'The debate is open again.',
      shown.buttons,
    );
  }
  if (!statement.stands) return withdrawnReply(turn, statement, shown);
  const change = moved(entry.shift - turn.before);
  const summary = `${statement.id}, ${sideWords(statement)}: moves ${change}; the score is ${entry.score.toFixed(1)}.`;
  const blocks = statement.reading.gates.length > 0 ? gateBlocks(statement) : countedBlocks(turn, statement);
  return {
    audience: 'channel',
    summary,
    blocks: [
      { type: 'heading', value: `${statement.id} · ${sideWords(statement)}` },
      ...blocks,
      ...pressed(shown.buttons),
    ],
  };
}

function withdrawnReply({ entry }: Turn, { id }: Statement, { buttons }: Shown): Reply {
  const words = `${id} is taken back. The score is ${entry.score.toFixed(1)}.`;
  return {
    audience: 'channel',
    summary: words,
    blocks: [{ type: 'paragraph', children: [text(words)] }, ...pressed(buttons)],
  };
}

function sideWords({ reading }: Statement): string {
  return reading.stance === 'unsure' ? 'side not clear' : SIDE_WORDS[reading.stance];
}

function gateBlocks({ reading, person: by }: Statement): readonly Block[] {
  return [
    {
      type: 'paragraph',
      children: [person(by), text(': '), strong('It counts nothing yet, '), text('and the score stays where it is.')],
    },
    { type: 'list', items: reading.gates.map(({ id }) => [text(GATE_WORDS[id])]) },
  ];
}

function countedBlocks(turn: Turn, statement: Statement): readonly Block[] {
  const { debate, entry } = turn;
  return [
    { type: 'paragraph', children: understood(debate, statement) },
    { type: 'paragraph', children: strengthLine(debate, statement) },
    { type: 'paragraph', children: movedLine(turn, statement) },
    { type: 'picture', ...debatePicture(debate) },
    ...counterBlocks(debate, statement, entry.counters),
  ];
}

function understood(debate: Debate, { reading, correction, person: by }: Statement): readonly Inline[] {
  const claims = correction.claim === null ? reading.claims.slice(0, 3).map(({ id }) => id) : [correction.claim];
  const names = claims.map((id) => `“${claimName(debate, id)}”`);
  const found = reading.evidence.filter(({ status }) => status === 'found').map(({ words }) => `“${words}”`);
  const missing = reading.evidence.filter(({ status }) => status === 'not found').map(({ words }) => `“${words}”`);
  return [
    person(by),
    text(': '),
    strong('Understood as '),
    text(names.length === 0 ? 'a point that is in no list of mine.' : `${listed(names)}.`),
    text(found.length === 0 ? '' : ` Found in the research base: ${listed(found)}.`),
    text(missing.length === 0 ? '' : ` Not found there: ${listed(missing)}.`),
  ];
}

function strengthLine(debate: Debate, { reading, id }: Statement): readonly Inline[] {
  const rules = reading.rules.map((rule) => `${rule.id} ${rule.value.toFixed(2)}`);
  const faults = reading.faults.filter(({ effect }) => effect === 'half').map((fault) => fault.id);
  const halved = faults.length === 0 ? '' : ` Halved for ${listed(faults)}.`;
  const node = debate.board.nodes.get(debate.board.nodeOf.get(Number(id.slice(1)) - 1) ?? -1);
  const least = node === undefined ? ' That is under 0.3, so it moves nothing.' : '';
  return [
    strong(`Strength ${reading.strength.toFixed(2)} `),
    text(`by the rules (${rules.join(', ')}).${halved}${least}`),
  ];
}

function movedLine({ debate, entry, before }: Turn, statement: Statement): readonly Inline[] {
  const change = entry.shift - before;
  const score = `${moved(change)}. The score is ${entry.score.toFixed(1)}.`;
  return [strong('Moves '), text(score), text(copyLine(debate, statement)), text(dimensionLine(debate, statement))];
}

/** Says so where the argument repeats one that stands. */
function copyLine({ board, statements }: Debate, { id }: Statement): string {
  const at = Number(id.slice(1)) - 1;
  const node = board.nodes.get(board.nodeOf.get(at) ?? -1);
  const leader = board.nodes.get(node?.leader ?? -1);
  const first = leader === node ? node?.members[0] : leader?.members[0];
  const original = statements.get(first ?? -1);
  return original === undefined || original.id === id
    ? ''
    : ` It says what ${original.id} says, and a point counts once.`;
}

/** What the research base holds against the point, and how much of it is left; the fact itself unless it is said already. */
function heldLine(debate: Debate, statement: Statement, said: readonly string[]): readonly (readonly Inline[])[] {
  const { base, undercuts } = debate.setting;
  const [claim] = claimsCounted(debate, statement);
  const held = undercuts.get(claim ?? '');
  if (claim === undefined || held === undefined) return [];
  const left = undercutStrength(debate.board, debate.setting, claim);
  const share = Math.round(100 / (1 + left * left));
  const words = `Until someone answers this, the point counts ${share}% of its strength`;
  if (said.includes(held.fact.id)) return [[text(`${words}.`)]];
  return [[text(`${words}: `), finding(held.fact, sourceOf(base, held.fact))]];
}

function claimsCounted({ board }: Debate, { id }: Statement): readonly string[] {
  return board.nodes.get(board.nodeOf.get(Number(id.slice(1)) - 1) ?? -1)?.claims.map((claim) => claim.id) ?? [];
}

/** Which part of the starting score the point speaks to. */
function dimensionLine(debate: Debate, statement: Statement): string {
  const { base, verdict } = debate.setting;
  const topic = base.claims.get(claimsCounted(debate, statement)[0] ?? '')?.topic;
  const dimension = DIMENSIONS.find((one) => one === topic);
  if (dimension === undefined || verdict.kind !== 'scored') return '';
  const points = verdict.contributions[dimension];
  const { name } = DIMENSION_WORDS[dimension];
  return ` It speaks to “${name}”, which ${points < 0 ? 'takes' : 'adds'} ${signed(Math.abs(points)).slice(1)} points in the starting score.`;
}

function counterBlocks(debate: Debate, statement: Statement, counters: Turn['entry']['counters']): readonly Block[] {
  const { base } = debate.setting;
  const [claim] = claimsCounted(debate, statement);
  if (claim === undefined) return [];
  const question = nextQuestion(debate, claim);
  const ask: readonly Block[] =
    question === undefined ? [] : [{ type: 'note', children: [text(`To test it: ${question.words}`)] }];
  const held = heldLine(debate, statement, counters[0]?.facts ?? []);
  if (counters.length === 0 && held.length === 0) {
    const general = base.claims.get(claim)?.reply;
    const words = [
      text('Nothing more is on record about this job against it, so it stands until someone answers it.'),
      ...(general === undefined ? [] : [text(` What is said in general, without a source: ${general}`)]),
    ];
    return [{ type: 'paragraph', children: [strong('Conceded. '), ...words] }, ...ask];
  }
  return [
    { type: 'paragraph', children: [strong('Against it')] },
    {
      type: 'list',
      items: withHeld(
        counters.map(({ lead, parts }) => [text(lead === '' ? '' : `${lead} `), ...inlines(base, parts)]),
        held,
      ),
    },
    ...ask,
  ];
}

/** What weighs on the point stands with the fact that it follows from, which is the first where it was just said. */
function withHeld(
  items: readonly (readonly Inline[])[],
  [held]: readonly (readonly Inline[])[],
): readonly (readonly Inline[])[] {
  const [first, ...others] = items;
  if (held === undefined) return items;
  return held.length > 1 || first === undefined ? [...items, held] : [[...first, text(' '), ...held], ...others];
}

function pressed(buttons: Shown['buttons']): readonly Block[] {
  return buttons.length === 0 ? [] : [{ type: 'buttons', buttons }];
}
