import { figure, text } from '../inline.ts';
import type { Inline } from '../reply.ts';
import type { Dimension, Fact, Source } from '../research/base.ts';
import { signed, signedPercent } from '../research/format.ts';
import type { Figure } from '../research/figure.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import type { Occupation } from './occupation.ts';
import type { JobRecord, Scored } from './verdict.ts';

/** `Radiologist (ISCO-08 2212, Specialist medical practitioners)`. */
export function nameOf(occupation: Occupation): string {
  const group = occupation.group;
  return occupation.kind === 'profile'
    ? `${occupation.title} (ISCO-08 ${group.isco08}, ${group.title})`
    : `${group.title} (ISCO-08 ${group.isco08})`;
}

/** One line for notifications: the title, the score, the band and the range. */
export function headline(verdict: Scored): string {
  return `${verdict.occupation.title}: ${verdict.band}, displacement ${Math.round(verdict.score)} of 100, range ${Math.round(verdict.low)} to ${Math.round(verdict.high)} (our estimate)`;
}

/** The source of a fact. A research base that parsed has it. */
export function sourceOf(base: ResearchBase, fact: Fact): Source {
  const source = base.sources.get(fact.source);
  if (source === undefined) throw new Error(`fact ${fact.id} has no source`);
  return source;
}

/** The figures of a score: the score itself, its range, and that of the unit group around a profile. */
export function scoreFigures(base: ResearchBase, verdict: Scored) {
  const { key, group } = verdict.occupation;
  return {
    score: figureOf(base, 'verdict-score', { code: key, value: Math.round(verdict.score) }),
    low: figureOf(base, 'verdict-low', { code: key, value: Math.round(verdict.low) }),
    high: figureOf(base, 'verdict-high', { code: key, value: Math.round(verdict.high) }),
    group: figureOf(base, 'verdict-score', {
      code: group.isco08,
      value: Math.round(verdict.groupScore ?? verdict.score),
    }),
  };
}

/** Where the occupation stands in a dimension, 0 to 1, among all that are scored. */
export function positionFigure(base: ResearchBase, verdict: Scored, dimension: Dimension): Figure {
  return figureOf(base, 'verdict-position', {
    code: `${verdict.occupation.key}@${dimension}`,
    value: verdict.positions[dimension],
  });
}

/** A dimension's contribution in points. */
export function contributionFigure(base: ResearchBase, verdict: Scored, dimension: Dimension): Figure {
  return figureOf(base, 'verdict-contribution', {
    code: `${verdict.occupation.key}@${dimension}`,
    value: verdict.contributions[dimension],
  });
}

/** A dimension's contribution in words: `+7.5 points (our estimate)`. */
export function estimate(base: ResearchBase, verdict: Scored, dimension: Dimension): Inline {
  return figure(contributionFigure(base, verdict, dimension), `${signed(verdict.contributions[dimension])} points`);
}

/** What happened to US jobs, and what is projected. */
export function recordLine(base: ResearchBase, record: JobRecord): readonly Inline[] {
  const code = record.soc2018.join('+');
  const past =
    record.changePercent === null
      ? []
      : [
          figure(
            figureOf(base, 'oes-change', { code, value: record.changePercent }),
            signedPercent(record.changePercent),
          ),
          text(` from ${record.fromYear} to ${record.toYear}`),
        ];
  const ahead =
    record.projectedPercent === null
      ? []
      : [
          figure(
            figureOf(base, 'bls-projected-change', { code, value: record.projectedPercent }),
            signedPercent(record.projectedPercent),
          ),
          text(' projected for 2024 to 2034'),
        ];
  if (past.length === 0 && ahead.length === 0)
    return [text('Jobs in the United States: no figure that fits this occupation.')];
  const between = past.length > 0 && ahead.length > 0 ? [text(', and ')] : [];
  return [text('Jobs in the United States, all causes: '), ...past, ...between, ...ahead, text('.')];
}
