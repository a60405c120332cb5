import type { Keyv } from 'keyv';
import { allVerdicts, answerJob, answerList, answerSources } from './answer.ts';
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
import { decodeIntent } from './intent/code.ts';
import { EMPTY_CONTEXT, nextContext, type Context } from './intent/context.ts';
import { intentTo, type Intent } from './intent/intent.ts';
import { createReader, readIntent, type Reading } from './intent/read.ts';
import { methodReply } from './method-reply.ts';
import { occupationOf } from './occupation/occupation.ts';
import type { Candidate, Finder } from './occupation/find.ts';
import { placesReply } from './occupation/region-reply.ts';
import type { Button } from './press.ts';
import type { Reply } from './reply.ts';
import type { ResearchBase } from './research/parse.ts';

export type Deps = {
  readonly base: ResearchBase;
  readonly finder: Finder;
  /** What conversations remember, by place; its lifetime is the store's. */
  readonly memory: Keyv<Context>;
  /** Records a defect and answers with the code that a person may quote. */
  readonly report: (fault: unknown) => string;
};

/** One turn: what was understood, and what is said. */
export type Turn = { readonly intent: Intent; readonly reply: Reply };

export type Bot = { readonly handle: (event: ChatEvent) => Promise<Turn> };

const HELP = intentTo('help');

/** The one way in: an event becomes an intent, the intent an answer. It never rejects. */
export function createBot(deps: Deps): Bot {
  let judged: readonly Scored[] | undefined;
  const ready: Ready = { ...deps, verdicts: () => (judged ??= allVerdicts(deps.base)) };
  const reader = createReader(deps.finder, [...deps.base.countries.values()]);
  return {
    handle: async ({ place, input }) => {
      try {
        const key = `${place.platform}:${place.conversation}`;
        const context = (await deps.memory.get(key)) ?? EMPTY_CONTEXT;
        const reading = understand(input, (words) => readIntent(reader, words, context));
        if (reading === undefined) return { intent: HELP, reply: outdatedButtonReply() };
        await deps.memory.set(key, nextContext(context, reading.intent));
        return { intent: reading.intent, reply: answer(ready, reading) };
      } catch (fault) {
        return { intent: HELP, reply: faultReply(deps.report(fault)) };
      }
    },
  };
}

function understand(input: Input, read: (words: string) => Reading): Reading | undefined {
  if (input.kind === 'message') return read(input.text);
  const intent = decodeIntent(input.code);
  return intent === undefined
    ? undefined
    : { intent, jobWords: null, alternatives: [], unknownJob: null, rule: 'button' };
}

type Ready = Deps & { readonly verdicts: () => readonly Scored[] };

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
    case 'evidence':
    case 'compare':
    case 'advice':
    case 'debate':
    case 'question':
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
