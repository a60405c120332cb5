import type { Keyv } from 'keyv';
import { allVerdicts } from './answer.ts';
import { answerReading, occupationsOf } from './answer-reading.ts';
import { noteDebate } from './argument/debate-list.ts';
import { conversationOf, type ChatEvent, type Place } from './chat.ts';
import { answerClaim } from './claim-desk.ts';
import { jobOfDebate, openRoom, playAct, type Desk } from './debate-desk.ts';
import type { Form } from './form.ts';
import { faultReply, outdatedButtonReply } from './help-reply.ts';
import { readHome } from './home-desk.ts';
import { homeReply } from './home-reply.ts';
import { encodeIntent } from './intent/code.ts';
import { EMPTY_CONTEXT, nextContext } from './intent/context.ts';
import { intentTo, type Intent, type IntentName } from './intent/intent.ts';
import { createReader, type Reader } from './intent/read.ts';
import { limitReply } from './limit-reply.ts';
import type { Limits } from './limits.ts';
import type { Memory } from './memory.ts';
import type { Finder } from './occupation/find.ts';
import { createSuggest, type Suggest } from './occupation/suggest.ts';
import type { Scored } from './occupation/verdict.ts';
import { once } from './once.ts';
import { openForm } from './open-form.ts';
import { ARGUMENT } from './press.ts';
import { playPrivacy, type PrivacyDesk } from './privacy-desk.ts';
import { createAsking } from './channel/asking.ts';
import { askNow, followOrder } from './channel/discuss-desk.ts';
import type { DiscussDesk } from './channel/discussed.ts';
import { filterOfIntent } from './channel/read-filter.ts';
import type { Reply } from './reply.ts';
import type { ResearchBase } from './research/parse.ts';
import { keyOf, type Store } from './store.ts';
import { understand, type Arguable, type Understood } from './understand.ts';

/** Where a debate is held: its opening message, and the thread that belongs to it, null where there is none. */
export type Home = { readonly channel: string; readonly message: string; readonly thread: string | null };

export type Deps = {
  readonly base: ResearchBase;
  readonly finder: Finder;
  /** By conversation; its lifetime is the store's. */
  readonly memory: Keyv<Memory>;
  /** By installation and debate. */
  readonly homes: Keyv<Home>;
  /** The debate that a thread belongs to, by conversation. */
  readonly threads: Keyv<string>;
  readonly desk: Desk;
  readonly store: Store;
  readonly privacy: Pick<PrivacyDesk, 'keeping' | 'kept'>;
  readonly limits: Limits;
  /** Records a defect and answers with the code that a person may quote. */
  readonly report: (fault: unknown) => string;
};

/** One turn: what was understood, and what is said. */
export type Turn = {
  readonly intent: Intent;
  readonly reply: Reply;
  /** The code of a press that asks for the same again, for "Share to channel"; null for what is not to be shared. */
  readonly share: string | null;
  /** Whether the reply takes the place of the message whose button was pressed. */
  readonly replaces: boolean;
  /** The debate that was opened or moved: null for none. */
  readonly debate: {
    readonly id: string;
    readonly opened: boolean;
    /** Null before the adapter has said where it is held. */
    readonly home: Home | null;
    /** Its opening message as it reads now; null where nothing has changed. */
    readonly board: Reply | null;
  } | null;
};

export type Bot = {
  /** The answer; undefined where this delivery was answered before and there is nothing to say. It never rejects. */
  readonly handle: (event: ChatEvent) => Promise<Turn | undefined>;
  /** The form that a press or a command opens before it is handled; undefined where it needs none. */
  readonly form: (event: ChatEvent) => Promise<Form | undefined>;
  /** Says where a debate is held: what is said in its thread belongs to it from now on. */
  readonly house: (event: ChatEvent, debate: string, home: Home) => Promise<void>;
  readonly suggest: Suggest;
};

const HELP = intentTo('help');
const FRESH: Memory = { context: EMPTY_CONTEXT, debate: null, inDebate: false, draft: null };
const UNSHARED: ReadonlySet<IntentName> = new Set<IntentName>(['debate', 'question', 'help', 'smalltalk', 'offtopic']);

type Ready = Deps & {
  readonly reader: Reader;
  readonly verdicts: () => readonly Scored[];
  readonly discussDesk: DiscussDesk;
};

/** The one way in: an event becomes an intent or an act in a debate, and that an answer. */
export function createBot(deps: Deps): Bot {
  let judged: readonly Scored[] | undefined;
  const reader = createReader(deps.finder, [...deps.base.countries.values()]);
  const ready: Ready = {
    ...deps,
    reader,
    discussDesk: { ...createAsking(deps.base, deps.store), reader },
    verdicts: () => (judged ??= allVerdicts(deps.base)),
  };
  return {
    handle: async (event) => {
      try {
        const { platform, installation } = event.place;
        const delivery = keyOf(installation, 'event', platform, event.key);
        return await once(deps.store.claims, delivery, () => withinLimits(ready, event));
      } catch (fault) {
        return said(HELP, faultReply(deps.report(fault)));
      }
    },
    form: async (event) => {
      try {
        return await openForm(ready, event);
      } catch (fault) {
        deps.report(fault);
        return undefined;
      }
    },
    house: async ({ place, person }, debate, home) => {
      const thread = conversationOf({ ...place, channel: home.channel, thread: home.thread }, person);
      await deps.homes.set(homeKey(place.installation, debate), home);
      if (home.thread !== null) await deps.threads.set(thread, debate);
      await deps.memory.set(thread, { ...((await deps.memory.get(thread)) ?? FRESH), debate });
    },
    suggest: createSuggest(deps.base, deps.finder),
  };
}

