import { text } from '../inline.ts';
import type { Inline } from '../reply.ts';
import type { UsOccupation } from '../research/base.ts';
import { formatValue } from '../research/format.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { say, scoreOf, shown, type Ground, type Said } from './ground.ts';
import { turn } from './hash.ts';
import { quoted } from './task-form.ts';

/** Questions from what US sources publish about the occupation. */
export const US_FORMS: readonly Form[] = [
  { id: 'us-gap', layer: 'verdict', depth: 'deep', ask: gap },
  { id: 'us-raters', layer: 'evidence', depth: 'opener', ask: raters },
  { id: 'us-handed-over', layer: 'verdict', depth: 'opener', ask: handedOver },
  { id: 'us-licence', layer: 'resistance', depth: 'opener', ask: licence },
  { id: 'us-licence-abroad', layer: 'region', depth: 'deep', ask: licenceAbroad },
  { id: 'us-with-people', layer: 'resistance', depth: 'opener', ask: withPeople },
  { id: 'us-bodily', layer: 'resistance', depth: 'opener', ask: bodily },
  { id: 'us-repeating', layer: 'resistance', depth: 'deep', ask: repeating },
  { id: 'us-two-uses', layer: 'evidence', depth: 'deep', ask: twoUses },
];

const percent = (value: number): string => `${Math.round(value * 100)}%`;
const part = (value: number): string => (value < 0.005 ? 'none' : percent(value));

/** A US figure of the nearest occupation; undefined where it is not published. */
function cell(ground: Ground, measure: string, at: Read): Said | undefined {
  const value = ground.us === undefined ? null : at.value(ground.us);
  if (value === null || ground.us === undefined) return undefined;
  return say(ground, [measure, ground.us.soc2018, value], at.words(value));
}

type Read = { readonly value: (us: UsOccupation) => number | null; readonly words: (value: number) => string };

function usContext(ground: Ground, ...parts: readonly (readonly [string, Said])[]): readonly Inline[] {
  const told = parts.flatMap(([label, said], i): readonly Inline[] => [
    text(`${i === 0 ? '' : '; '}${label} `),
    shown(said.words, said),
  ]);
  const title = ground.us?.title ?? '';
  return [text(title.length > 60 ? 'United States: ' : `United States, “${title}”: `), ...told, text('.')];
}

function gap(ground: Ground): readonly Draft[] {
  const [reach, used] = [ground.us?.eloundouHuman ?? null, ground.us?.observedExposure ?? null];
  const could = cell(ground, 'eloundou-human', { value: () => reach, words: percent });
  const does = cell(ground, 'anthropic-observed', { value: () => used, words: percent });
  if (!could || !does || reach === null || used === null) return NONE;
  const { usPeople: who, people } = ground;
  const context = usContext(ground, ['tasks within reach', could], ['tasks seen in Claude use', does]);
  if (used === 0)
    return draft(
      [
        `Raters put ${could.words} of the tasks of ${who} within reach of AI, and Claude use shows ${does.words}. What does that silence say: no need, no access, or no trust among ${people}?`,
        `In a sample of Claude use, ${does.words} of the tasks of ${who} turn up, though raters put ${could.words} within reach. Where would ${people} even start?`,
      ],
      context,
    );
  return draft(
    used > reach
      ? [
          `Raters put ${could.words} of the tasks of ${who} within reach of AI, yet ${does.words} are seen in Claude use. What did the raters miss about ${people}?`,
          `More is done than was thought possible: ${does.words} of the tasks of ${who} appear in Claude use, ${could.words} were rated within reach. What comes next for ${people}?`,
        ]
      : [
          `AI could speed up ${could.words} of the tasks of ${who}, raters say; ${does.words} are seen in Claude use. What fills the gap: habit, rules, or work of ${people} that only looks easy?`,
          `Between what AI could do for ${who} (${could.words} of tasks) and what Claude is used for (${does.words}) lies a gap. Who will close it first, and what would ${people} rather keep?`,
        ],
    context,
  );
}

