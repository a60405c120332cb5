import { figure, finding, link, strong, text } from '../inline.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import type { Country, Fact } from '../research/base.ts';
import { formatValue, signed } from '../research/format.ts';
import type { ResearchBase } from '../research/parse.ts';
import { INCOME_GROUPS, type Region } from '../research/region.ts';
import { figureOf } from '../research/resolve.ts';
import { rollout, type Rollout } from './rollout.ts';
import { nameOf, scoreFigures, sourceOf } from './verdict-line.ts';
import { viewButtons } from './view-button.ts';
import type { Scored, Verdict } from './verdict.ts';

/** How fast and where: the score in one region, or over income groups where none is named. */
export function regionReply(base: ResearchBase, verdict: Verdict, regions: readonly Region[]): Reply {
  const title = regions.length === 0 ? 'by income group' : `in ${regions.map((region) => region.name).join(' and ')}`;
  const facts = regionalFacts(base, verdict, regions);
  return {
    audience: 'channel',
    summary: `${verdict.occupation.title} ${title}: an estimate, because no source scores occupations by country.`,
    blocks: [
      { type: 'heading', value: `${nameOf(verdict.occupation)} ${title}` },
      ...(verdict.kind === 'unscored' ? [] : scoredPart(base, verdict, regions)),
      ...(facts.length === 0
        ? [{ type: 'paragraph' as const, children: [text('We have no finding about this job in that place.')] }]
        : [
            { type: 'paragraph' as const, children: [strong('What sources say')] },
            { type: 'list' as const, items: facts.map((fact) => [finding(fact, sourceOf(base, fact))]) },
          ]),
      { type: 'paragraph', children: preparedness() },
      {
        type: 'note',
        children: [
          text(
            'Only pay and AI use move with the place. Licences, labour law and power supply abroad are not in our data, so their effect is not known. The licence part of the score is a US figure.',
          ),
        ],
      },
      { type: 'buttons', buttons: viewButtons(verdict, 'region') },
    ],
  };
}

function scoredPart(base: ResearchBase, verdict: Scored, regions: readonly Region[]): readonly Block[] {
  const asked =
    regions.length === 0 ? INCOME_GROUPS.map((name) => ({ name, countries: byIncome(base, name) })) : regions;
  const [only] = asked;
  if (asked.length === 1 && only !== undefined)
    return [
      { type: 'paragraph', children: oneRegion(base, verdict, only) },
      { type: 'list', items: causes(base, verdict, only) },
    ];
  return [
    {
      type: 'table',
      caption: `Displacement score by place, our estimate; ${Math.round(verdict.score)} as scored on US pay and use. A group stands for its median country.`,
      columns: ['Place', 'Score', 'From pay', 'From AI use'],
      rows: asked.map((region) => {
        const there = rollout(base, verdict, region.countries);
        const code = regionCode(verdict, region);
        return [
          [text(region.name)],
          [
            figure(
              figureOf(base, 'verdict-score', { code, value: Math.round(there.score) }),
              String(Math.round(there.score)),
            ),
          ],
          [pointsCell(base, `${code}@pay`, there.costPoints)],
          [pointsCell(base, `${code}@use`, there.usePoints)],
        ];
      }),
    },
  ];
}

function oneRegion(base: ResearchBase, verdict: Scored, region: Region): readonly Inline[] {
  const there = rollout(base, verdict, region.countries);
  const code = regionCode(verdict, region);
  if (there.costPoints === null && there.usePoints === null) {
    return [
      text(`We have no pay or AI-use figure for ${region.name}, so the score stays at `),
      figure(scoreFigures(base, verdict).score, String(Math.round(verdict.score))),
      text('.'),
    ];
  }
  const change = there.score - verdict.score;
  const direction = Math.abs(change) < 2 ? 'about the same as' : change < 0 ? 'lower than' : 'higher than';
  return [
    strong(`${region.name}: `),
    figure(
      figureOf(base, 'verdict-score', { code, value: Math.round(there.score) }),
      `${Math.round(there.score)} of 100, ${direction} the ${Math.round(verdict.score)} scored on US pay and use`,
      scoreFigures(base, verdict).score,
    ),
    text(
      change <= -2 ? '. Lower pay and less use of AI make replacement pay off later; that is delay, not safety.' : '.',
    ),
  ];
}

