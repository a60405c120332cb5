import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { along, bandScale, fit, label, LEFT, RIGHT, type Drawing } from './scale.ts';

type DebatePicture = Extract<Picture, { kind: 'debate' }>;

const SCALE = 168;
const PATH = { top: 262, height: 130 };

/** The score of a debate on its scale, from where it started, with the reach of all arguments drawn as a bracket. */
export function debateBar(picture: DebatePicture, palette: Palette): Drawing {
  const { start, score, low, high } = picture;
  const bar = SCALE - 18;
  const moved = score >= start ? palette.threat : palette.resilience;
  const [from, to] = [along(Math.min(start, score)), along(Math.max(start, score))];
  const path = picture.path.length > 1 ? pathOf(picture, palette) : [];
  return {
    height: path.length > 0 ? PATH.top + PATH.height + 34 : 226,
    children: [
      label({ x: LEFT, y: 46, value: fit(picture.title, 38), size: 25, fill: palette.ink, bold: true }),
      label({
        x: LEFT,
        y: 74,
        value: `${picture.band} · from ${tenth(start)} to ${tenth(score)}`,
        size: 20,
        fill: palette.ink,
      }),
      label({
        x: LEFT,
        y: 99,
        value: `arguments can reach ${tenth(low)} to ${tenth(high)}`,
        size: 17,
        fill: palette.faint,
      }),
      ...bandScale(SCALE, palette, picture.band),
      s('rect', {
        x: along(low),
        y: bar,
        width: Math.max(4, along(high) - along(low)),
        height: 10,
        rx: 5,
        fill: palette.line,
      }),
      ...[low, high].map((edge) =>
        s('rect', { x: along(edge) - 1.5, y: bar - 7, width: 3, height: 24, fill: palette.faint }),
      ),
      s('rect', { x: from, y: bar, width: Math.max(0, to - from), height: 10, fill: moved }),
      s('circle', {
        cx: along(start),
        cy: bar + 5,
        r: 6,
        fill: palette.ground,
        stroke: palette.ink,
        'stroke-width': 2.5,
      }),
      s('circle', { cx: along(score), cy: bar + 5, r: 10, fill: moved, stroke: palette.ground, 'stroke-width': 3 }),
      label({
        x: along(score),
        y: bar - 14,
        value: tenth(score),
        size: 20,
        anchor: 'middle',
        fill: palette.ink,
        bold: true,
      }),
      ...path,
    ],
  };
}

/** The way of the score, turn by turn, between the two caps. */
function pathOf({ start, path, low, high }: DebatePicture, palette: Palette): readonly Element[] {
  const values = [start, ...path];
  const room = Math.max(1, high - low);
  const y = (value: number): number => round(PATH.top + PATH.height * (1 - (value - low) / room));
  const left = LEFT + 44;
  const x = (turn: number): number => round(left + ((RIGHT - left) * turn) / Math.max(1, values.length - 1));
  const points = values.map((value, turn) => `${x(turn)},${y(value)}`).join(' ');
  const line = (value: number): readonly Element[] => [
    s('line', { x1: left, y1: y(value), x2: RIGHT, y2: y(value), stroke: palette.line, 'stroke-width': 1.5 }),
    label({ x: LEFT, y: y(value) + 6, value: value.toFixed(0), size: 16, fill: palette.faint }),
  ];
  return [
    ...[low, start, high].flatMap(line),
    s('polyline', { points, fill: 'none', stroke: palette.accent, 'stroke-width': 3, 'stroke-linejoin': 'round' }),
    s('circle', { cx: x(values.length - 1), cy: y(values.at(-1) ?? start), r: 6, fill: palette.accent }),
    label({
      x: RIGHT,
      y: PATH.top + PATH.height + 26,
      value: 'score after each argument',
      size: 16,
      anchor: 'end',
      fill: palette.faint,
    }),
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function tenth(value: number): string {
  return value.toFixed(1);
}
