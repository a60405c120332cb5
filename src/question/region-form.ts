import { text } from '../inline.ts';
import { rollout } from '../occupation/rollout.ts';
import type { Scored } from '../occupation/verdict.ts';
import type { Inline } from '../reply.ts';
import type { Country } from '../research/base.ts';
import { formatValue } from '../research/format.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { pointsOf, say, scoreOf, shown, type Ground, type Said } from './ground.ts';
import { turn, turned } from './hash.ts';
import { quoted } from './task-form.ts';

/** Questions from how pay and AI use in a place move the score, and from the published figures behind that. */
export const REGION_FORMS: readonly Form[] = [
  { id: 'region-poorest', layer: 'region', depth: 'opener', ask: poorest },
  { id: 'region-two-places', layer: 'region', depth: 'opener', ask: twoPlaces },
  { id: 'region-pay-or-use', layer: 'region', depth: 'deep', ask: payOrUse },
  { id: 'region-more-use', layer: 'region', depth: 'deep', ask: moreUse },
  { id: 'region-pay-gap', layer: 'region', depth: 'deep', ask: payGap },
  { id: 'region-fixed-place', layer: 'region', depth: 'deep', ask: fixedPlace },
];

/** Places asked about, spread over the world; which ones a job is asked about goes round. */
const LOWER_PAID = ['IND', 'NGA', 'KEN', 'PHL', 'IDN', 'VNM', 'EGY', 'BGD', 'GHA', 'BRA', 'MEX', 'ZAF', 'COL', 'TUR'];
const HIGHER_PAID = ['DEU', 'JPN', 'GBR', 'FRA', 'KOR', 'CAN', 'AUS', 'ITA', 'ESP', 'POL', 'NOR', 'SGP'];
const MORE_USE = ['SGP', 'ARE', 'NOR', 'FRA', 'ESP', 'GBR', 'AUS', 'CAN', 'KOR'];

/** A score must move this much with the place before the place is asked about. */
const MOVED = 2;

type There = {
  readonly country: Country;
  /** Name inside a sentence. */
  readonly name: string;
  readonly score: Said;
  readonly value: number;
  readonly pay: number;
  readonly use: number;
};

function countries(ground: Ground, codes: readonly string[], at: number): readonly Country[] {
  return turned(codes, ground.seed + at).flatMap((code) => ground.base.countries.get(code) ?? []);
}

function there(ground: Ground, verdict: Scored, country: Country | undefined): There | undefined {
  if (country === undefined) return undefined;
  const moved = rollout(ground.base, verdict, [country]);
  if (moved.costPoints === null || moved.usePoints === null) return undefined;
  const score = pointsOf(ground, `${ground.occupation.key}@${country.iso3}`, moved.score);
  const name = /^(?:United|Philippines|Netherlands)/.test(country.name) ? `the ${country.name}` : country.name;
  return { country, name, score, value: moved.score, pay: moved.costPoints, use: moved.usePoints };
}

function scoreContext(...parts: readonly [Said, ...Said[]]): readonly Inline[] {
  const [first, ...more] = parts;
  const words = parts.map((said) => said.words).join(' and ');
  return [
    shown(`${words} of 100`, first, ...more),
    text('. Displacement scores; only pay and AI use move with the place.'),
  ];
}

function poorest(ground: Ground): readonly Draft[] {
  const { base, verdict, people, occupation } = ground;
  if (verdict.kind !== 'scored') return NONE;
  const poor = [...base.countries.values()].filter((country) => country.income === 'Low income');
  const moved = rollout(base, verdict, poor);
  const [here, low] = [
    pointsOf(ground, occupation.key, verdict.score),
    pointsOf(ground, `${occupation.key}@Low-income`, moved.score),
  ];
  return draft(
    verdict.score - moved.score >= MOVED
      ? [
          `On US pay and AI use ${people} score ${here.words} for displacement; on those of a low-income country ${low.words}. Where does delay end and safety begin, if anywhere?`,
          `${low.words} in a poor country, ${here.words} on US terms: what could ${people} there do with the extra years, and what could still catch them out?`,
        ]
      : [
          `Rich country or poor, our displacement score for ${people} hardly moves: ${here.words} and ${low.words}. What about the place should matter that we do not measure?`,
          `${here.words} on US terms, ${low.words} in a low-income country: why does pay matter so little for ${people}, and what would matter more?`,
        ],
    scoreContext(here, low),
    { regions: ['Low income', 'United States'] },
  );
}

function twoPlaces(ground: Ground): readonly Draft[] {
  const { verdict, people } = ground;
  if (verdict.kind !== 'scored') return NONE;
  const one = there(ground, verdict, turn(countries(ground, LOWER_PAID, 0), 0));
  const two = there(ground, verdict, turn(countries(ground, HIGHER_PAID, 0), 0));
  if (one === undefined || two === undefined || two.value - one.value < MOVED) return NONE;
  return draft(
    [
      `By our estimate ${people} score ${one.score.words} in ${one.name} and ${two.score.words} in ${two.name}. If their work can travel, which way would it go; if it cannot, who gets the tools first?`,
      `Two ${people} compare notes, one in ${one.name} (score ${one.score.words}), one in ${two.name} (${two.score.words}). What does each of them know that the other will need?`,
    ],
    scoreContext(one.score, two.score),
    { regions: [one.country.name, two.country.name] },
  );
}