function causes(base: ResearchBase, verdict: Scored, region: Region): readonly (readonly Inline[])[] {
  const there = rollout(base, verdict, region.countries);
  const code = regionCode(verdict, region);
  const home = base.countries.get('USA');
  return [
    [
      'Pay',
      'output per working-age person',
      there.costPoints,
      'country-output',
      (country: Country) => country.outputPerWorkingAge,
      (value: number) => formatValue(value, 'usd'),
      'pay',
    ] as const,
    [
      'AI use',
      'working-age people who use generative AI',
      there.usePoints,
      'country-ai-users',
      (country: Country) => country.aiUsersPercent,
      (value: number) => `${value}%`,
      'use',
    ] as const,
  ].map(([name, what, points, measure, read, words, key]): readonly Inline[] => {
    const [country] = region.countries;
    const value = region.countries.length === 1 && country !== undefined ? read(country) : null;
    const atHome = home === undefined ? null : read(home);
    if (points === null) return [strong(`${name}: `), text('no figure for this place.')];
    const there2 =
      value === null || country === undefined
        ? []
        : [text(`; ${what} `), figure(figureOf(base, measure, { code: country.iso3, value }), words(value))];
    const home2 =
      value === null || atHome === null
        ? []
        : [
            text(' against '),
            figure(figureOf(base, measure, { code: 'USA', value: atHome }), `${words(atHome)} in the United States`),
          ];
    return [strong(`${name} `), pointsCell(base, `${code}@${key}`, points), ...there2, ...home2, text('.')];
  });
}

function pointsCell(base: ResearchBase, code: string, points: Rollout['costPoints']): Inline {
  return points === null
    ? text('not known')
    : figure(figureOf(base, 'verdict-contribution', { code, value: points }), signed(points));
}

/** Findings about the very place first, then about its income group, then about places in general. */
function regionalFacts(base: ResearchBase, verdict: Verdict, regions: readonly Region[]): readonly Fact[] {
  const names = new Set(
    regions.flatMap((region) => [
      region.name,
      ...(region.countries.length === 1
        ? region.countries.map((country) => `${country.income?.toLowerCase().replace(' income', '-income')} countries`)
        : []),
    ]),
  );
  const own = new Set(verdict.status.coreFacts.map((fact) => fact.id));
  const { isco08 } = verdict.occupation.group;
  const aboutJob = (fact: Fact) => own.has(fact.id) || fact.codes.some((code) => isco08.startsWith(code));
  const here = (fact: Fact) => fact.regions.some((region) => names.has(region));
  const rank = (fact: Fact) => Number(here(fact)) * 4 + Number(aboutJob(fact)) * 2 + Number(fact.topic === 'regional');
  return [...base.facts.values()]
    .filter((fact) => here(fact) || fact.topic === 'regional')
    .filter((fact) => aboutJob(fact) || fact.codes.includes('all'))
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, 3);
}

function preparedness(): readonly Inline[] {
  return [
    text('How ready a country is for AI is rated in the '),
    link('IMF AI Preparedness Index', 'https://www.imf.org/external/datamapper/datasets/AIPI'),
    text('; its terms do not let us ship its table.'),
  ];
}

function regionCode(verdict: Scored, region: Region): string {
  return `${verdict.occupation.key}@${region.countries.length === 1 ? (region.countries[0]?.iso3 ?? region.name) : region.name.replaceAll(' ', '-')}`;
}

function byIncome(base: ResearchBase, name: string): readonly Country[] {
  return [...base.countries.values()].filter((country) => country.income === name);
}

/** Places first or later, where no job is named. */
export function placesReply(base: ResearchBase): Reply {
  const facts = [...base.facts.values()].filter(
    (fact) => fact.topic === 'regional' || ['ILO140-02', 'IMFSDN24-01', 'IMFSDN24-02', 'ILO166-01'].includes(fact.id),
  );
  return {
    audience: 'channel',
    summary: 'Richer countries are more exposed and adopt sooner; no source dates it.',
    blocks: [
      { type: 'heading', value: 'Where first, where later' },
      { type: 'paragraph', children: [text('No source dates the rollout by country. What they do say:')] },
      { type: 'list', items: facts.slice(0, 6).map((fact) => [finding(fact, sourceOf(base, fact))]) },
      { type: 'paragraph', children: preparedness() },
      {
        type: 'note',
        children: [
          text(
            'Name a job to see how its score would move with pay and AI use, for example “call centre agents in the Philippines”.',
          ),
        ],
      },
    ],
  };
}
