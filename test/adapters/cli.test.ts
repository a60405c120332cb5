import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runCommand } from '../process/program.ts';

const lookupSchema = z.object({
  input: z.string(),
  kind: z.enum(['one', 'several', 'none']),
  matches: z
    .array(z.object({ isco08: z.string().regex(/^\d{4}$/), title: z.string(), confidence: z.number().min(0).max(1) }))
    .max(5),
});
const askSchema = z.object({
  intent: z.string(),
  occupations: z.array(z.object({ isco08: z.string(), title: z.string() })),
  region: z.string().nullable(),
  text: z.string(),
  figures: z.array(
    z.object({
      value: z.number(),
      unit: z.string(),
      standing: z.enum(['stated', 'derived', 'estimate']),
      fact: z.string(),
      source: z.string(),
    }),
  ),
});

describe('npx verdict', () => {
  test('lookup answers each line of standard input with one JSON line, in order', async () => {
    const { out, code } = await runCommand(['lookup', '--json'], 'nurse\nsr. sw eng\nhow old are you\n\nplumber');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => lookupSchema.parse(JSON.parse(line)));
    expect(code).toBe(0);
    expect(lines.map(({ input }) => input)).toEqual(['nurse', 'sr. sw eng', 'how old are you', '', 'plumber']);
    expect(lines.map(({ kind, matches }) => (kind === 'none' ? 'none' : matches[0]?.isco08))).toEqual([
      '2221',
      '2512',
      'none',
      'none',
      '7126',
    ]);
  });

  test('lookup answers in words where no JSON is asked for', async () => {
    const { out } = await runCommand(['lookup'], 'nurse\nhow old are you');
    expect(out).toMatch(/^Registered Nurse \(ISCO-08 2221\), \d+% sure\nI do not know a job called “how old are you”/);
  });

  test('questions are read with what they rest on, or as JSON', async () => {
    const asked = ['questions', '--job', 'cashier', '--count', '1', '--layer', 'verdict'];
    const [words, json] = [await runCommand(asked), await runCommand([...asked, '--json'])];
    const { text, context } = z.object({ text: z.string(), context: z.string() }).parse(JSON.parse(json.out));
    expect(words.out.trim()).toBe(`${text}\n${context}`);
  });

  test.each(['help', '--help', 'doctor --help'])('%s says what there is', async (words) => {
    const { out, code } = await runCommand(words.split(' '));
    expect(out).toMatch(/^Usage[\s\S]*storage backup/);
    expect(code).toBe(0);
  });

  test('ask shares what was said within a conversation, and keeps plain lines apart', async () => {
    const input = [
      '{"conversation":"a","text":"paralegal?"}',
      '{"conversation":"b","text":"electricians in Germany"}',
      '{"conversation":"a","text":"why?"}',
      '{"conversation":"b","text":"and nurses?"}',
      'why?',
    ].join('\n');
    const { out } = await runCommand(['ask', '--json'], input);
    const turns = out
      .trim()
      .split('\n')
      .map((line) => askSchema.parse(JSON.parse(line)));
    expect(turns.map(({ intent, occupations, region }) => [intent, occupations[0]?.isco08, region])).toEqual([
      ['verdict', '3411', null],
      ['region', '7411', 'Germany'],
      ['why', '3411', null],
      ['region', '2221', 'Germany'],
      ['why', undefined, null],
    ]);
    expect(turns[0]?.figures.length).toBeGreaterThan(3);
  });

  test('ask answers words on the command line as a person reads them', async () => {
    const { out } = await runCommand(['ask', 'will AI replace dentists?']);
    expect(out).toMatch(/Dentists[\s\S]*of 100/);
  });

  test('render gives the page and says kindly which platforms it knows', async () => {
    const page = await runCommand(['render', '--platform', 'web', 'nurse']);
    expect(z.object({ html: z.string() }).parse(JSON.parse(page.out)).html).toContain('<h2>');
    const slack = await runCommand(['render', '--platform', 'slack', 'nurse']);
    expect(JSON.parse(slack.out)).toMatchObject({ text: expect.stringContaining('Nurse'), blocks: expect.any(Array) });
    const discord = await runCommand(['render', '--platform', 'discord', 'nurse']);
    expect(JSON.parse(discord.out)).toMatchObject({ flags: 1 << 15, allowed_mentions: { parse: [] } });
    const other = await runCommand(['render', '--platform', 'pigeon', 'nurse']);
    expect(JSON.parse(other.out)).toEqual({ error: expect.stringContaining('pigeon') });
  });

  test('solve answers a graph', async () => {
    const graph = {
      id: 'g',
      arguments: [
        { id: 'a', base: 0.5 },
        { id: 'b', base: 1 },
      ],
      attacks: [{ from: 'b', to: 'a' }],
      supports: [],
    };
    const { out } = await runCommand(['solve', '--json', '--semantics', 'dfquad'], JSON.stringify(graph));
    expect(JSON.parse(out)).toMatchObject({ strengths: { b: 1 } });
  });

  test('a command that does not exist is answered with those that do', async () => {
    const { err, code } = await runCommand(['frobnicate']);
    expect(code).toBe(2);
    expect(err).toMatch(/There is no command "frobnicate"[\s\S]*lookup/);
  });
});
