import { s } from 'hastscript';
import type { Element } from 'hast';
import { BAND_FROM } from '../occupation/band.ts';
import { BANDS } from '../occupation/verdict.ts';
import type { Palette } from './palette.ts';

/** A drawing: its children and how high it is in pixels. */
export type Drawing = { readonly height: number; readonly children: readonly Element[] };

/** Width of every picture in pixels; narrow, so that its words stay legible on a phone. */
export const WIDTH = 560;

/** Left and right edge of the 0 to 100 scale in pixels. */
export const LEFT = 24;
export const RIGHT = WIDTH - LEFT;

/** Where a value of the 0 to 100 scale stands, in pixels from the left, between two edges. */
export function along(value: number, left = LEFT, right = RIGHT): number {
  return Math.round((left + ((right - left) * Math.min(100, Math.max(0, value))) / 100) * 10) / 10;
}

/** Each band with its two edges. */
const EDGES = BANDS.map((name, i) => {
  const next = BANDS[i + 1];
  return { name, from: BAND_FROM[name], to: next === undefined ? 100 : BAND_FROM[next] };
});

type Label = {
  readonly x: number;
  readonly y: number;
  readonly value: string;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill: string;
  readonly bold?: boolean;
};

/** One line of text. */
export function label({ x, y, value, size = 18, anchor = 'start', fill, bold = false }: Label): Element {
  return s('text', { x, y, fill, 'font-size': size, 'text-anchor': anchor, 'font-weight': bold ? 600 : 400 }, [value]);
}

/** The scale with its band edges and names, the line at height `y`. */
export function bandScale(y: number, palette: Palette, current: string): readonly Element[] {
  return EDGES.flatMap(({ from, to, name }) => [
    s('rect', {
      x: along(from) + 1,
      y,
      width: along(to) - along(from) - 2,
      height: 10,
      rx: 2,
      fill: name === current ? palette.faint : palette.line,
    }),
    label({
      x: (along(from) + along(to)) / 2,
      y: y + 34,
      value: name,
      size: 14,
      anchor: 'middle',
      fill: name === current ? palette.ink : palette.faint,
      bold: name === current,
    }),
  ]);
}

/** Shortens a line that would leave its room; the full words stand in the text beside the picture. */
export function fit(value: string, most: number): string {
  return value.length <= most ? value : `${value.slice(0, most - 1).trimEnd()}…`;
}
