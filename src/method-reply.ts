import { figure, strong, text } from './inline.ts';
import type { Block, Inline, Reply } from './reply.ts';
import { DIMENSION_WORDS } from './occupation/dimension-words.ts';
import { DIMENSIONS } from './research/base.ts';
import { signedPercent } from './research/format.ts';
import type { ResearchBase } from './research/parse.ts';
import { figureOf } from './research/resolve.ts';

/** How the score works, what it is not, how it fared against the past, and what the bot is. */
export function methodReply(base: ResearchBase): Reply {
  return {
    audience: 'channel',
    summary: 'The score is our estimate from six kinds of published evidence, plus evidence about the job itself.',
    blocks: [
      { type: 'heading', value: 'How the score is made' },
      {
        type: 'paragraph',
        children: [
          strong('Not an AI. '),
          text(
            'Verdict has no language model. It reads your words by written rules and computes every answer from published research. Nothing you type leaves the server.',
          ),
        ],
      },
      {
        type: 'paragraph',
        children: [
          strong('The number. '),
          text(
            `0 means the occupation survives AI over 20 years, 100 that it is displaced. It is not a probability, a share of jobs or a date. Every job starts at ${base.scores.base}; each dimension adds or takes points by where the job stands among all occupations:`,
          ),
        ],
      },
      {
        type: 'list',
        items: DIMENSIONS.map((d) => [
          strong(`${DIMENSION_WORDS[d].name} `),
          text(`(${DIMENSION_WORDS[d].effect} it): ${DIMENSION_WORDS[d].builtFrom}.`),
        ]),
      },
      {
        type: 'paragraph',
        children: [
          strong('Evidence about the job itself '),
          text(
            'is added on top, by the rule that also scores debates, and moves the score by less than 15 points. Why 20 years: long enough for tools to spread, short enough to argue about.',
          ),
        ],
      },
      ...recordBlocks(base),
    ],
  };
}

/** How the score fared against the past. */
function recordBlocks(base: ResearchBase): readonly Block[] {
  const last = base.backtest.bands.at(-1);
  return [
    ...(last === undefined ? [] : [backtestTable(base, last.from, last.to)]),
    {
      type: 'paragraph',
      children: [
        text(
          'Rank correlation with how jobs then grew, from −1 to 1. For a pressure, below zero means that it worked; for a protection, above zero.',
        ),
      ],
    },
    { type: 'list', items: recordItems(base) },
    {
      type: 'note',
      children: [
        text(
          `The backtest is one country, all causes: trend, trade and older technology, not proof of an AI effect. Rules, data and code are open. Data release ${base.release.id}.`,
        ),
      ],
    },
  ];
}

function backtestTable(base: ResearchBase, from: number, to: number): Block {
  const rows = base.backtest.bands.filter((row) => row.from === from && row.to === to);
  return {
    type: 'table',
    caption: `Backtest: US jobs from ${from} to ${to} by the band each occupation would have got at the start. Derived by us from BLS figures.`,
    columns: ['Band then', 'Occupations', 'Median change', 'Shrank', 'Lost a quarter'],
    rows: rows.map((row): (readonly Inline[])[] => {
      const cell = (measure: string, value: number, words: string) => [
        figure(figureOf(base, measure, { code: `${row.band}@${from}-${to}`, value }), words),
      ];
      return [
        [text(row.band)],
        cell('backtest-units', row.units, String(row.units)),
        cell('backtest-median-change', row.medianChangePercent, signedPercent(row.medianChangePercent)),
        cell('backtest-shrank', row.shrankPercent, `${Math.round(row.shrankPercent)}%`),
        cell('backtest-lost-quarter', row.lostQuarterPercent, `${Math.round(row.lostQuarterPercent)}%`),
      ];
    }),
  };
}

/** What worked and what did not, in the order in which it is told. */
const TOLD = [
  ['score-trend', 2019, 'The score on years that had no part in making it'],
  ['trend', 2019, 'The recorded trend alone'],
  ['frey-osborne', 2019, 'Frey and Osborne 2013 alone'],
  ['ilo-2025', 2022, 'Exposure to generative AI alone: no predictive power so far'],
  ['today-deployment', 2022, 'AI use on record alone: none so far'],
  ['today-embodiment', 2022, 'Physical work alone: none; it rests on reasoning'],
  ['cost-2012', 2019, 'Cost alone: the wrong sign; well-paid jobs grew more'],
] as const;

function recordItems(base: ResearchBase): readonly (readonly Inline[])[] {
  return TOLD.flatMap(([id, from, words]): readonly (readonly Inline[])[] => {
    const row = base.backtest.rows.find((one) => one.id === id && one.from === from);
    if (row === undefined) return [];
    const code = `${id}@${row.from}-${row.to}`;
    const rho = figureOf(base, 'backtest-rho', { code, value: row.rho });
    return [[strong(`${words}: `), figure(rho, minus(row.rho.toFixed(2))), text(`, ${row.from} to ${row.to}.`)]];
  });
}

function minus(words: string): string {
  return words.replace('-', '−');
}
