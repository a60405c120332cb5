import { cites, text } from '../inline.ts';
import { judge } from '../occupation/judge.ts';
import { occupationOf, type Occupation } from '../occupation/occupation.ts';
import type { Unscored } from '../occupation/verdict.ts';
import { sourceOf } from '../occupation/verdict-line.ts';
import type { Inline } from '../reply.ts';
import type { Fact, Task } from '../research/base.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { pointsOf, say, scoreOf, shown, type Ground } from './ground.ts';
import { turned } from './hash.ts';
import { quoted } from './task-form.ts';

/** Questions about an occupation that nobody has scored: what is missing, beside what is known of the nearest jobs. */
export const MISSING_FORMS: readonly Form[] = [
  { id: 'missing-mirror', layer: 'verdict', depth: 'opener', ask: unscored(mirrors) },
  { id: 'missing-nearest', layer: 'verdict', depth: 'deep', ask: unscored(nearest) },
  { id: 'missing-score', layer: 'evidence', depth: 'opener', ask: unscored(leftOut) },
  { id: 'missing-rule', layer: 'resistance', depth: 'deep', ask: unscored(rules) },
  { id: 'missing-place', layer: 'region', depth: 'opener', ask: unscored(places) },
];

type WithoutScore = Ground & { readonly verdict: Unscored };

function unscored(ask: (ground: WithoutScore) => readonly Draft[]): (ground: Ground) => readonly Draft[] {
  return (ground) => (ground.verdict.kind === 'unscored' ? ask({ ...ground, verdict: ground.verdict }) : NONE);
}

type Mirror = (task: string, score: string, people: string) => string;

/** One wording each, so that no two tasks of the neighbours are asked about alike. */
const MIRRORS: readonly Mirror[] = [
  (task, score, people) =>
    `Nobody has rated the tasks of ${people}. For their nearest civilian neighbours ${task} gets ${score} for AI exposure. Which task of ${people} comes closest, and how would you rate it?`,
  (task, score, people) =>
    `${task} is civilian work, with an AI exposure of ${score}. What do ${people} do that looks the same from afar, and what makes it different up close?`,
  (task, score, people) =>
    `A rater gave ${task} just ${score} of 1 for AI exposure. What would ${people} want that rater to know before anyone judged their own work?`,
  (task, score, people) =>
    `If ${task} (AI exposure ${score}) were moved to ${people}, what would change about who decides, who is at risk and what a machine may do?`,
  (task, score, people) =>
    `Which would you sooner leave to a machine: ${task} (AI exposure ${score}) or what ${people} do in its place? What does the choice say about trust?`,
  (task, score, people) =>
    `${task} (AI exposure ${score}) is done in teams, under orders and under stress. What in the work of ${people} is like it, and what has no civilian likeness at all?`,
  (task, score, people) =>
    `${task} scores ${score} for AI exposure, by people who rated the words alone. What in the words for the work of ${people} would mislead such raters?`,
  (task, score, people) =>
    `What would go wrong first if the ${score} for ${task} were simply taken over for ${people}: the danger, the orders, or the law of war?`,
];

function neighbours(ground: WithoutScore): readonly Occupation[] {
  return ground.verdict.nearest.flatMap((key) => occupationOf(ground.base, key) ?? []);
}

function mirrors(ground: WithoutScore): readonly Draft[] {
  const tasks = neighbours(ground).flatMap(({ group }) => group.ilo?.tasks ?? []);
  const mine: readonly Task[] = turned(tasks, ground.seed);
  return mine.slice(0, ground.occupation.kind === 'profile' ? MIRRORS.length : FEW_MIRRORS).flatMap((task, i) => {
    const score = scoreOf(ground, task);
    const write = turned(MIRRORS, ground.seed)[i];
    const context = [
      text('A task of police or firefighters, AI exposure 0 to 1: '),
      shown(score.words, score),
      text('.'),
    ];
    const depth = i % 2 === 0 ? 'opener' : 'deep';
    return write === undefined
      ? NONE
      : draft([write(quoted(task), score.words, ground.people)], context, { part: task.id, depth });
  });
}

const FEW_MIRRORS = 5;

function nearest(ground: WithoutScore): readonly Draft[] {
  const { people, base } = ground;
  return neighbours(ground).flatMap((occupation, i) => {
    const verdict = judge(base, occupation);
    if (verdict.kind !== 'scored') return NONE;
    const [score, who] = [pointsOf(ground, occupation.key, verdict.score), occupation.title.toLowerCase()];
    const texts = [
      [
        `The nearest scored job to ${people} are ${who}, at ${score.words} for displacement. What should be added or taken off before the number fits ${people}?`,
        `${people} have no score; ${who} have ${score.words} of 100. In which of the six parts, from hands to licences, would ${people} differ most, and which way?`,
      ],
      [
        `We can say ${score.words} of 100 for ${who} and nothing for ${people}. What makes one so much harder to rate than the other: secrecy, danger, or who employs them?`,
        `Suppose somebody sets ${people} equal to ${who}, at ${score.words} for displacement. Who would object first, and with which example?`,
      ],
    ];
    const context = [text(`Displacement score of ${who}: `), shown(`${score.words} of 100`, score), text('.')];
    return draft(texts[i] ?? [], context, { part: occupation.key });
  });
}

