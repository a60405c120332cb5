import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../adapters/slack/limits.ts';
import { renderHome, renderReply, type Look } from '../../../adapters/slack/render.ts';
import { createLocalBot } from '../../../adapters/create.ts';
import { link, person, strong, text } from '../../../src/inline.ts';
import type { Block, Inline, Reply } from '../../../src/reply.ts';
import { encodeIntent } from '../../../src/intent/code.ts';
import { INTENTS, intentTo } from '../../../src/intent/intent.ts';
import { base, exampleReplies } from '../../replies.ts';
import { blockFaults, messageFaults } from './payload.ts';

const look: Look = { base, names: new Map(), pictures: new Map(), tables: 'blocks', share: null, ping: null };
const still = (json: string) => json.replaceAll(base.release.id, 'RELEASE');
const say = (...children: Inline[]): Reply => ({
  audience: 'channel',
  summary: 'said',
  blocks: [{ type: 'paragraph', children }],
});

const EXAMPLES = await exampleReplies();

describe('every kind of reply in Slack', () => {
  test.each(EXAMPLES)('%s reads as reviewed and is what Slack takes', async (name, reply) => {
    const messages = renderReply(look, reply);
    expect(messages.flatMap(messageFaults)).toEqual([]);
    await expect(`${still(JSON.stringify(messages, null, 1))}\n`).toMatchFileSnapshot(
      `../../golden/slack/${name}.json`,
    );
  });

  test('every view of every occupation fits', { timeout: 120_000 }, async () => {
    const { bot } = createLocalBot();
    const keys = [...base.unitGroups.keys(), ...base.profiles.keys()];
    const names = INTENTS.filter((name) => !['help', 'smalltalk', 'offtopic', 'compare', 'method'].includes(name));
    const place = { platform: 'slack', installation: 'slack/T1', channel: 'C1', thread: '1' } as const;
    const faults: string[] = [];
    for (const key of keys)
      for (const name of names) {
        const turn = await bot.handle({
          key: `${name}/${key}`,
          place,
          person: 'U1',
          input: { kind: 'press', code: encodeIntent(intentTo(name, key)), fields: null },
          manages: async () => true,
          administers: async () => true,
        });
        const messages = turn === undefined ? [] : renderReply({ ...look, share: turn.share }, turn.reply);
        faults.push(...messages.flatMap(messageFaults).map((fault) => `${name} ${key}: ${fault}`));
        if (messages.length !== 1) faults.push(`${name} ${key}: ${messages.length} messages`);
      }
    expect(faults).toEqual([]);
  });

  test('the page of the app shows a reply without tables', async () => {
    for (const [, reply] of EXAMPLES) {
      const { blocks } = renderHome({ base, names: new Map() }, reply);
      expect(blockFaults(blocks, LIMITS.homeBlocks.most)).toEqual([]);
      expect(JSON.stringify(blocks)).not.toContain('"type":"table"');
    }
  });
});

