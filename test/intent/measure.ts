import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { EMPTY_CONTEXT, nextContext } from '../../src/intent/context.ts';
import type { Intent } from '../../src/intent/intent.ts';
import { createReader, readIntent, type Reader } from '../../src/intent/read.ts';
import { REGION_GROUPS } from '../../src/intent/region.ts';
import { createFinder } from '../../src/occupation/find.ts';
import { parseLexicon } from '../../src/occupation/lexicon.ts';
import { countrySchema, profileSchema } from '../../src/research/base.ts';

const ROOT = new URL('../..', import.meta.url);

function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

const profiles = z.array(profileSchema).parse(JSON.parse(readText('data/profiles.json')));
const countries = z.array(countrySchema).parse(JSON.parse(readText('data/countries.json')));
const groupOf = new Map(profiles.map(({ slug, isco08 }) => [slug, isco08]));

/** The reader with the committed titles, profiles and countries. */
export function createTestReader(): Reader {
  return createReader(createFinder(parseLexicon(readText('data/titles.txt')), profiles), countries);
}

/** A question with what it asks for; `isco08` null where any job will do. */
export type Question = {
  readonly text: string;
  readonly isco08: readonly string[] | null;
  readonly intent: string;
  readonly region: string | null;
};

const dialogueSchema = z.object({
  conversation: z.string(),
  turns: z.array(
    z.object({ text: z.string(), intent: z.string(), isco08: z.array(z.string()), region: z.string().nullable() }),
  ),
});
export type Dialogue = z.infer<typeof dialogueSchema>;

/** Our own questions: written for this project, no row taken from elsewhere. */
export function ownQuestions(): readonly Question[] {
  const rows = readText('test/intent/questions.tsv').trim().split('\n').slice(1);
  return rows.map((row) => {
    const [intent = '', isco08 = '', region = '', text = ''] = row.split('\t');
    const codes = isco08.split('|').filter((code) => code !== '');
    return { text, intent, region: region === '' ? null : region, isco08: isco08 === '*' ? null : codes };
  });
}

export function parseDialogues(text: string): readonly Dialogue[] {
  return text
    .trim()
    .split('\n')
    .map((line) => dialogueSchema.parse(JSON.parse(line)));
}

export function ownDialogues(): readonly Dialogue[] {
  return parseDialogues(readText('test/intent/dialogues.jsonl'));
}

/** One answer beside what was expected. */
export type Outcome = {
  readonly text: string;
  readonly expected: string;
  readonly got: string;
  readonly intent: boolean;
  readonly job: boolean;
  readonly region: boolean;
};

export function askAll(reader: Reader, questions: readonly Question[]): readonly Outcome[] {
  return questions.map(({ text, intent: expected, isco08, region }) => {
    const { intent, rule } = readIntent(reader, text, EMPTY_CONTEXT);
    return {
      text,
      expected: `${expected} ${isco08?.join('|') ?? 'any'} ${region ?? ''}`,
      got: `${words(intent)} [${rule}]`,
      intent: intent.name === expected,
      job: isco08 === null || rightJob(intent, isco08),
      region: region === null || intent.region === region,
    };
  });
}

export function talkAll(reader: Reader, dialogues: readonly Dialogue[]): readonly Outcome[] {
  return dialogues.flatMap(({ conversation, turns }) => {
    let context = EMPTY_CONTEXT;
    return turns.map(({ text, intent: expected, isco08, region }) => {
      const { intent, rule } = readIntent(reader, text, context);
      context = nextContext(context, intent);
      const codes = codesOf(intent);
      return {
        text: `${conversation}: ${text}`,
        expected: `${expected} ${isco08.join('|')} ${region ?? ''}`,
        got: `${words(intent)} [${rule}]`,
        intent: intent.name === expected,
        job: expected === 'compare' ? isco08.every((code) => codes.includes(code)) : rightJob(intent, isco08),
        region: rightRegion(intent, region),
      };
    });
  });
}

function words({ name, occupations, region }: Intent): string {
  return `${name} ${occupations.join(' ')} ${region ?? ''}`;
}

function codesOf(intent: Intent): readonly string[] {
  return intent.occupations.map((key) => groupOf.get(key) ?? key);
}

// Right when the answer is an accepted one; where no particular job is expected, none may be named.
function rightJob(intent: Intent, accepted: readonly string[]): boolean {
  const codes = codesOf(intent);
  if (accepted.length === 0) return codes.length === 0;
  return codes.length > 1 ? codes.some((code) => accepted.includes(code)) : accepted.includes(codes[0] ?? '');
}

// Groups of countries have no agreed names, so where no country is expected a group is no mistake.
function rightRegion(intent: Intent, expected: string | null): boolean {
  if (expected !== null) return intent.region === expected;
  return intent.region === null || REGION_GROUPS.some((group) => group.name === intent.region);
}
