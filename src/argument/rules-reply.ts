import { strong, text } from '../inline.ts';
import type { Inline, Reply } from '../reply.ts';
import type { Shown } from './debate-words.ts';
import { RULES_RELEASE } from './debate.ts';

/** What holds for every debate. Each line is a property that the tests try on debates made at random. */
const INVARIANTS: readonly (readonly [string, string])[] = [
  ['Capped.', 'All arguments together move the score by less than 15 points, however many there are.'],
  ['No order.', 'The same arguments in another order give the same score, to the last digit.'],
  ['No copies.', 'Saying it again, or nearly the same, adds nothing, and takes nothing from who said it first.'],
  [
    'One direction.',
    'A new argument never moves the score against its own side, and an answer never helps what it answers.',
  ],
  ['Even.', 'The same strength moves both sides equally: exchange the sides and the shift is mirrored.'],
  ['A threshold.', 'An argument weaker than 0.3 changes nothing at all.'],
  ['All shared out.', 'Every point belongs to an argument and a person, and the points sum to the shift.'],
  ['Replayable.', 'The receipt is a hash of data, rules and log: whoever replays them gets the same bytes.'],
];

/** How an argument is scored, in the order in which it happens. */
const STEPS: readonly (readonly [string, string])[] = [
  [
    'Reading.',
    'Written rules, with a table of word weights, find the side; the points of a list of 56 and the sources named are found by rules alone. You can put the reading right; that changes what an argument is for, not its strength.',
  ],
  [
    'Strength.',
    'Substance, precision, a reason, relevance, a source that is found, and form, weighed in that order. Faults such as insults or an unnamed study halve it. It says how well the rules are kept, not what is true.',
  ],
  [
    'Answers.',
    'An answer by the other side weakens an argument, one by its own side backs it. What the research base has on record against a point, and the starting score does not count yet, weakens it until someone answers that.',
  ],
  [
    'Shift.',
    'Each point counts once, at its strongest. With a the sum of strength² of the points for the motion less that of those against it, the shift is 15 a / (1 + |a|).',
  ],
];

/** The public rules of a debate. */
export function rulesReply({ buttons }: Shown): Reply {
  const lines = (rows: typeof STEPS): readonly (readonly Inline[])[] =>
    rows.map(([name, words]) => [strong(`${name} `), text(words)]);
  return {
    audience: 'person',
    summary: 'The rules of a debate, and what holds whatever is said in it.',
    blocks: [
      { type: 'heading', value: 'The rules of a debate' },
      { type: 'paragraph', children: [strong('How an argument is scored')] },
      { type: 'list', items: lines(STEPS) },
      { type: 'paragraph', children: [strong('What always holds')] },
      { type: 'list', items: lines(INVARIANTS) },
      { type: 'note', children: [text(`No language model takes part. Rules release ${RULES_RELEASE}.`)] },
      ...(buttons.length === 0 ? [] : [{ type: 'buttons' as const, buttons }]),
    ],
  };
}
