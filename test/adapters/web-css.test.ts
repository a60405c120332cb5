import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../contrast.ts';

const CSS = readFileSync(new URL('../../adapters/web/page.css', import.meta.url), 'utf8');
const [LIGHT = '', DARK = ''] = CSS.split('@media (prefers-color-scheme: dark)');

/** The colours of a theme by their names. */
function coloursIn(css: string): ReadonlyMap<string, string> {
  return new Map(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** What stands on what, and the least contrast: 4.5 for words, 3 for the edges of fields. */
const PAIRS = [
  ['ink', 'ground', 4.5],
  ['ink', 'card', 4.5],
  ['faint', 'ground', 4.5],
  ['faint', 'card', 4.5],
  ['faint', 'soft', 4.5],
  ['accent', 'ground', 4.5],
  ['accent', 'card', 4.5],
  ['accent', 'soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-own', 'own', 4.5],
  ['warn', 'card', 4.5],
  ['edge', 'card', 3],
  ['edge', 'ground', 3],
] as const;

describe.each([
  ['light', coloursIn(LIGHT)],
  ['dark', coloursIn(DARK.slice(0, DARK.indexOf('}\n}')))],
])('the %s page', (_, colours) => {
  test.each(PAIRS)('can be read: %s on %s', (front, ground, least) => {
    const [a, b] = [colours.get(front), colours.get(ground)];
    if (a === undefined || b === undefined) throw new Error('no such colour');
    expect(contrast(a, b)).toBeGreaterThanOrEqual(least);
  });
});
