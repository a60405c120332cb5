import { strong, text } from './inline.ts';
import type { Reply } from './reply.ts';
import { DIMENSION_WORDS } from './occupation/dimension-words.ts';
import { DIMENSIONS } from './research/base.ts';
import type { ResearchBase } from './research/parse.ts';

/** How the score works, what it is not, how it fared against the past, and what the bot is. */
export function methodReply(base: ResearchBase): Reply {
  const { bands } = base.backtest;
  const [first] = bands;
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
          text(`${DIMENSION_WORDS[d].effect} it: ${DIMENSION_WORDS[d].builtFrom}.`),
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
      ...(first === undefined ? [] : [backtestTable(base, first.from, first.to)]),
      { type: 'list', items: recordItems(base) },
      {
        type: 'note',
        children: [
          text(
            `The backtest is one country, all causes: trend, trade and older technology, not proof of an AI effect. Rules, data and code are open. Data release ${base.release.id}.`,
          ),
        ],
      },
    ],
  };
}

function backtestTable(base: ResearchBase, from: number, to: number) {
  return {
    type: 'table' as const,
    caption: `Backtest: US jobs from ${from} to ${to} by the band each occupation would have got at the start. Derived by us from BLS figures.`,
    columns: ['Band then', 'Occupations', 'Median change', 'Shrank', 'Lost a quarter'],
    rows: base.backtest.bands
      .filter((row) => row.from === from && row.to === to)
      .map((row) => [
        [text(row.band)],
        [text(String(row.units))],
        [text(`${row.medianChangePercent > 0 ? '+' : ''}${Math.round(row.medianChangePercent)}%`.replace('-', '−'))],
        [text(`${Math.round(row.shrankPercent)}%`)],
        [text(`${Math.round(row.lostQuarterPercent)}%`)],
      ]),
  };
}

function recordItems(base: ResearchBase) {
  return base.backtest.rows
    .slice(0, 5)
    .map((row) => [
      strong(`${row.measure}, ${row.from} to ${row.to}: `),
      text(
        `rank correlation with later job growth ${row.rho.toFixed(2).replace('-', '−')} (${row.low.toFixed(2).replace('-', '−')} to ${row.high.toFixed(2).replace('-', '−')}); below zero means it worked.`,
      ),
    ]);
}