describe('text stays text', () => {
  test('mentions, links, emoji and styles that somebody types are shown as typed', () => {
    const typed =
      '<!channel> <@U123> @here #general *bold* _it_ ~no~ `code` :smile: <https://a.example|b> &amp; > quote';
    const [message] = renderReply(look, { ...say(text(typed)), summary: typed });
    expect(JSON.stringify(message?.blocks)).toContain(JSON.stringify(typed).slice(1, -1));
    expect(message?.blocks[0]).toMatchObject({ type: 'rich_text' });
    expect(message?.text).toBe(
      '&lt;!channel&gt; &lt;@U123&gt; @here #general *bold* _it_ ~no~ `code` :smile: &lt;https://a.example|b&gt; &amp;amp; &gt; quote',
    );
  });

  test('a person is shown by name, without telling them', () => {
    const shown = renderReply({ ...look, names: new Map([['U1', 'Ada']]) }, say(person('U1'), text(' argued')));
    expect(JSON.stringify(shown)).toContain('"text":"Ada"');
    expect(JSON.stringify(shown)).not.toContain('U1');
  });

  test('only web addresses become links', () => {
    const shown = JSON.stringify(
      renderReply(look, say(link('a', 'javascript:alert(1)'), link('b', 'https://b.example'))),
    );
    expect(shown).not.toContain('javascript');
    expect(shown).toContain('"type":"link","url":"https://b.example","text":"b"');
  });

  test('whatever is said, every message is one that Slack takes and mentions nobody', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(replies(), fc.constantFrom('blocks' as const, 'lists' as const), (reply, tables) => {
        const messages = renderReply({ ...look, tables, share: encodeIntent(intentTo('help')) }, reply);
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.flatMap(messageFaults)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('nothing of a long reply is lost', () => {
    const table: Block = {
      type: 'table',
      caption: 'Jobs',
      columns: ['Job', 'Score'],
      rows: [[[text('Nurse')], [text('20')]]],
    };
    const blocks: Block[] = [
      ...Array.from({ length: 80 }, (_, i): Block => ({ type: 'paragraph', children: [text(`line ${i}.`)] })),
      table,
      table,
    ];
    const messages = renderReply(look, { audience: 'channel', summary: 'long', blocks });
    expect(messages).toHaveLength(2);
    expect(messages.flatMap(messageFaults)).toEqual([]);
    const all = JSON.stringify(messages);
    for (let i = 0; i < 80; i += 1) expect(all).toContain(`line ${i}.`);
    expect(all.match(/Nurse/g)).toHaveLength(2);
  });

  test('a table that is too wide becomes a list with every cell', () => {
    const columns = Array.from({ length: 30 }, (_, i) => `c${i}`);
    const rows = [columns.map((column) => [text(`v-${column}`)])];
    const [message] = renderReply(look, {
      audience: 'channel',
      summary: 's',
      blocks: [{ type: 'table', caption: 'Wide', columns, rows }],
    });
    for (const column of columns) expect(JSON.stringify(message)).toContain(`v-${column}`);
    expect(messageFaults(message)).toEqual([]);
  });

  test('a picture is shown once it is uploaded, with its words for those who cannot see it', () => {
    const block: Block = {
      type: 'picture',
      alt: 'Nurse: 20 of 100',
      picture: { kind: 'score', title: 'Nurse', score: 20, low: 10, high: 30, band: 'Stable' },
    };
    const reply: Reply = { ...say(text('x')), blocks: [block] };
    expect(JSON.stringify(renderReply(look, reply))).not.toContain('image');
    const [message] = renderReply({ ...look, pictures: new Map([[block, 'F1']]) }, reply);
    expect(message?.blocks).toEqual([{ type: 'image', slack_file: { id: 'F1' }, alt_text: 'Nurse: 20 of 100' }]);
    expect(messageFaults(message)).toEqual([]);
  });
});

/** Any reply at all, far beyond what the core says. */
function replies(): fc.Arbitrary<Reply> {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('<!channel>', '<@U1>', '@everyone', '&lt;', '', ' ', '\u202E', '\uD800', '\u0000'),
    fc.tuple(fc.nat({ max: 9000 }), fc.constantFrom('x', 'é', '🙂', '"', '\\')).map(([n, unit]) => unit.repeat(n)),
  );
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    words.map(text),
    words.map(strong),
    words.map(person),
    fc.tuple(words, fc.oneof(words, fc.webUrl())).map(([value, url]) => link(value, url)),
  );
  const line = fc.array(inline, { maxLength: 5 });
  const block: fc.Arbitrary<Block> = fc.oneof(
    words.map((value): Block => ({ type: 'heading', value })),
    line.map((children): Block => ({ type: 'paragraph', children })),
    line.map((children): Block => ({ type: 'note', children })),
    fc.array(line, { maxLength: 30 }).map((items): Block => ({ type: 'list', items })),
    fc
      .tuple(words, fc.array(words, { maxLength: 30 }), fc.array(fc.array(line, { maxLength: 30 }), { maxLength: 8 }))
      .map(([caption, columns, rows]): Block => ({
        type: 'table',
        caption,
        columns,
        rows: rows.map((row) => columns.map((_, i) => row[i] ?? [])),
      })),
    fc.array(words, { maxLength: 60 }).map((labels): Block => ({
      type: 'buttons',
      buttons: labels.map((label) => ({ label, intent: intentTo('help') })),
    })),
  );
  return fc
    .tuple(words, fc.array(block, { maxLength: 60 }))
    .map(([summary, blocks]): Reply => ({ audience: 'channel', summary, blocks }));
}
