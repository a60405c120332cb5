import { pngPicture } from '../picture.ts';
import type { Picture } from '../../src/picture/picture.ts';

/** A picture as PNG. */
export type Draw = (picture: Picture, alt: string) => Promise<Uint8Array>;

/** Some 40 KB each. */
const MOST_KEPT = 200;

/** Draws pictures and keeps the last ones: drawing takes far longer than everything else about an answer. */
export function createGallery(): Draw {
  const kept = new Map<string, Promise<Uint8Array>>();
  return (picture, alt) => {
    const key = JSON.stringify([picture, alt]);
    const drawn = kept.get(key) ?? pngPicture(picture, alt, 'light');
    // What was asked for last stands last, so that the first is the one to go.
    kept.delete(key);
    kept.set(key, drawn);
    drawn.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return drawn;
  };
}
