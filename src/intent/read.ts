import type { Candidate } from '../occupation/find.ts';
import { cleanWords, hasWords, LONGEST_MESSAGE } from './clean.ts';
import type { Context } from './context.ts';
import { bestOf, leftover, type Frame, type Job } from './find-job.ts';
import type { Intent } from './intent.ts';
import { isForeign } from './language.ts';
import { resolveIntent } from './resolve.ts';
import { MENTION_RULE } from './reason-rule.ts';
import { readRule } from './rule-list.ts';
import type { Rule } from './rule.ts';
import { look, lookCloser, repaired, type Reader, type Scene } from './scene.ts';

export type { Reader } from './scene.ts';
export { createReader } from './scene.ts';

export type Reading = {
  readonly intent: Intent;
  /** The words that were taken for the job, where one is named. */
  readonly jobWords: string | null;
  /** Other jobs that the words could mean, for buttons. */
  readonly alternatives: readonly Candidate[];
  /** Set where a job was clearly meant but none is known by that name. */
  readonly unknownJob: { readonly words: string; readonly nearest: readonly Candidate[] } | null;
  /** The name of the rule that decided, so that a person can see why. */
  readonly rule: string;
};

const NOTHING: Intent = {
  name: 'offtopic',
  occupations: [],
  region: null,
  order: null,
  groups: [],
  topic: null,
};

/**
 * One intent from what a person typed and what the conversation remembers. Always answers: an empty message is help,
 * one over 2,000 characters, without words or in another language is off topic with that as its topic.
 */
export function readIntent(reader: Reader, words: string, context: Context): Reading {
  const set = aside(words);
  if (set !== undefined) return set;
  const text = repaired(reader, cleanWords(words));
  const { scene, ruling } = study(reader, text, context);
  if (scene.jobs.length === 0 && ruling?.general !== true && isForeign(text))
    return plainReading('offtopic', 'language');
  const lost =
    scene.jobs.length === 0 && ruling?.general !== true ? (leftover(text, scene.places)?.slice(0, 80) ?? null) : null;
  const { intent, unknown } = resolveIntent(scene, { rule: ruling, context, leftover: lost });
  return {
    intent,
    jobWords: scene.jobs.length === 1 ? (scene.jobs[0]?.text ?? null) : null,
    alternatives: alternatives(scene.jobs, intent),
    unknownJob:
      unknown === null ? null : { words: unknown, nearest: reader.finder.find(unknown).candidates.slice(0, 3) },
    rule: ruling?.name ?? (intent.name === 'offtopic' ? 'nothing about work' : 'a job or place by itself'),
  };
}

type Studied = { readonly scene: Scene; readonly ruling: Rule | undefined };

// A job in words that are not known as written counts only where it does not change what is wanted.
function study(reader: Reader, text: string, context: Context): Studied {
  const scene = look(reader, text);
  const ruling = readRule(scene.lines, context.last);
  const open = ruling === undefined || ruling.intent === 'verdict';
  const lacking =
    scene.jobs.length === 0 ? ruling?.general !== true : scene.jobs.length === 1 && ruling?.intent === 'compare';
  if (!lacking) return { scene, ruling };
  const closer = lookCloser(reader, scene, frameOf(ruling));
  if (closer === scene) return { scene, ruling };
  const reruling = readRule(closer.lines, context.last);
  return open || reruling?.intent === ruling?.intent ? { scene: closer, ruling: reruling } : { scene, ruling };
}

function frameOf(ruling: Rule | undefined): Frame {
  if (ruling === undefined || ruling.name === MENTION_RULE) return 'bare';
  return ruling.intent === 'verdict' || ruling.intent === 'compare' ? 'survival' : 'other';
}

/** What needs no reading. */
function aside(words: string): Reading | undefined {
  if (words.length > LONGEST_MESSAGE) return plainReading('offtopic', 'too long');
  const text = cleanWords(words);
  if (words.trim() === '') return plainReading('help', 'empty');
  if (!hasWords(text))
    return /^<?@/.test(words.trim()) ? plainReading('help', 'empty') : plainReading('offtopic', 'no words');
  return undefined;
}

function plainReading(name: 'help' | 'offtopic', topic: string): Reading {
  return { intent: { ...NOTHING, name, topic }, jobWords: null, alternatives: [], unknownJob: null, rule: topic };
}

/** The other readings of the first job, and of the words as a whole; never what was answered. */
function alternatives(jobs: readonly Job[], intent: Intent): readonly Candidate[] {
  if (jobs.length !== 1) return [];
  const [job] = jobs;
  const best = job === undefined ? undefined : bestOf(job);
  if (job === undefined || best === undefined || !intent.occupations.includes(best.key)) return [];
  return job.match.candidates
    .filter((candidate) => candidate.key !== best.key && candidate.confidence >= 0.1)
    .slice(0, 4);
}
