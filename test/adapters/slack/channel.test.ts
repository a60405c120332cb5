import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Call } from './outgoing.ts';
import { personIn, read } from './person.ts';
import { openWorkspace, tick, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace();
}, 60_000);
afterAll(async () => {
  await workspace.close();
  expect(workspace.outgoing.faults).toEqual([]);
});

const callsOf = (method: string) => workspace.outgoing.calls.filter((call) => call.method === method);
const blocksOf = (call: Call | undefined) => JSON.stringify(call?.body['blocks']);
const tsOf = (call: Call) => z.string().parse(call.answer['ts']);

describe('a question in a channel', () => {
  test('is answered in the thread of its message, and its picture follows with words for it', async () => {
    const said = await personIn(workspace, 1).mention('will AI replace dentists?');
    expect(said.method).toBe('chat.postMessage');
    expect(said.body).toMatchObject({
      channel: workspace.rooms[1],
      thread_ts: expect.any(String),
      unfurl_links: 'false',
    });
    expect(read(said)).toMatch(/Dentist.*of 100/);
    const update = await vi.waitFor(
      () => {
        const found = callsOf('chat.update').find(({ body }) => body['ts'] === said.answer['ts']);
        if (found === undefined) throw new Error('no picture yet');
        return found;
      },
      { timeout: 15_000 },
    );
    expect(blocksOf(update)).toMatch(/"type":"image","slack_file":\{"id":"F\w+"\},"alt_text":"Scale from 0/);
    expect(callsOf('files.getUploadURLExternal').at(-1)?.body).toMatchObject({
      filename: 'score.png',
      alt_text: expect.stringMatching(/^Scale from 0/),
    });
  });

  test('goes on in its thread with what was spoken of there', async () => {
    const person = personIn(workspace, 1);
    const said = await person.mention('truck drivers?');
    const next = await person.mention('why?', String(said.body['thread_ts']));
    expect(next.body['thread_ts']).toBe(said.body['thread_ts']);
    expect(read(next)).toMatch(/Why: .*ruck/);
  });

  test('by slash command is answered in private, and shared on demand', async () => {
    const person = personIn(workspace, 2);
    const said = await person.command('/verdict', 'cashiers');
    expect(said).toMatchObject({ method: 'respond', body: { response_type: 'ephemeral', replace_original: false } });
    expect(read(said)).toMatch(/Cashier.*of 100/);
    const shared = await person.press('Share to channel', said);
    expect(shared).toMatchObject({ method: 'chat.postMessage', body: { channel: person.channel } });
    expect(shared.body['thread_ts']).toBeUndefined();
    expect(read(shared)).toMatch(/Cashier.*of 100/);
    expect(blocksOf(shared)).not.toContain('Share to channel');
    await vi.waitFor(() => expect(callsOf('respond').at(-1)?.body).toEqual({ delete_original: true }));
  });

  test('pressed on in private stays private', async () => {
    const person = personIn(workspace, 2);
    const why = await person.press('Why', await person.command('/verdict', 'cashiers'));
    expect(why).toMatchObject({ method: 'respond', body: { response_type: 'ephemeral' } });
    expect(read(why)).toMatch(/Why: Cashier/);
  });

  test.each([
    ['/verdict', 'compare nurse and teacher', /Compared/],
    ['/verdict', 'privacy', /kept|keep/i],
    ['/verdict', 'help', /Ask about any job/],
    ['/verdict', 'help desk worker', /of 100/],
    ['/verdict', '', /./],
    ['/verdict', 'sources cashiers', /Sources: Cashier/],
  ])('%s %s is understood', async (command, text, pattern) => {
    expect(read(await personIn(workspace, 3).command(command, text))).toMatch(pattern);
  });
});

describe('a debate in a channel', () => {
  test('has its thread, its form, its motion kept up to date, and its files', { timeout: 60_000 }, async () => {
    const [ada, bob] = [personIn(workspace, 4), personIn(workspace, 5, 4)];
    const motion = await ada.command('/debate', 'radiologist');
    expect(motion).toMatchObject({ method: 'chat.postMessage', body: { channel: ada.channel } });
    expect(motion.body['thread_ts']).toBeUndefined();
    expect(read(motion)).toMatch(/Motion: Radiologist will not survive/);

    const form = await ada.press('Argue', motion);
    expect(form.method).toBe('views.open');
    expect(read(form)).toMatch(/Your argument/);
    const words = 'The MASAI trial cut reading work by 44%, so fewer radiologists will be needed to read scans.';
    const argued = await ada.submit(form, { argument: words });
    expect(argued).toMatchObject({ method: 'chat.postMessage', body: { thread_ts: tsOf(motion) } });
    expect(read(argued)).toMatch(/for the motion/);
    expect(JSON.stringify(argued.body)).not.toMatch(/<@/);

    const mentioned = await bob.mention(
      'Radiologists also talk to patients and carry the liability, so hospitals will keep them for decades.',
      tsOf(motion),
    );
    expect(mentioned.body['thread_ts']).toBe(tsOf(motion));
    expect(read(mentioned)).toMatch(/against the motion|a2/);
    await vi.waitFor(
      () => {
        const boards = callsOf('chat.update').filter(({ body }) => body['ts'] === tsOf(motion));
        expect(blocksOf(boards.at(-1))).toMatch(/2 arguments|Standing/);
      },
      { timeout: 20_000 },
    );

    const ended = await ada.press('Close the debate', mentioned);
    expect(read(ended)).toMatch(/The score ends at/);
    await bob.press('Transcript', ended);
    // Pictures are uploaded too, when they are ready.
    await vi.waitFor(
      () => {
        const titles = JSON.stringify(callsOf('files.completeUploadExternal').map(({ body }) => body['files']));
        expect(titles).toMatch(/\.md/);
        expect(titles).toMatch(/\.json/);
      },
      { timeout: 15_000 },
    );
  });

  test('asked for where the app is no member says how to invite it', async () => {
    workspace.outgoing.script('chat.postMessage', { body: { ok: false, error: 'not_in_channel' } });
    const person = personIn(workspace, 6);
    await person.command('/debate', 'cashier');
    await vi.waitFor(() => expect(person.said().map(({ method }) => method)).toEqual(['chat.postMessage', 'respond']));
    expect(person.said().slice(-1).map(read)).toEqual([expect.stringContaining('/invite @Verdict')]);
  });

  test('asked for inside a thread says there where its own is', async () => {
    const person = personIn(workspace, 7);
    const motion = await person.mention('let’s debate plumbers', tick());
    expect(motion.body['thread_ts']).toBeUndefined();
    await vi.waitFor(() => expect(blocksOf(person.said().at(-1))).toContain('thread of its own'));
  });
});

describe('other surfaces', () => {
  test('“Check this claim” answers in private', async () => {
    const said = await personIn(workspace, 8).shortcut(
      'AI will replace most translators, because it is so much cheaper',
    );
    expect(said).toMatchObject({ method: 'respond', body: { response_type: 'ephemeral' } });
    expect(read(said)).toMatch(/[Tt]ranslator/);
  });

  test('the page of the app is published when it is opened', async () => {
    const person = personIn(workspace, 9);
    const page = await person.after(() => person.openHome('home'));
    expect(page).toMatchObject({ method: 'views.publish', body: { view: { type: 'home' } } });
    expect(read(page)).toMatch(/What does AI mean for this job/);
  });

  test('a button of the page answers in their messages', async () => {
    const person = personIn(workspace, 9);
    const page = await person.after(() => person.openHome('home'));
    const said = await person.press('Safest jobs', page);
    expect(said).toMatchObject({ method: 'chat.postMessage', body: { channel: workspace.people[9]?.id } });
  });

  test('its messages suggest what to ask, as an agent’s do: without a thread', async () => {
    await personIn(workspace, 10).openHome('messages');
    await vi.waitFor(() => expect(callsOf('assistant.threads.setSuggestedPrompts')).toHaveLength(1));
    const [call] = callsOf('assistant.threads.setSuggestedPrompts');
    expect(call?.body['thread_ts']).toBeUndefined();
    expect(call?.body['prompts']).toHaveLength(4);
  });

  test('a question to discuss is for everyone at once', async () => {
    const person = personIn(workspace, 11);
    const said = await person.command('/discuss', 'cashiers');
    expect(said).toMatchObject({ method: 'chat.postMessage', body: { channel: person.channel } });
    expect(said.body['thread_ts']).toBeUndefined();
  });

  test('a schedule is set up in a form by who created the channel, and by nobody else', async () => {
    const creator = personIn(workspace, 0);
    const form = await creator.command('/discuss', 'schedule');
    expect(form.method).toBe('views.open');
    const other = await personIn(workspace, 12).command('/discuss', 'schedule');
    expect(other.method).toBe('respond');
    expect(read(other)).toMatch(/manage/i);
  });
});

test('nothing that people wrote, and no token, is in the log', () => {
  const lines = workspace.logged.join('\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const word of ['dentist', 'radiolog', 'MASAI', 'xoxb', 'hooks.slack', 'liability'])
    expect(lines).not.toContain(word);
});
