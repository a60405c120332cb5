import { s } from 'hastscript';
import type { Element } from 'hast';
import { signed } from '../research/format.ts';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { fit, label, LEFT, RIGHT, type Drawing } from './scale.ts';

const ROW = 40;
const TOP = 96;
const BARS = { left: 256, right: 456 };
/** Room kept on either side of the outermost value, in points. */
const MARGIN = 3;

type Place = (value: number) => number;

/**
 * From the base to the score, one bar a contribution. The signed number stands beside each bar, so colour only
 * repeats it; the axis shows the part of the scale in use, so base and score are marks, not bars from zero.
 */
export function waterfall(picture: Extract<Picture, { kind: 'waterfall' }>, palette: Palette): Drawing {
  const ends = picture.steps.reduce<readonly number[]>(
    (sums, step) => [...sums, (sums.at(-1) ?? picture.base) + step.points],
    [picture.base],
  );
  const place = scaleOver([...ends, picture.score]);
  const last = picture.steps.length + 1;
  const bars = picture.steps.flatMap((step, i) => {
    const y = TOP + ROW * (i + 1);
    return bar(
      { label: step.label, points: step.points, y, from: place(ends[i] ?? 0), to: place(ends[i + 1] ?? 0) },
      palette,
    );
  });
  return {
    height: TOP + ROW * (last + 1) + 16,
    children: [
      label({ x: LEFT, y: 46, value: fit(picture.title, 38), size: 25, fill: palette.ink, bold: true }),
      label({ x: LEFT, y: 74, value: 'Points on the displacement score, our estimate', size: 17, fill: palette.faint }),
      ...total({ label: 'Base for every job', value: picture.base, y: TOP, x: place(picture.base) }, palette),
      ...bars,
      ...total({ label: 'Score', value: picture.score, y: TOP + ROW * last, x: place(picture.score) }, palette),
    ],
  };
}

function scaleOver(values: readonly number[]): Place {
  const low = Math.min(...values) - MARGIN;
  const high = Math.max(...values) + MARGIN;
  return (value) => Math.round((BARS.left + ((BARS.right - BARS.left) * (value - low)) / (high - low)) * 10) / 10;
}

type Bar = {
  readonly label: string;
  readonly points: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
};

function bar({ label: name, points, y, from, to }: Bar, palette: Palette): readonly Element[] {
  const x = Math.min(from, to);
  return [
    label({ x: LEFT, y: y + 24, value: fit(name, 24), size: 18, fill: palette.ink }),
    s('line', { x1: from, x2: from, y1: y - 10, y2: y + 8, stroke: palette.line, 'stroke-width': 2 }),
    s('rect', {
      x,
      y: y + 8,
      width: Math.max(2, Math.abs(to - from)),
      height: 22,
      rx: 3,
      fill: points < 0 ? palette.resilience : palette.threat,
    }),
    label({ x: RIGHT, y: y + 25, value: signed(points), size: 18, anchor: 'end', fill: palette.ink }),
  ];
}

type Total = { readonly label: string; readonly value: number; readonly y: number; readonly x: number };

function total({ label: name, value, y, x }: Total, palette: Palette): readonly Element[] {
  return [
    label({ x: LEFT, y: y + 24, value: name, size: 18, fill: palette.ink, bold: true }),
    s('circle', { cx: x, cy: y + 19, r: 9, fill: palette.accent }),
    label({ x: RIGHT, y: y + 25, value: value.toFixed(1), size: 18, anchor: 'end', fill: palette.ink, bold: true }),
  ];
}
