import { z } from 'zod';

const buttonSchema = z.object({
  type: z.literal('button'),
  action_id: z.string(),
  value: z.string(),
  text: z.object({ text: z.string() }),
});
export type Shown = { readonly label: string; readonly action: string; readonly value: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What a person reads in blocks, one after the other. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(' ');
  if (!isRecord(value)) return '';
  if (typeof value['text'] === 'string') return value['text'];
  const inner = [value['text'], value['label'], value['elements'], value['rows'], value['blocks']];
  // The pieces of one line stand without spaces between them.
  if (value['type'] === 'rich_text_section' && Array.isArray(value['elements']))
    return value['elements'].map(textOf).join('');
  return [...inner, value['alt_text']]
    .map((each) => (typeof each === 'string' ? each : textOf(each)))
    .filter(Boolean)
    .join(' ');
}

/** The buttons in blocks, in their order. */
export function buttonsOf(value: unknown): readonly Shown[] {
  if (Array.isArray(value)) return value.flatMap(buttonsOf);
  const button = buttonSchema.safeParse(value);
  if (button.success)
    return [{ label: button.data.text.text, action: button.data.action_id, value: button.data.value }];
  return isRecord(value) ? Object.values(value).flatMap(buttonsOf) : [];
}
