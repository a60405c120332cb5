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

/** Argument number `i` of a debate, by one of twenty people; each says something else. */
export function argument(debate: string, i: number): Delivery {
  const text = `Machine learning engineers lose ground because tool number ${i} already writes their pipelines, tests and reports ${i}.`;
  return {
    key: `${debate} ${i}`,
    person: `p${i % PEOPLE}`,
    place: { platform: 'web', installation: HERE, channel: 'load', thread: debate },
    input: {
      kind: 'press',
      code: encodeButton({ label: 'Argue', act: { act: 'argue', debate, about: null } }),
      fields: { [ARGUMENT]: text },
    },
  };
}
