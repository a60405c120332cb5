import { checkClaim } from './argument/check.ts';
import { checkReply, nothingToCheckReply } from './argument/check-reply.ts';
import { jobsClaimedAbout } from './intent/claimed-job.ts';
import type { Context } from './intent/context.ts';
import type { Reader } from './intent/read.ts';
import { judge } from './occupation/judge.ts';
import { occupationOf } from './occupation/occupation.ts';
import type { Reply } from './reply.ts';
import type { ResearchBase } from './research/parse.ts';

type Desk = { readonly base: ResearchBase; readonly reader: Reader };

/** What the evidence says about a message: about the job that it names, or else the one that was spoken of before. */
export function answerClaim(
  { base, reader }: Desk,
  words: string,
  context: Context,
): { readonly reply: Reply; readonly occupation: string | null } {
  if (words === '') return { reply: nothingToCheckReply(), occupation: null };
  const [named] = jobsClaimedAbout(reader, words);
  const occupation = occupationOf(base, named?.key ?? context.occupations[0] ?? '') ?? null;
  const verdict = occupation && judge(base, occupation);
  const from = named === undefined ? 'conversation' : 'words';
  return {
    reply: checkReply(base, checkClaim(base, occupation, words), { words, verdict, from }),
    occupation: occupation?.key ?? null,
  };
}
