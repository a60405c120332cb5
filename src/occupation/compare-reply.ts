import { figure, strong, text } from '../inline.ts';
import { intentTo } from '../intent/intent.ts';
import type { Inline, Reply } from '../reply.ts';
import { DIMENSIONS } from '../research/base.ts';
import { signed, signedPercent } from '../research/format.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import { dimensionInside } from './dimension-words.ts';
import { scoreFigures } from './verdict-line.ts';
import type { Scored, Verdict } from './verdict.ts';

const EVEN = 3;

/** Two or more jobs side by side, and what makes the difference between the first and the last. */
export function compareReply(base: ResearchBase, verdicts: readonly Verdict[]): Reply {
  const scored = verdicts.filter((verdict) => verdict.kind === 'scored').toSorted((a, b) => a.score - b.score);
  const unscored = verdicts.filter((verdict) => verdict.kind === 'unscored');
  const [first, last] = [scored[0], scored.at(-1)];
  const title = verdicts.map((verdict) => verdict.occupation.title).join(' and ');
  return {
    audience: 'channel',
    summary: first === undefined || last === undefined ? `${title}: no scores to compare.` : sentence(first, last),
    blocks: [
      { type: 'heading', value: `Compared: ${title}` },
      ...(scored.length === 0
        ? []
        : [
            {
              type: 'picture' as const,
              picture: picture(scored),
              alt: `${scored.map(rowWords).join('; ')}. Our estimate.`,
            },
          ]),
      ...(first === undefined || last === undefined || first === last
        ? []
        : [{ type: 'paragraph' as const, children: [strong(sentence(first, last)), text(overlap(first, last))] }]),
      ...(scored.length === 0 ? [] : [table(base, scored)]),
      ...(first === undefined || last === undefined || first === last
        ? []
        : [{ type: 'paragraph' as const, children: difference(base, first, last) }]),
      ...unscored.map(({ occupation }) => ({
        type: 'paragraph' as const,
        children: [text(`${occupation.title}: no score, because no source rates this occupation.`)],
      })),
      {
        type: 'note',
        children: [text('Scores are our estimate and order occupations; they do not predict a number of jobs.')],
      },
      {
        type: 'buttons',
        buttons: verdicts.map(({ occupation }) => ({
          label: occupation.title,
          intent: intentTo('verdict', occupation.key),
        })),
      },
    ],
  };
}

function sentence(safer: Scored, other: Scored): string {
  if (safer === other) return `${safer.occupation.title}: ${safer.band}.`;
  if (Math.abs(other.score - safer.score) < EVEN)
    return `${safer.occupation.title} and ${other.occupation.title} come out about even.`;
  return `${safer.occupation.title} comes out safer than ${other.occupation.title}.`;
}

function overlap(safer: Scored, other: Scored): string {
  return safer.high >= other.low && Math.abs(other.score - safer.score) >= EVEN
    ? ' Their ranges overlap, so the order is likely, not certain.'
    : '';
}

function rowWords(verdict: Scored): string {
  return `${verdict.occupation.title} ${Math.round(verdict.score)}, ${verdict.band}, range ${Math.round(verdict.low)} to ${Math.round(verdict.high)}`;
}

function picture(scored: readonly Scored[]) {
  return {
    kind: 'comparison' as const,
    title: 'Side by side',
    rows: scored.map((verdict) => ({
      label: verdict.occupation.title,
      score: Math.round(verdict.score),
      low: Math.round(verdict.low),
      high: Math.round(verdict.high),
      band: verdict.band,
    })),
  };
}

function table(base: ResearchBase, scored: readonly Scored[]) {
  return {
    type: 'table' as const,
    caption:
      'Score, range and evidence: our estimate. Jobs: United States, derived from BLS figures; projection as stated by BLS.',
    columns: ['Job', 'Score', 'Range', 'Jobs so far', 'Projected', 'Evidence'],
    rows: scored.map((verdict): (readonly Inline[])[] => {
      const { score, low, high } = scoreFigures(base, verdict);
      const { record, status } = verdict;
      const code = record.soc2018.join('+');
      return [
        [text(verdict.occupation.title)],
        [figure(score, String(Math.round(verdict.score)))],
        [figure(low, `${Math.round(verdict.low)} to ${Math.round(verdict.high)}`, high)],
        record.changePercent === null
          ? [text('not known')]
          : [
              figure(
                figureOf(base, 'oes-change', { code, value: record.changePercent }),
                signedPercent(record.changePercent),
              ),
              text(`, ${record.fromYear} to ${record.toYear}`),
            ],
        record.projectedPercent === null
          ? [text('not known')]
          : [
              figure(
                figureOf(base, 'bls-projected-change', { code, value: record.projectedPercent }),
                signedPercent(record.projectedPercent),
              ),
            ],
        [text(`tier ${status.tier}`)],
      ];
    }),
  };
}

function difference(base: ResearchBase, safer: Scored, other: Scored): readonly Inline[] {
  const gaps = DIMENSIONS.map((d) => ({ d, gap: other.contributions[d] - safer.contributions[d] }))
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
    .slice(0, 2);
  return [
    text('What makes the difference: '),
    ...gaps.flatMap(({ d, gap }, i) => {
      const value = Math.round(gap * 10) / 10;
      const code = `${other.occupation.key}-${safer.occupation.key}@${d}`;
      return [
        text(`${i === 0 ? '' : ', '}${dimensionInside(d)} `),
        figure(
          figureOf(base, 'verdict-contribution', { code, value }),
          `${signed(value)} for ${other.occupation.title}`,
        ),
      ];
    }),
    text('.'),
  ];
}
