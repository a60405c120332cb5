import type { Keyv } from 'keyv';
import { allVerdicts, answerAnyQuestion, answerJob, answerList, answerSources } from './answer.ts';
import type { Scored } from './occupation/verdict.ts';
import type { ChatEvent, Input } from './chat.ts';
import {
  faultReply,
  helpReply,
  offTopicReply,
  outdatedButtonReply,
  smalltalkReply,
  unknownJobReply,
  whichJobReply,
} from './help-reply.ts';
import { openRoom, playAct, type Desk } from './debate-desk.ts';
import { EMPTY_CONTEXT, nextContext, type Context } from './intent/context.ts';
import { intentTo, type Intent } from './intent/intent.ts';
import { createReader, readIntent, type Reader, type Reading } from './intent/read.ts';
import { methodReply } from './method-reply.ts';
import { occupationOf } from './occupation/occupation.ts';
import type { Candidate, Finder } from './occupation/find.ts';
import { placesReply } from './occupation/region-reply.ts';
import { decodePress, type Button, type DebateAct } from './press.ts';
import type { Reply } from './reply.ts';
import type { ResearchBase } from './research/parse.ts';

/** What a conversation remembers: what was spoken of, the debate that is open in it, and the questions asked. */
export type Memory = {
  readonly context: Context;
  readonly debate: string | null;
  /** The occupation that questions were last asked about, and how many. */
  readonly asked: { readonly occupation: string; readonly count: number } | null;
};

export type Deps = {
  readonly base: ResearchBase;
  readonly finder: Finder;
  /** By place; its lifetime is the store's. */
  readonly memory: Keyv<Memory>;
  readonly desk: Desk;
  /** 0 up to 1, for questions about no job in particular. */
  readonly random: () => number;
  /** Records a defect and answers with the code that a person may quote. */
  readonly report: (fault: unknown) => string;
};

/** One turn: what was understood, and what is said. */
export type Turn = { readonly intent: Intent; readonly reply: Reply };

export type Bot = { readonly handle: (event: ChatEvent) => Promise<Turn> };

const HELP = intentTo('help');
const FRESH: Memory = { context: EMPTY_CONTEXT, debate: null, asked: null };
const ARGUES = /^\s*(?:my )?argu(?:e|ment)\s*[:–—-]\s*(\S.*)$/is;

/** The one way in: an event becomes an intent or an act in a debate, and that an answer. It never rejects. */
export function createBot(deps: Deps): Bot {
  let judged: readonly Scored[] | undefined;
  const ready: Ready = {
    ...deps,
    reader: createReader(deps.finder, [...deps.base.countries.values()]),
    verdicts: () => (judged ??= allVerdicts(deps.base)),
  };
  return {
    handle: async (event) => {
      try {
        return await turn(ready, event);
      } catch (fault) {
        return { intent: HELP, reply: faultReply(deps.report(fault)) };
      }
    },
  };
}

async function turn(deps: Ready, { key, place, person, input }: ChatEvent): Promise<Turn> {
  const at = `${place.platform}:${place.conversation}`;
  const memory = (await deps.memory.get(at)) ?? FRESH;
  const said = understand(deps, input, memory);
  if (said === undefined) return { intent: HELP, reply: outdatedButtonReply() };
  if (said.kind === 'act') {
    const reply = await playAct(deps.desk, said.act, { key, person, text: said.text });
    return { intent: intentTo('debate'), reply };
  }
  const { reading, asked } = counted(said.reading, memory);
  const [job] = occupationsOf(deps, reading.intent);
  const opened = reading.intent.name === 'debate' && job !== undefined ? await openRoom(deps.desk, job.key) : undefined;
  const debate = opened?.id ?? memory.debate;
  await deps.memory.set(at, { context: nextContext(memory.context, reading.intent), debate, asked });
  return { intent: reading.intent, reply: opened?.reply ?? answer(deps, reading) };
}

/** "Another one" goes on where the questions about an occupation stopped; a button says itself where it is. */
function counted(reading: Reading, { asked }: Memory): { readonly reading: Reading; readonly asked: Memory['asked'] } {
  const { intent } = reading;
  const [occupation] = intent.occupations;
  if (intent.name !== 'question' || occupation === undefined) return { reading, asked };
  const before = asked?.occupation === occupation ? asked.count : 0;
  const after = /^after (\d{1,4})\b/.exec(intent.topic ?? '')?.[1];
  const count = after === undefined ? before : Number(after);
  const turn = intent.topic ?? `after ${count}`;
  return { reading: { ...reading, intent: { ...intent, topic: turn } }, asked: { occupation, count: count + 1 } };
}

type Understood =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'act'; readonly act: DebateAct; readonly text: string | null };

function understand(deps: Ready, input: Input, { context, debate }: Memory): Understood | undefined {
  if (input.kind === 'message') {
    const argument = debate === null ? undefined : ARGUES.exec(input.text)?.[1];
    return argument === undefined || debate === null
      ? { kind: 'reading', reading: readIntent(deps.reader, input.text, context) }
      : { kind: 'act', act: { act: 'argue', debate, about: null }, text: argument };
  }
  const press = decodePress(input.code);
  if (press?.kind === 'act') return { kind: 'act', act: press.act, text: input.text };
  if (press === undefined) return undefined;
  return {
    kind: 'reading',
    reading: { intent: press.intent, jobWords: null, alternatives: [], unknownJob: null, rule: 'button' },
  };
}

type Ready = Deps & { readonly reader: Reader; readonly verdicts: () => readonly Scored[] };

function answer(deps: Ready, { intent, jobWords, alternatives, unknownJob }: Reading): Reply {
  if (unknownJob !== null) return unknownJobReply(unknownJob.words, unknownJob.nearest.map(verdictButton));
  switch (intent.name) {
    case 'help':
      return intent.topic === null ? helpReply() : offTopicReply(intent.topic);
    case 'smalltalk':
      return smalltalkReply();
    case 'offtopic':
      return offTopicReply(intent.topic);
    case 'method':
      return methodReply(deps.base);
    case 'list':
      return answerList(deps.base, deps.verdicts(), intent);
    case 'sources':
      return answerSources(deps.base, intent);
    case 'region':
      return intent.occupations.length === 0
        ? placesReply(deps.base)
        : answerJob(deps.base, intent, { jobWords, others: [] });
    case 'verdict':
    case 'why':
    case 'tasks':
    case 'timeline':
    case 'resistance':
    case 'question':
      if (intent.occupations.length === 0) return answerAnyQuestion(deps.base, Math.floor(deps.random() * 1_000_000));
      return answerJob(deps.base, intent);
    case 'evidence':
    case 'compare':
    case 'advice':
    case 'debate':
      return occupationsOf(deps, intent).length === 0
        ? whichJobReply()
        : answerJob(deps.base, intent, { jobWords, others: alternatives.map(verdictButton) });
  }
}

function occupationsOf(deps: Deps, intent: Intent) {
  return intent.occupations.flatMap((key) => occupationOf(deps.base, key) ?? []);
}

function verdictButton(candidate: Candidate): Button {
  return {
    label: candidate.title,
    intent: intentTo('verdict', candidate.key),
  };
}
