import { figure, text } from '../inline.ts';
import { intentTo } from '../intent/intent.ts';
import type { Inline, Reply } from '../reply.ts';
import type { ResearchBase } from '../research/parse.ts';
import { scoreFigures } from './verdict-line.ts';
import { sentenceReply } from '../sentence-reply.ts';
import type { Scored } from './verdict.ts';

const SHOWN = 10;

type Asked = { readonly order: 'safest' | 'most exposed'; readonly named: string };

/** The safest or most exposed unit groups, of all or of the groups asked for. */
export function listReply(base: ResearchBase, verdicts: readonly Scored[], { order, named }: Asked): Reply {
  const sign = order === 'safest' ? 1 : -1;
  const ranked = verdicts.toSorted(
    (a, b) => sign * (a.score - b.score) || a.occupation.key.localeCompare(b.occupation.key),
  );
  const shown = ranked.slice(0, SHOWN);
  const scope = named === '' ? 'all' : named;
  const title = `${order === 'safest' ? 'Least' : 'Most'} exposed to displacement: ${scope}`;
  if (shown.length === 0) {
    return sentenceReply(
      'No scored occupation belongs to that group. Try “safest office jobs” or “most exposed in finance”.',
    );
  }
  return {
    audience: 'channel',
    summary: `${title}: ${shown
      .slice(0, 3)
      .map((verdict) => verdict.occupation.title)
      .join(', ')}.`,
    blocks: [
      { type: 'heading', value: title },
      {
        type: 'table',
        caption: `${shown.length} of ${ranked.length} unit groups. Scores are our estimate; neighbours a few points apart are not really ordered.`,
        columns: ['Occupation', 'Score', 'Range', 'Band'],
        rows: shown.map((verdict) => row(base, verdict)),
      },
      {
        type: 'note',
        children: [
          text(
            'The list has the 433 scored unit groups of ISCO-08, not single jobs inside them. It orders occupations; it does not predict a number of jobs.',
          ),
        ],
      },
      {
        type: 'buttons',
        buttons: shown.slice(0, 4).map(({ occupation }) => ({
          label: occupation.title,
          intent: intentTo('verdict', occupation.key),
        })),
      },
    ],
  };
}

function row(base: ResearchBase, verdict: Scored): readonly (readonly Inline[])[] {
  const { score, low, high } = scoreFigures(base, verdict);
  return [
    [text(`${verdict.occupation.title} (${verdict.occupation.key})`)],
    [figure(score, String(Math.round(verdict.score)))],
    [figure(low, `${Math.round(verdict.low)} to ${Math.round(verdict.high)}`, high)],
    [text(verdict.growingUnderPressure ? `${verdict.band}, still growing` : verdict.band)],
  ];
}