async function withinLimits(deps: Ready, event: ChatEvent): Promise<Turn | undefined> {
  try {
    const spent = await deps.limits(event.place, event.person);
    if (spent.kind === 'fine') return await turn(deps, event);
    // A command or a press waits for an answer; a flood of messages is told once.
    return spent.first || event.input.kind !== 'message' ? said(HELP, limitReply(spent)) : undefined;
  } catch (fault) {
    return said(HELP, faultReply(deps.report(fault)));
  }
}

async function turn(deps: Ready, event: ChatEvent): Promise<Turn> {
  const { place, person } = event;
  const at = conversationOf(place, person);
  const housed = place.thread === null ? undefined : await deps.threads.get(at);
  const memory = inThread((await deps.memory.get(at)) ?? FRESH, housed);
  const arguable = housed === undefined ? await arguableHere(deps, place, memory) : 'all';
  const understood = understand(deps.reader, event.input, { memory, arguable });
  switch (understood?.kind) {
    case undefined:
      return said(HELP, outdatedButtonReply());
    case 'act':
      return act(deps, { event, at, memory, understood });
    case 'check': {
      const { reply, occupation } = answerClaim(deps, understood.words, memory.context);
      return said(intentTo('evidence', ...(occupation === null ? [] : [occupation])), reply);
    }
    case 'order': {
      const { reply, replaces, draft } = await followOrder(deps.discussDesk, understood.order, event);
      await deps.memory.set(at, { ...memory, draft });
      return { ...said(intentTo('question'), reply), replaces: replaces && event.input.kind === 'press' };
    }
    case 'home':
      return said(HELP, homeReply(deps.base, await readHome(deps.desk, deps.discussDesk, event)));
    case 'privacy':
      return said(HELP, await playPrivacy({ ...deps.privacy, newId: deps.desk.newId }, understood.act, event));
    case 'reading':
      return read(deps, { event, at, memory, understood });
  }
}

/** A debate with a thread of its own is argued there; else where it was last spoken of. */
async function arguableHere(
  { homes }: Ready,
  { installation }: Place,
  { debate, inDebate }: Memory,
): Promise<Arguable> {
  if (debate === null || !inDebate) return 'none';
  return (await homes.get(homeKey(installation, debate))) === undefined ? 'its job' : 'none';
}

/** In the thread of a debate its job is spoken of, until another is. */
function inThread(memory: Memory, debate: string | undefined): Memory {
  if (debate === undefined) return memory;
  const { context } = memory;
  const occupations = context.occupations.length === 0 ? [jobOfDebate(debate)] : context.occupations;
  return { ...memory, debate, context: { ...context, occupations } };
}

type In<K extends Understood['kind']> = {
  readonly event: ChatEvent;
  readonly at: string;
  readonly memory: Memory;
  readonly understood: Extract<Understood, { readonly kind: K }>;
};

/** Something done in a debate: what is said, and the opening message as it reads now where anything in it has changed. */
async function act(deps: Ready, { event, at, memory, understood }: In<'act'>): Promise<Turn> {
  const { key, person, place } = event;
  const { act: done, fields } = understood;
  const { installation } = place;
  const by = { key, installation, person, text: fields?.[ARGUMENT] ?? null };
  const { reply, board } = await playAct(deps.desk, done, by);
  if (board !== null && (done.act === 'close' || done.act === 'reopen'))
    await noteDebate(
      deps.store.log,
      { installation, key, person },
      { debate: done.debate, open: done.act === 'reopen' },
    );
  const inDebate = done.act !== 'close';
  if (inDebate !== memory.inDebate || done.debate !== memory.debate)
    await deps.memory.set(at, { ...memory, debate: done.debate, inDebate });
  const home = (await deps.homes.get(homeKey(installation, done.debate))) ?? null;
  return { ...said(intentTo('debate'), reply), debate: { id: done.debate, opened: false, home, board } };
}

async function read(deps: Ready, { event, at, memory, understood }: In<'reading'>): Promise<Turn> {
  const { reading } = understood;
  const { intent } = reading;
  // A button of an earlier release may name a job that this one does not have.
  if (intent.occupations.length > 0 && occupationsOf(deps.base, intent).length === 0)
    return said(HELP, outdatedButtonReply());
  const [job] = intent.name === 'debate' ? occupationsOf(deps.base, intent) : [];
  const opened = job === undefined ? undefined : await open(deps, event, job.key);
  const debate = opened?.id ?? memory.debate;
  const inDebate = opened !== undefined;
  await deps.memory.set(at, { context: nextContext(memory.context, intent), debate, inDebate, draft: memory.draft });
  if (intent.name === 'question' && reading.unknownJob === null)
    return said(intent, await askNow(deps.discussDesk, filterOfIntent(intent), event));
  if (opened === undefined) return said(intent, answerReading(deps.base, deps.verdicts, reading));
  return { ...said(intent, opened.reply), debate: { id: opened.id, opened: true, home: null, board: null } };
}

async function open({ desk, store }: Ready, { key, person, place: { installation } }: ChatEvent, occupation: string) {
  const opened = await openRoom(desk, installation, occupation);
  await noteDebate(store.log, { installation, key, person }, { debate: opened.id, open: true });
  return opened;
}

function said(intent: Intent, reply: Reply): Turn {
  const shared = reply.audience === 'channel' && !UNSHARED.has(intent.name);
  return { intent, reply, share: shared ? encodeIntent(intent) : null, replaces: false, debate: null };
}

function homeKey(installation: string, debate: string): string {
  return keyOf(installation, debate);
}