function raters(ground: Ground): readonly Draft[] {
  const [human, model] = [ground.us?.eloundouHuman ?? null, ground.us?.eloundouGpt4 ?? null];
  const a = cell(ground, 'eloundou-human', { value: () => human, words: percent });
  const b = cell(ground, 'eloundou-gpt4', { value: () => model, words: percent });
  if (!a || !b || human === null || model === null || Math.abs(human - model) < 0.1) return NONE;
  const { usPeople: who, people } = ground;
  return draft(
    [
      `How much of the work of ${who} could AI speed up? People said ${a.words}, GPT-4 said ${b.words}. Who is the better judge of ${people}, and what does each get wrong?`,
      `GPT-4 puts ${b.words} of the tasks of ${who} within reach of AI, people ${a.words}. Where do ${people} think the other judge never looked?`,
    ],
    usContext(ground, ['tasks within reach, people', a], ['GPT-4', b]),
  );
}

function handedOver(ground: Ground): readonly Draft[] {
  const said = cell(ground, 'anthropic-automation-share', { value: (us) => us.automationShare, words: percent });
  if (!said) return NONE;
  const { usPeople: who, people } = ground;
  return draft(
    [
      `When the tasks of ${who} come up with Claude, ${said.words} of the conversations hand the task over whole. What makes ${people} let go, and what makes them stay in the loop?`,
      `${said.words} of Claude conversations on the tasks of ${who} hand the work over; in the rest a person stays at it. Which of the two teaches ${people} more, and which pays better?`,
    ],
    usContext(ground, ['conversations that hand the task over', said]),
  );
}

function licence(ground: Ground): readonly Draft[] {
  const value = ground.us?.licencePercent ?? null;
  const said = cell(ground, 'bls-licence', { value: () => value, words: (share) => `${Math.round(share)}%` });
  const task = turn(ground.tasks, 0);
  if (!said || value === null) return NONE;
  const { usPeople: who, people } = ground;
  const what = task === undefined ? 'the work' : quoted(task);
  const texts =
    value >= 40
      ? [
          `${said.words} of ${who} need a licence. If a machine did ${what} well, which part of the work of ${people} would a licence still have to vouch for?`,
          `The law wants a licence from ${said.words} of ${who}. What would a machine have to prove before it might do ${what} without ${people}, and to whom?`,
        ]
      : [
          `Only ${said.words} of ${who} need a licence. What else keeps a newcomer with a good chatbot from doing ${what} in place of ${people}, and how long will it?`,
          `For ${who} the law asks a licence of just ${said.words}. What would ${people} gain and lose if ${what} needed one?`,
        ];
  return draft(texts, usContext(ground, ['workers who need a licence', said]));
}

function licenceAbroad(ground: Ground): readonly Draft[] {
  const said = cell(ground, 'bls-licence', {
    value: (us) => us.licencePercent,
    words: (share) => `${Math.round(share)}%`,
  });
  if (!said) return NONE;
  const { usPeople: who, people } = ground;
  return draft(
    [
      `${said.words} of ${who} need a licence; for other countries we have no figure. Who decides where you live who may work as ${people}, and what would they say to a machine?`,
      `We know the share of ${who} with a licence (${said.words}) and nothing of the kind elsewhere. Where do you expect rules on ${people} to bend first, and where last?`,
    ],
    usContext(ground, ['workers who need a licence', said]),
    { regions: ['United States'] },
  );
}

function withPeople(ground: Ground): readonly Draft[] {
  const value = ground.us?.peopleShare ?? null;
  const said = cell(ground, 'onet-people-work', { value: () => value, words: part });
  if (!said || value === null || (value > 0.08 && value < 0.15)) return NONE;
  const { usPeople: who, people } = ground;
  const what = lowTask(ground);
  const texts =
    value >= 0.15
      ? [
          `${said.words} of the work of ${who} is with people. Where in ${what} would someone gladly swap ${people} for a machine that never tires, and where never?`,
          `With ${said.words} of the work of ${who} done with people, what do those people want from ${what}: the result, or someone there? What would ${people} say?`,
        ]
      : [
          `By a US survey ${said.words} of the work of ${who} is caring, teaching or persuading. What do ${people} tell people all the same, and what would go unsaid if a machine took over ${what}?`,
          `A US survey finds ${said.words} of the work of ${who} to be with people. Which human moments in ${what} does that overlook, and what are they worth to ${people}?`,
        ];
  return draft(texts, usContext(ground, ['share of the work with people', said]));
}

