import { s } from 'hastscript';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { along, fit, label, LEFT, RIGHT, type Drawing } from './scale.ts';

const ROW = 66;
const TOP = 92;

/** Several jobs on the same scale, each with its range. */
export function comparison(picture: Extract<Picture, { kind: 'comparison' }>, palette: Palette): Drawing {
  return {
    height: TOP + ROW * picture.rows.length + 16,
    children: [
      label({ x: LEFT, y: 44, value: fit(picture.title, 38), size: 25, fill: palette.ink, bold: true }),
      label({
        x: LEFT,
        y: 72,
        value: '0 survives, 100 displaced · our estimate',
        size: 17,
        fill: palette.faint,
      }),
      ...picture.rows.flatMap((row, i) => {
        const y = TOP + ROW * i;
        return [
          label({ x: LEFT, y: y + 24, value: fit(row.label, 34), size: 19, fill: palette.ink, bold: true }),
          label({
            x: RIGHT,
            y: y + 24,
            value: `${row.score} · ${row.band}`,
            size: 18,
            anchor: 'end',
            fill: palette.ink,
          }),
          s('rect', { x: LEFT, y: y + 38, width: RIGHT - LEFT, height: 8, rx: 4, fill: palette.line }),
          s('rect', {
            x: along(row.low),
            y: y + 38,
            width: Math.max(4, along(row.high) - along(row.low)),
            height: 8,
            rx: 4,
            fill: palette.accent,
            'fill-opacity': 0.5,
          }),
          s('circle', {
            cx: along(row.score),
            cy: y + 42,
            r: 9,
            fill: palette.accent,
            stroke: palette.ground,
            'stroke-width': 3,
          }),
        ];
      }),
    ],
  };
}
