import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { comparison } from './comparison.ts';
import { debateBar } from './debate-bar.ts';
import { PALETTES, type Theme } from './palette.ts';
import type { Picture } from './picture.ts';
import { WIDTH } from './scale.ts';
import { scoreCard } from './score-card.ts';
import { waterfall } from './waterfall.ts';

/** Any picture as a self-contained SVG document, with its alternative text as title. */
export function drawPicture(picture: Picture, alt: string, theme: Theme): string {
  const palette = PALETTES[theme];
  const { height, children } = drawing(picture, theme);
  return toHtml(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${WIDTH} ${height}`,
        width: WIDTH,
        height,
        role: 'img',
        'font-family': 'Inter, sans-serif',
      },
      [s('title', [alt]), s('rect', { width: WIDTH, height, fill: palette.ground }), ...children],
    ),
    { space: 'svg' },
  );
}

function drawing(picture: Picture, theme: Theme) {
  const palette = PALETTES[theme];
  switch (picture.kind) {
    case 'score':
      return scoreCard(picture, palette);
    case 'waterfall':
      return waterfall(picture, palette);
    case 'comparison':
      return comparison(picture, palette);
    case 'debate':
      return debateBar(picture, palette);
  }
}