function bodily(ground: Ground): readonly Draft[] {
  const value = ground.us?.bodilyShare ?? null;
  const said = cell(ground, 'onet-bodily-work', { value: () => value, words: part });
  if (!said || value === null || (value > 0.1 && value < 0.3)) return NONE;
  const { usPeople: who, people } = ground;
  const what = lowTask(ground);
  const texts =
    value >= 0.3
      ? [
          `${said.words} of the work of ${who} is bodily. What gives way first over twenty years at ${what}: the robots, or the backs of ${people}?`,
          `A body does ${said.words} of the work of ${who}. Which movement in ${what} would defeat a robot longest, and which would ${people} be glad to lose?`,
        ]
      : [
          `By a US survey ${said.words} of the work of ${who} is bodily, so it is not for want of a robot. What else is missing before a machine could do ${what} without ${people}?`,
          `A US survey counts ${said.words} of the work of ${who} as bodily. If no robot is needed for ${what}, what does protect ${people}?`,
        ];
  return draft(texts, usContext(ground, ['share of the work that is bodily', said]));
}

/** The task that AI reaches least, or the work as a whole. */
function lowTask(ground: Ground): string {
  const task = ground.tasks.at(-1);
  return task === undefined ? 'their work' : quoted(task);
}

function repeating(ground: Ground): readonly Draft[] {
  const value = ground.us?.repeating ?? null;
  const said = cell(ground, 'onet-repeating', { value: () => value, words: (index) => index.toFixed(2) });
  const [task] = ground.tasks;
  if (!said || value === null || task === undefined || (value > 0.52 && value < 0.6)) return NONE;
  const { usPeople: who, people } = ground;
  const score = scoreOf(ground, task);
  const often = value >= 0.6;
  const context = usContext(ground, ['repeating the same tasks, 0 to 1', said], ['AI exposure of the task', score]);
  if (often)
    return draft(
      task.score < 0.45
        ? [
            `${who} score ${said.words} of 1 for doing the same things again, and no task passes ${score.words} for AI exposure. Why was repetition not enough to automate ${people}?`,
            `Repetitive (${said.words} of 1) but hardly open to chatbots (${score.words} at most): what kind of machine would the work of ${people} be made for, and who would buy it?`,
          ]
        : [
            `${who} score ${said.words} of 1 for repetition, and ${quoted(task)} ${score.words} for AI exposure. On paper that is an easy case: what about ${people} is not on paper?`,
            `Repetition ${said.words} of 1, exposure up to ${score.words}: what keeps ${people} at ${quoted(task)} today, and what would it take to stop?`,
          ],
      context,
    );
  return draft(
    [
      `The work of ${who} repeats little (${said.words} of 1), yet ${quoted(task)} reaches ${score.words} for AI exposure. What could a model learn from the days of ${people}, and what not?`,
      `No two days alike: ${who} score ${said.words} of 1 for repetition. How far does that shield ${people} when ${quoted(task)} is rated ${score.words} for AI?`,
    ],
    context,
  );
}

function twoUses(ground: Ground): readonly Draft[] {
  const [one, two] = [ground.us?.observedExposure ?? null, ground.us?.microsoftApplicability ?? null];
  const claude = cell(ground, 'anthropic-observed', { value: () => one, words: percent });
  const copilot = cell(ground, 'microsoft-applicability', { value: () => two, words: (v) => formatValue(v, 'share') });
  if (!claude || !copilot || one === null || two === null || Math.max(one, two) < 0.15 || Math.abs(one - two) < 0.1)
    return NONE;
  const { usPeople: who, people } = ground;
  return draft(
    [
      `Claude use covers ${claude.words} of the tasks of ${who}; Copilot use gives them ${copilot.words} of 1. Two firms count their own customers: who among ${people} is in neither count?`,
      `For ${who} one AI firm counts ${claude.words} of tasks in use, another an applicability of ${copilot.words}. What would a count by ${people} themselves look like beside these?`,
    ],
    usContext(ground, ['tasks seen in Claude use', claude], ['applicability in Copilot use', copilot]),
  );
}
