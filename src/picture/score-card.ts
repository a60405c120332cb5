import { s } from 'hastscript';
import type { Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { along, bandScale, fit, label, LEFT, RIGHT, type Drawing } from './scale.ts';

/** The score on its scale, with the range as a bracket and the band in words. */
export function scoreCard(picture: Extract<Picture, { kind: 'score' }>, palette: Palette): Drawing {
  const scale = 164;
  const x = along(picture.score);
  return {
    height: 222,
    children: [
      label({ x: LEFT, y: 46, value: fit(picture.title, 30), size: 25, fill: palette.ink, bold: true }),
      label({
        x: LEFT,
        y: 74,
        value: `${picture.band} · displacement ${picture.score} of 100`,
        size: 20,
        fill: palette.ink,
      }),
      label({ x: RIGHT, y: 46, value: 'our estimate', size: 17, anchor: 'end', fill: palette.faint }),
      label({
        x: LEFT,
        y: 99,
        value: `0 survives, 100 displaced · range ${picture.low} to ${picture.high}`,
        size: 17,
        fill: palette.faint,
      }),
      ...bandScale(scale, palette, picture.band),
      s('rect', {
        x: along(picture.low),
        y: scale - 18,
        width: Math.max(4, along(picture.high) - along(picture.low)),
        height: 10,
        rx: 5,
        fill: palette.accent,
        'fill-opacity': 0.45,
      }),
      s('circle', { cx: x, cy: scale - 13, r: 11, fill: palette.accent, stroke: palette.ground, 'stroke-width': 3 }),
      label({
        x,
        y: scale - 32,
        value: String(picture.score),
        size: 22,
        anchor: 'middle',
        fill: palette.ink,
        bold: true,
      }),
    ],
  };
}
