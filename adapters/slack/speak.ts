import type { FetchFunction } from '@slack/web-api';
import type { Bot, Home, Turn } from '../../src/bot.ts';
import type { Block, Reply } from '../../src/reply.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import type { Boards } from './boards.ts';
import { sendFiles } from './files.ts';
import type { Gallery } from './gallery.ts';
import type { Names } from './names.ts';
import { renderHome, renderReply } from './render.ts';
import { respond } from './respond.ts';
import type { Posted, Rendering, Sender, Sent, To } from './send.ts';
import { elsewhereReply, filesFailedReply, filesSentReply, inviteReply } from './slack-reply.ts';
import type { Heard, Line, Way } from './way.ts';

export type Stage = {
  readonly bot: Bot;
  readonly base: ResearchBase;
  readonly sender: Sender;
  readonly gallery: Gallery;
  readonly boards: Boards;
  readonly names: Names;
  readonly fetch: FetchFunction;
};

export type Scene = { readonly stage: Stage; readonly line: Line; readonly heard: Heard };

/** Says what a turn has to say: to whom it is for, where they are, with its pictures and files. */
export async function speak(stage: Stage, line: Line, { heard, turn }: { heard: Heard; turn: Turn }): Promise<boolean> {
  const scene: Scene = { stage, line, heard };
  const { debate } = turn;
  if (debate?.opened === true) return openDebate(scene, turn, debate.id);
  const said = await saySuitably(scene, turn);
  if (debate !== null && debate.home !== null && debate.board !== null)
    stage.boards.put(line, debate.home, debate.board);
  return said;
}

async function saySuitably(scene: Scene, turn: Turn): Promise<boolean> {
  const { way } = scene.heard;
  if (turn.replaces) return sayInstead(scene, turn.reply);
  if (way.surface === 'direct') return sayOpenly(scene, turn.reply, way);
  if (way.surface === 'home') return sayOpenly(scene, turn.reply, { channel: way.channel, thread: null });
  // A slash command is answered in private, as people expect; what cannot be shared later is for everyone at once.
  const isPrivate = turn.reply.audience === 'person' || (way.surface === 'private' && turn.share !== null);
  return isPrivate ? sayPrivately(scene, turn.reply, turn.share) : sayOpenly(scene, turn.reply, placeOf(turn, way));
}

/** What is said in a debate belongs in its thread, wherever the button was. */
function placeOf({ debate }: Turn, way: Way): To {
  const home = debate?.home ?? null;
  return home === null ? way : { channel: home.channel, thread: home.thread ?? way.thread };
}

async function sayOpenly(scene: Scene, reply: Reply, to: To): Promise<boolean> {
  const { stage, line, heard } = scene;
  const sent = await post(scene, reply, to);
  if (sent.kind === 'posted') {
    const at = { channel: sent.channel, thread: to.thread };
    try {
      await sendFiles(line, reply, at);
    } catch (fault) {
      await post(scene, filesFailedReply(), at);
      throw fault;
    }
    return true;
  }
  const address = heard.way.respondTo;
  if (sent.kind !== 'refused' || address === null) return false;
  const rendering = await renderingOf(scene, reply);
  const taken = await respond(stage.fetch, { address, thread: to.thread, to: 'here' }, rendering(new Map()));
  return taken !== 'refused' || sayPrivately(scene, inviteReply(), null);
}

/** To the person alone, with a button that shares it where it can be shared. */
export async function sayPrivately(scene: Scene, reply: Reply, share: string | null): Promise<boolean> {
  const { stage, line, heard } = scene;
  const { channel, thread, person, respondTo } = heard.way;
  if (hasFiles(reply)) return sayInMessages(scene, reply);
  const rendering = (await renderingOf(scene, reply, share))(new Map());
  if (respondTo !== null) {
    const taken = await respond(stage.fetch, { address: respondTo, thread, to: 'person' }, rendering);
    if (taken !== 'refused') return true;
  }
  const sent = await stage.sender.whisper(line, { channel, thread, person }, rendering);
  return sent.kind === 'posted';
}

/** Files cannot be shown to one person in a channel, so they go to that person's messages with the app. */
async function sayInMessages(scene: Scene, reply: Reply): Promise<boolean> {
  const said = await sayOpenly(scene, reply, { channel: scene.heard.way.person, thread: null });
  return said && sayPrivately(scene, filesSentReply(), null);
}

/** In place of the message whose button was pressed. */
async function sayInstead(scene: Scene, reply: Reply): Promise<boolean> {
  const { stage, line, heard } = scene;
  const { channel, person, pressed, respondTo, surface } = heard.way;
  if (surface === 'home') {
    const names = await stage.names(line, reply);
    await line.client.views.publish({ user_id: person, view: renderHome({ base: stage.base, names }, reply) });
    return true;
  }
  const render = await renderingOf(scene, reply);
  if (pressed !== null) {
    await stage.gallery.update(line, { kind: 'posted', channel, message: pressed }, { reply, render });
    return true;
  }
  if (respondTo === null) return sayPrivately(scene, reply, null);
  return (
    (await respond(stage.fetch, { address: respondTo, thread: null, to: 'instead' }, render(new Map()))) !== 'refused'
  );
}

/** A motion is a message of its own in the channel, and its thread is the debate's. */
async function openDebate(scene: Scene, turn: Turn, debate: string): Promise<boolean> {
  const { stage, heard } = scene;
  const { way } = heard;
  const sent = await post(scene, turn.reply, { channel: way.channel, thread: null });
  if (sent.kind !== 'posted') return sent.kind === 'refused' && sayPrivately(scene, inviteReply(), null);
  const isDirect = way.surface === 'direct' || way.surface === 'home';
  const home: Home = { channel: sent.channel, message: sent.message, thread: isDirect ? null : sent.message };
  await stage.bot.house(heard.event, debate, home);
  if (!isDirect && way.thread !== null) await pointTo(scene, sent);
  return true;
}

async function pointTo(scene: Scene, { channel, message }: Posted): Promise<void> {
  const { line, heard } = scene;
  const found = await line.client.chat.getPermalink({ channel, message_ts: message }).catch(() => undefined);
  if (found?.permalink !== undefined) await post(scene, elsewhereReply(found.permalink), heard.way);
}

async function post(scene: Scene, reply: Reply, to: To): Promise<Sent> {
  const { stage, line } = scene;
  const render = await renderingOf(scene, reply);
  const sent = await stage.sender.post(line, to, render(new Map()));
  if (sent.kind === 'posted') stage.gallery.add(line, sent, { reply, render });
  return sent;
}

/** How a reply reads, given the files of its pictures. */
export async function renderingOf(
  { stage: { base, names }, line }: Pick<Scene, 'line'> & { readonly stage: Pick<Stage, 'base' | 'names'> },
  reply: Reply,
  share: string | null = null,
): Promise<(pictures: ReadonlyMap<Block, string>) => Rendering> {
  const known = await names(line, reply);
  return (pictures) => (tables) => renderReply({ base, names: known, pictures, tables, share, ping: null }, reply);
}

function hasFiles({ blocks }: Reply): boolean {
  return blocks.some(({ type }) => type === 'file');
}