function payOrUse(ground: Ground): readonly Draft[] {
  const { verdict, people, occupation } = ground;
  if (verdict.kind !== 'scored') return NONE;
  const place = countries(ground, LOWER_PAID, 5)
    .flatMap((country) => there(ground, verdict, country) ?? [])
    .find(({ pay, use }) => pay <= -1 && use <= -1);
  if (place === undefined) return NONE;
  const at = `${occupation.key}@${place.country.iso3}`;
  const pay = say(ground, ['verdict-contribution', `${at}@pay`, place.pay], Math.abs(place.pay).toFixed(1));
  const use = say(ground, ['verdict-contribution', `${at}@use`, place.use], Math.abs(place.use).toFixed(1));
  return draft(
    [
      `In ${place.name} lower pay takes ${pay.words} points off the score of ${people}, and lower AI use ${use.words}. Which of the two will catch up first, and who would notice?`,
      `What shields ${people} in ${place.name} more: wages too low for a machine to beat (${pay.words} points) or AI that few people use yet (${use.words})? And which would they rather keep?`,
    ],
    [
      shown(`${pay.words} and ${use.words} points`, pay, use),
      text(' off the displacement score, from pay and AI use there.'),
    ],
    { regions: [place.country.name] },
  );
}

function moreUse(ground: Ground): readonly Draft[] {
  const { base, verdict, people } = ground;
  const home = base.countries.get('USA')?.aiUsersPercent ?? null;
  if (verdict.kind !== 'scored' || home === null) return NONE;
  const place = there(ground, verdict, turn(countries(ground, MORE_USE, 3), 0));
  const users = place?.country.aiUsersPercent ?? null;
  if (place === undefined || users === null || users <= home) return NONE;
  const share = say(ground, ['country-ai-users', place.country.iso3, users], `${users}%`);
  const ours = say(ground, ['country-ai-users', 'USA', home], `${home}%`);
  return draft(
    [
      `In ${place.name} ${share.words} of working-age people use AI, in the US ${ours.words}; we score ${people} there at ${place.score.words}. What might they have found out already?`,
      `${share.words} of adults of working age in ${place.name} use AI. If you could watch ${people} there for a day (score ${place.score.words}), what would you look for first?`,
    ],
    [
      text('People of working age who use generative AI: '),
      shown(`${share.words}, US ${ours.words}`, share, ours),
      text('; score there '),
      shown(place.score.words, place.score),
      text('.'),
    ],
    { regions: [place.country.name] },
  );
}

function payGap(ground: Ground): readonly Draft[] {
  const { us, usPeople: who, people } = ground;
  const country = turn(countries(ground, LOWER_PAID, 9), 0);
  if (us === undefined || us.medianWageUsd === null || country === undefined || country.outputPerWorkingAge === null)
    return NONE;
  const wage = say(ground, ['bls-wage', us.soc2018, us.medianWageUsd], formatValue(us.medianWageUsd, 'usd-year'));
  const output = say(
    ground,
    ['country-output', country.iso3, country.outputPerWorkingAge],
    formatValue(country.outputPerWorkingAge, 'usd'),
  );
  const travels = (us.bodilyShare ?? 1) <= 0.1 && (us.peopleShare ?? 1) <= 0.1;
  return draft(
    travels
      ? [
          `${who} earn ${wage.words} a year at the median; ${country.name} makes ${output.words} per person of working age. Which replaces ${people} first, a machine or a colleague there, and why?`,
          `A firm can replace ${people} (US median ${wage.words} a year) by software or by staff in ${country.name} (output ${output.words} a head). What would decide it, besides the price?`,
        ]
      : [
          `${who} earn ${wage.words} a year at the median; ${country.name} makes ${output.words} per person of working age. What would a machine for ${people} have to cost to be bought there?`,
          `A machine for the work of ${people} competes with ${wage.words} a year in the US and, at an output of ${output.words} a head, with far less in ${country.name}. Who would buy it there, and why?`,
        ],
    [
      text('Median pay, US: '),
      shown(wage.words, wage),
      text(`; output per person of working age, ${country.name}: `),
      shown(output.words, output),
      text('.'),
    ],
    { regions: [country.name, 'United States'] },
  );
}

function fixedPlace(ground: Ground): readonly Draft[] {
  const { verdict, people } = ground;
  const task = ground.tasks.at(-1);
  const country = turn(countries(ground, [...HIGHER_PAID, ...LOWER_PAID], 7), 0);
  if (verdict.kind !== 'scored' || task === undefined || country === undefined) return NONE;
  const place = there(ground, verdict, country);
  if (place === undefined) return NONE;
  const score = scoreOf(ground, task);
  return draft(
    [
      `Picture ${quoted(task)} (AI exposure ${score.words}) in ${place.name}, where we score ${people} at ${place.score.words}. What about that place would speed the change up, or hold it off?`,
      `We put ${people} in ${place.name} at ${place.score.words}. Who does ${quoted(task)} there (AI exposure ${score.words}), for whom, and what would make them want a machine?`,
    ],
    [
      text(`AI exposure of the task${ground.ratedNote} `),
      shown(score.words, score),
      text('; displacement score there '),
      shown(place.score.words, place.score),
      text('.'),
    ],
    { regions: [place.country.name] },
  );
}
