import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLocalBot } from '../../../adapters/create.ts';
import { bodyOf } from '../../../adapters/discord/body.ts';
import { escapeMarkdown, masked } from '../../../adapters/discord/markdown.ts';
import { renderReply } from '../../../adapters/discord/render.ts';
import { ARGUMENT } from '../../../src/press.ts';
import { encodeIntent } from '../../../src/intent/code.ts';
import { INTENTS, intentTo } from '../../../src/intent/intent.ts';
import type { Block, Inline, Reply } from '../../../src/reply.ts';
import { base, exampleReplies } from '../../replies.ts';
import { problemsOf } from './rules.ts';

const EXAMPLES = await exampleReplies();
const still = (text: string) => text.replaceAll(base.release.id, 'RELEASE');

/** What Discord would refuse in a reply that is posted in a channel. */
function refusals(reply: Reply, share: string | null = null): readonly string[] {
  const message = renderReply(base, reply, share);
  const body = bodyOf(message, false);
  const files = message.attachments.map(({ name }) => name);
  return [
    ...(message.clamped ? ['it had to be cut'] : []),
    ...problemsOf({ method: 'POST', path: '/channels/1/messages', body, files }),
  ];
}

describe('a reply on Discord', () => {
  test.each(EXAMPLES)('%s looks as reviewed, and Discord takes it', async (name, reply) => {
    const { components, attachments } = renderReply(base, reply, null);
    const shown = { components, attachments: attachments.map(({ name, alt }) => ({ name, alt })) };
    await expect(still(`${JSON.stringify(shown, null, 1)}\n`)).toMatchFileSnapshot(`../../golden/discord/${name}.json`);
    expect(refusals(reply)).toEqual([]);
  });

  test('fits for every occupation in every view, with its Share button', async () => {
    const { bot } = createLocalBot();
    const wrong: string[] = [];
    for (const key of [...base.unitGroups.keys(), ...base.profiles.keys()])
      for (const name of INTENTS) {
        const turn = await bot.handle({
          key: `${key}-${name}`,
          person: 'someone',
          place: { platform: 'discord', installation: 'discord/1', channel: '1', thread: `${key}-${name}` },
          input: { kind: 'press', code: encodeIntent(intentTo(name, key)), fields: null },
          manages: async () => true,
          administers: async () => true,
        });
        if (turn !== undefined)
          wrong.push(...refusals(turn.reply, turn.share).map((words) => `${key} ${name}: ${words}`));
      }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('fits in a debate of 150 arguments by 40 people, to its end', async () => {
    const { bot } = createLocalBot();
    const wrong: string[] = [];
    let keys = 0;
    const act = async (code: string, argument: string | null = null) => {
      keys += 1;
      const turn = await bot.handle({
        key: `long-${keys}`,
        person: `8035111022467${1000 + (keys % 40)}`,
        place: { platform: 'cli', installation: 'test', channel: 'long', thread: null },
        input: { kind: 'press', code, fields: argument === null ? null : { [ARGUMENT]: argument } },
        manages: async () => true,
        administers: async () => true,
      });
      const shown = [turn?.reply, turn?.debate?.board].flatMap((one) => one ?? []);
      wrong.push(...shown.flatMap((one) => refusals(one)).map((words) => `${code}: ${words}`));
      return turn?.debate?.id ?? '';
    };
    const id = await act(encodeIntent(intentTo('debate', 'machine-learning-engineer')));
    for (let i = 0; i < 150; i += 1)
      await act(`d1.a.${id}`, `${ARGUMENTS[i % ARGUMENTS.length]} In case ${i} this holds for ${i * 7} teams as well.`);
    for (const letter of 'xpntc') await act(`d1.${letter}.${id}`);
    expect(wrong).toEqual([]);
  });

  test('of several buttons with one meaning the first stays', () => {
    const intent = intentTo('help');
    const buttons: Block = {
      type: 'buttons',
      buttons: [
        { label: 'Help', intent },
        { label: 'Again', intent },
      ],
    };
    const shown = JSON.stringify(renderReply(base, reply([buttons])).components);
    expect(shown).toContain('"Help"');
    expect(shown).not.toContain('"Again"');
  });

  test('shows a person by name where the id is one of Discord', () => {
    expect(textOf(paragraph({ type: 'person', id: '80351110224678912' }))).toBe('<@80351110224678912>');
    expect(textOf(paragraph({ type: 'person', id: '@everyone' }))).toBe('**@\u200Beveryone**');
  });

  test('a reply that is far too long is cut, keeps its buttons and says that it was cut', () => {
    const help: Block = { type: 'buttons', buttons: [{ label: 'Help', intent: intentTo('help') }] };
    const long = reply([
      ...Array.from({ length: 60 }, () => paragraph({ type: 'text', value: 'x'.repeat(500) })),
      help,
    ]);
    const message = renderReply(base, long);
    expect(message.clamped).toBe(true);
    expect(JSON.stringify(message.components)).toContain('"Help"');
    expect(problemsOf(posted(message))).toEqual([]);
  });
});

describe('words on Discord', () => {
  test.each([
    ['@everyone', '@\u200Beveryone'],
    ['<@80351110224678912>', '\\<@\u200B80351110224678912>'],
    ['<#41771983423143937> <t:1618953630:R>', '\\<#41771983423143937> \\<t\\:1618953630:R>'],
    ['# big', '\\# big'],
    ['-# small', '\\-# small'],
    ['1. one', '1\\. one'],
    ['> said', '\\> said'],
    [
      '||hidden|| `code` **bold** __line__ ~~gone~~',
      '\\|\\|hidden\\|\\| \\`code\\` \\*\\*bold\\*\\* \\_\\_line\\_\\_ \\~\\~gone\\~\\~',
    ],
    ['[click](https://example.org)', '\\[click\\](https\\://example.org)'],
    ['https://example.org', 'https\\://example.org'],
    [':smile:', '\\:smile\\:'],
    ['one\n# two', 'one # two'],
    ['abc\u202Edef', 'abc def'],
    ['Score 17, at 10:30: fine', 'Score 17, at 10\\:30: fine'],
  ])('%j stays what it is', (words, safe) => {
    expect(escapeMarkdown(words)).toBe(safe);
  });

  test('an address that is none of the web is no link', () => {
    expect(masked('here', 'javascript:alert(1)')).toBe('here');
    expect(masked('here', 'https://example.org/a(b)')).toBe('[here](<https://example.org/a%28b%29>)');
  });

  test('arbitrary words in pieces forge nothing: no mention, link, timestamp, heading or emphasis', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (pieces) => {
        const shown = textOf({ type: 'paragraph', children: pieces.map((value) => ({ type: 'text', value })) });
        // What stands for an escaped mark is not alive: nothing else may be.
        const live = shown.replace(/\\[^0-9A-Za-z\s]/g, '¤');
        expect(live).not.toMatch(/<[@#:/a-z]|@(?!\u200B)|https?:\/\/|[*_~|`[\]]|^\s*(?:[#>+-]|\d+[.)])|:[\w+-]+:/);
        expect(live).not.toContain('\n');
      }),
      { numRuns: 2000 },
    );
  });

  test('a reply of arbitrary words is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { maxLength: 5 }), { minLength: 1, maxLength: 8 }), (lines) => {
        const blocks = lines.map((line) => paragraph(...line.map((value): Inline => ({ type: 'text', value }))));
        const message = renderReply(base, reply([{ type: 'heading', value: 'Words' }, ...blocks]));
        expect(problemsOf(posted(message))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const ARGUMENTS = [
  'Code assistants write most of the code now, so firms will hire fewer machine learning engineers.',
  'Somebody must answer for what a model does, because liability rests with people, so the job stays.',
  'Employment of young software developers fell 20% according to Stanford, so entry jobs vanish.',
  'Demand for AI systems grows faster than tools, so more engineers will be needed.',
  'METR found developers were 19% slower with AI tools, so the tools replace nobody.',
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '@',
        'everyone',
        'here',
        '<',
        '>',
        '@&',
        '123456789012345678',
        '#',
        '\n',
        ' ',
        '-',
        '-# ',
        '1.',
        '[',
        '](',
        ')',
        'https:',
        '//x.org',
        ':',
        'smile',
        '||',
        '`',
        '```',
        '**',
        '__',
        '~~',
        '\\',
        '<t:',
        '</a:',
        '\u202E',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

function reply(blocks: readonly Block[]): Reply {
  return { audience: 'channel', summary: 'Words', blocks };
}

function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}

function posted(message: ReturnType<typeof renderReply>) {
  const files = message.attachments.map(({ name }) => name);
  return { method: 'POST', path: '/channels/1/messages', body: bodyOf(message, false), files };
}

/** The words of the first text in a block as they are sent; empty where nothing is shown. */
function textOf(block: Block): string {
  const [container] = renderReply(base, reply([block])).components;
  const inner = container !== undefined && 'components' in container ? container.components[0] : undefined;
  return inner !== undefined && 'content' in inner ? inner.content : '';
}
