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
const FORMS: readonly ((who: string, what: string) => string)[] = [
  (who, what) => `${who} will hire fewer engineers, because tools write ${what}.`,
  (who, what) => `${who} cut jobs since software now builds ${what} by itself.`,
  (who, what) => `${who} still need people, because somebody has to answer for ${what}.`,
];
const PARTS = [
  'pipelines forecasts dashboards labels features rankings alerts invoices transcripts captions'.split(' '),
  'for mortgages|for freight|for harvests|for turbines|for vaccines|for tickets|for parcels|for pensions|for reefs|for museums'.split(
    '|',
  ),
  'in spring|in winter|at night|on weekends|after audits|before auctions|during strikes|under contract|per quarter|by licence'.split(
    '|',
  ),
  'and their manuals|and their tests|and their budgets|and their maps|and their archives|and their schedules|and their contracts|and their drills|and their recipes|and their glossaries'.split(
    '|',
  ),
];

/** Argument number `i` of a debate, for or against: few are near-copies of another, and most move the score. */
export function wordsOf(i: number): string {
  const form = FORMS[i % FORMS.length];
  const what = PARTS.map((part, at) => part[Math.floor(i / 10 ** at) % 10] ?? '').join(' ');
  return form?.(WHO[(i * 7 + Math.floor(i / 10)) % WHO.length] ?? '', what) ?? '';
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
