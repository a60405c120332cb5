import { z } from 'zod';
import { PLATFORMS } from '../../src/chat.ts';
import { ARGUMENT, encodeButton } from '../../src/press.ts';

/** What a platform delivers, as it travels to a replica. */
export const deliverySchema = z.object({
  key: z.string(),
  person: z.string(),
  place: z.object({
    platform: z.enum(PLATFORMS),
    installation: z.string(),
    channel: z.string(),
    thread: z.string().nullable(),
  }),
  input: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('message'), text: z.string() }),
    z.object({ kind: z.literal('press'), code: z.string(), fields: z.record(z.string(), z.string()).nullable() }),
  ]),
});
export type Delivery = z.infer<typeof deliverySchema>;

export const answeredSchema = z.object({ key: z.string(), words: z.string().nullable() });

/** `words` is null where the delivery was somebody else's. */
export type Answered = z.infer<typeof answeredSchema>;

export const HERE = 'here';
const PEOPLE = 20;

const WHO = 'Hospitals Banks Insurers Retailers Carmakers Ministries Universities Publishers Airlines Agencies'.split(
  ' ',
);
const FORMS: readonly ((who: string, i: number) => string)[] = [
  (who, i) =>
    `${who} will hire fewer machine learning engineers, because tools write most of their pipelines, ${i} of them by now.`,
  (who, i) => `${who} cut ${i} machine learning jobs since software now builds and tunes the models by itself.`,
  (who, i) =>
    `${who} still need machine learning engineers, because somebody has to answer for ${i} models when they fail.`,
];

/** Argument number `i` of a debate, for or against: each says something else, and most move the score. */
export function wordsOf(i: number): string {
  const form = FORMS[i % FORMS.length];
  return form?.(WHO[i % WHO.length] ?? '', i) ?? '';
}

/** The same as it is delivered, by one of twenty people. */
export function argument(debate: string, i: number): Delivery {
  return {
    key: `${debate} ${i}`,
    person: `p${i % PEOPLE}`,
    place: { platform: 'web', installation: HERE, channel: 'load', thread: debate },
    input: {
      kind: 'press',
      code: encodeButton({ label: 'Argue', act: { act: 'argue', debate, about: null } }),
      fields: { [ARGUMENT]: wordsOf(i) },
    },
  };
}