function leftOut(ground: WithoutScore): readonly Draft[] {
  const { base, people } = ground;
  const [all, none] = [base.facts.get('ILO140-04'), base.facts.get('ILO140-20')];
  if (all === undefined || none === undefined) return NONE;
  const total = all.figures.find((each) => each.value === 427)?.text;
  const low = all.figures.find((each) => each.value === 231)?.text;
  if (total === undefined || low === undefined) return NONE;
  return [
    ...draft(
      [
        `The ILO rated ${total} occupations for AI and no armed forces. Who should describe the tasks of ${people} for such a list, and what would they leave unsaid?`,
        `Of ${total} occupations rated for AI, ${low} came out as not exposed; ${people} were not rated. Where would you put them, and what makes you unsure?`,
      ],
      factContext(ground, [all, none]),
      { part: 'list', facts: [all, none] },
    ),
    ...draft(
      [
        `${people} are missing from every AI exposure list we hold. What would become easier to discuss if they stood on one, and what harder?`,
        `We publish no score for ${people}, because no source rates them. What would an honest range look like, and what would it have to rest on?`,
      ].map(capital),
      factContext(ground, [none]),
      { part: 'none', facts: [none], depth: 'deep' },
    ),
  ];
}

function factContext(ground: Ground, facts: readonly Fact[]): readonly Inline[] {
  const words =
    facts.length > 1
      ? '427 occupations scored, 231 of them not exposed; armed forces not among them '
      : 'The score file has no armed forces ';
  return [text(words), ...cites(facts, (fact) => sourceOf(ground.base, fact)), text('.')];
}

type Rule = readonly [fact: string, part: string, texts: readonly [string, string]];

const RULES: readonly Rule[] = [
  [
    'DOD-01',
    'judgment',
    [
      'US policy wants a fitting degree of human judgment over force. For {people}, what would count as fitting, and who would notice if it was not?',
      'A “fitting degree of human judgment” is what US policy asks of weapons. Which decisions of {people} should never be made faster than a person can think?',
    ],
  ],
  [
    'DOD-01',
    'review',
    [
      'In the US a senior review comes before an autonomous weapon is built and again before it is used. What should {people} be asked in such a review?',
      'Two senior reviews stand between an autonomous weapon and its use in the US. What could {people} see in the field that both would miss?',
    ],
  ],
  [
    'DOD-02',
    'ban',
    [
      'The US directive bans no weapon that acts alone. What then keeps {people} in the chain of command: law, habit, or what machines still get wrong?',
      'Many believe a US rule forbids weapons that act alone; it does not. How would the work of {people} look if everyone knew that?',
    ],
  ],
  [
    'DOD-02',
    'loop',
    [
      'No US rule demands a human in the loop for every weapon. Where in the daily work of {people} would you write one in, and what would it cost?',
      'A human in the loop is custom more than law in the US. What makes a custom among {people} last, and what breaks it?',
    ],
  ],
];

function rules(ground: WithoutScore): readonly Draft[] {
  return RULES.flatMap(([id, part, texts]) => {
    const fact = ground.base.facts.get(id);
    if (fact === undefined) return NONE;
    const context = [
      text(
        id === 'DOD-01'
          ? 'Human judgment and two reviews, US policy '
          : 'No ban and no human in the loop required, US policy ',
      ),
      ...cites([fact], (each) => sourceOf(ground.base, each)),
      text('. No score for this job.'),
    ];
    return draft(
      texts.map((words) => words.replace('{people}', ground.people)),
      context,
      { part, facts: [fact] },
    );
  });
}

function places(ground: WithoutScore): readonly Draft[] {
  const { base, people } = ground;
  const codes = turned(['ISR', 'KOR', 'UKR', 'POL', 'DEU', 'IND', 'NGA', 'TUR', 'FRA', 'JPN'], ground.seed);
  const found = codes.flatMap((code) => base.countries.get(code) ?? []).filter((each) => each.aiUsersPercent !== null);
  const [home, one, two] = [base.countries.get('USA'), found[0], found[1]];
  if (home?.aiUsersPercent == null || one?.aiUsersPercent == null || two?.aiUsersPercent == null) return NONE;
  const [a, b, us] = [one, two, home].map((country) => {
    const users = country.aiUsersPercent ?? 0;
    return say(ground, ['country-ai-users', country.iso3, users], `${users}%`);
  });
  if (a === undefined || b === undefined || us === undefined) return NONE;
  const context = (words: string, first: typeof a, more: typeof a) => [
    text(`People of working age who use generative AI, ${words}: `),
    shown(`${first.words}, ${more.words}`, first, more),
    text('. No score for this job anywhere.'),
  ];
  return [
    ...draft(
      [
        `In ${one.name} ${a.words} of adults use AI at work or at home, in ${two.name} ${b.words}. How much does that tell you about ${people} there, and what tells you more?`,
        `Civilian AI use is ${a.words} in ${one.name} and ${b.words} in ${two.name}. Where would you expect ${people} to be ahead of the civilians around them, and why?`,
      ],
      context(`${one.name} and ${two.name}`, a, b),
      { part: 'two', regions: [one.name, two.name] },
    ),
    ...draft(
      [
        `The only rule on ${people} and machines that we hold is American, where ${us.words} of adults use AI. Whose rule would you want to read next, ${two.name}’s (${b.words}), and what should be in it?`,
        `All we know about ${people} and AI comes from the US (${us.words} of adults use AI). What would look different from ${two.name} (${b.words}), and to whom?`,
      ],
      context(`United States and ${two.name}`, us, b),
      { part: 'rule', depth: 'deep', regions: ['United States', two.name] },
    ),
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
