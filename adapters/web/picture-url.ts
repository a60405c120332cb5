import { z } from 'zod';
import { THEMES, type Theme } from '../../src/picture/palette.ts';
import { pictureSchema, type Picture } from '../../src/picture/picture.ts';

const FORMATS = ['svg', 'png'] as const;

/** The address of a picture; it carries the whole picture, so nothing is kept for it. */
export function pictureUrl(
  { picture, alt }: { readonly picture: Picture; readonly alt: string },
  theme: Theme,
  format: (typeof FORMATS)[number],
): string {
  return `/picture/${theme}.${format}?of=${encodeURIComponent(JSON.stringify({ picture, alt }))}`;
}

const requestSchema = z.strictObject({
  name: z.templateLiteral([z.enum(THEMES), '.', z.enum(FORMATS)]),
  of: z
    .string()
    .max(6000)
    .transform((json, context) => {
      try {
        return drawnSchema.parse(JSON.parse(json));
      } catch {
        context.addIssue('not a picture');
        return z.NEVER;
      }
    }),
});
const drawnSchema = z.strictObject({ picture: pictureSchema, alt: z.string().max(2000) });

/** What a picture address asks for; undefined when it is none of ours. */
export function readPictureUrl(name: string, of: string) {
  const request = requestSchema.safeParse({ name, of });
  if (!request.success) return undefined;
  const theme: Theme = request.data.name.startsWith('dark') ? 'dark' : 'light';
  return { ...request.data.of, theme, png: request.data.name.endsWith('.png') };
}
