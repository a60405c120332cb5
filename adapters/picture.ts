import { createRequire } from 'node:module';
import type { Picture } from '../src/picture/picture.ts';
import { drawPicture } from '../src/picture/draw.ts';
import type { Theme } from '../src/picture/palette.ts';

const require = createRequire(import.meta.url);
const FONTS = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}`),
);

/** Any picture as PNG at twice its size, for platforms that show no SVG. The renderer is loaded on first use. */
export async function pngPicture(picture: Picture, alt: string, theme: Theme): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(drawPicture(picture, alt, theme), {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  });
  return image.asPng();
}
