import { z } from 'zod';
import { REWRITTEN, type EventLog, type LogEntry, type LogId } from '../store.ts';
import { filterSchema, type QuestionFilter } from '../question/filter.ts';
import { seedOf } from '../question/hash.ts';

const VOTES = ['agree', 'disagree', 'unsure'] as const;
export type Vote = (typeof VOTES)[number];

/** How many people are of each mind. */
export type Count = Readonly<Record<Vote, number>>;

/** Everyone's first vote beside their latest, and how many of them are not the same. */
export type Tally = { readonly first: Count; readonly now: Count; readonly people: number; readonly changed: number };

/** A question as it stands in a channel: what was asked, what it was drawn from, and the votes on it. */
export type QuestionPost = {
  readonly post: string;
  /** Its id: one from the evidence, or `own/3`. */
  readonly question: string;
  readonly text: string;
  readonly filter: QuestionFilter;
  readonly tally: Tally;
};

type Opened = Pick<QuestionPost, 'question' | 'text' | 'filter'>;

export type QuestionPosts = {
  /** Says what a post holds, once. */
  readonly open: (installation: string, post: string, opened: Opened) => Promise<void>;
  /** Adds a vote, in place of the person's latest; undefined where there is no such post. */
  readonly vote: (installation: string, post: string, cast: Cast) => Promise<QuestionPost | undefined>;
};

type Cast = { readonly key: string; readonly person: string; readonly vote: Vote };

const entrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), question: z.string(), text: z.string(), filter: filterSchema }),
  z.object({ kind: z.literal('vote'), person: z.string(), vote: z.enum(VOTES) }),
]);
type Entry = z.infer<typeof entrySchema>;

const NOBODY: Count = { agree: 0, disagree: 0, unsure: 0 };
export const NO_VOTES: Tally = { first: NOBODY, now: NOBODY, people: 0, changed: 0 };

/** Questions as they were posted, each in a log of its own. */
export function createQuestionPosts(log: EventLog): QuestionPosts {
  const append = (id: LogId, key: string, entry: Entry) =>
    log.append(id, { key, person: entry.kind === 'vote' ? entry.person : null, body: JSON.stringify(entry) });
  return {
    open: async (installation, post, opened) => {
      await append(logOf(installation, post), 'opened', { kind: 'opened', ...opened });
    },
    vote: async (installation, post, { key, person, vote }) => {
      const id = logOf(installation, post);
      if (fold(post, await log.read(id, 0)) === undefined) return undefined;
      await append(id, key, { kind: 'vote', person, vote });
      return fold(post, await log.read(id, 0));
    },
  };
}

/** The id of the post that a key is for: thirteen letters and digits at most. */
export function postIdOf(key: string): string {
  return `${seedOf(key).toString(36)}${seedOf(`${key} post`).toString(36)}`;
}

function logOf(installation: string, post: string): LogId {
  return { installation, name: `question:${post}` };
}

function fold(post: string, entries: readonly LogEntry[]): QuestionPost | undefined {
  const read = entries.flatMap(({ body }) =>
    body === REWRITTEN ? [] : (entrySchema.safeParse(JSON.parse(body)).data ?? []),
  );
  const opened = read.find((entry) => entry.kind === 'opened');
  if (opened === undefined) return undefined;
  const { question, text, filter } = opened;
  return { post, question, text, filter, tally: tallyOf(read.filter((entry) => entry.kind === 'vote')) };
}

function tallyOf(votes: readonly { readonly person: string; readonly vote: Vote }[]): Tally {
  const first = new Map<string, Vote>();
  const now = new Map<string, Vote>();
  for (const { person, vote } of votes) {
    if (!first.has(person)) first.set(person, vote);
    now.set(person, vote);
  }
  const changed = [...now].filter(([person, vote]) => first.get(person) !== vote).length;
  return { first: countOf(first.values()), now: countOf(now.values()), people: now.size, changed };
}

function countOf(votes: Iterable<Vote>): Count {
  const count = { ...NOBODY };
  for (const vote of votes) count[vote] += 1;
  return count;
}
