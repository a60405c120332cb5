import { answerJob, answerList, answerSources } from './answer.ts';
import { helpReply, offTopicReply, smalltalkReply, unknownJobReply, whichJobReply } from './help-reply.ts';
import { intentTo, type Intent } from './intent/intent.ts';
import type { Reading } from './intent/read.ts';
import { methodReply } from './method-reply.ts';
import type { Candidate } from './occupation/find.ts';
import { occupationOf, type Occupation } from './occupation/occupation.ts';
import { placesReply } from './occupation/region-reply.ts';
import type { Scored } from './occupation/verdict.ts';
import type { Button } from './press.ts';
import type { Reply } from './reply.ts';
import type { ResearchBase } from './research/parse.ts';

/** The answer to a question as it was read. `verdicts` gives all scored unit groups, for lists alone. */
export function answerReading(
  base: ResearchBase,
  verdicts: () => readonly Scored[],
  { intent, jobWords, alternatives, unknownJob }: Reading,
): Reply {
  if (unknownJob !== null) return unknownJobReply(unknownJob.words, unknownJob.nearest.map(verdictButton));
  switch (intent.name) {
    case 'help':
      return intent.topic === null ? helpReply() : offTopicReply(intent.topic);
    case 'smalltalk':
      return smalltalkReply();
    case 'offtopic':
      return offTopicReply(intent.topic);
    case 'method':
      return methodReply(base);
    case 'list':
      return answerList(base, verdicts(), intent);
    case 'sources':
      return answerSources(base, intent);
    case 'region':
      return intent.occupations.length === 0 ? placesReply(base) : answerJob(base, intent, { jobWords, others: [] });
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
      return occupationsOf(base, intent).length === 0
        ? whichJobReply()
        : answerJob(base, intent, { jobWords, others: alternatives.map(verdictButton) });
  }
}

/** The occupations that an intent names, as far as this release has them. */
export function occupationsOf(base: ResearchBase, intent: Intent): readonly Occupation[] {
  return intent.occupations.flatMap((key) => occupationOf(base, key) ?? []);
}

function verdictButton(candidate: Candidate): Button {
  return {
    label: candidate.title,
    intent: intentTo('verdict', candidate.key),
  };
}
