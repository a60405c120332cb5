import type { Intent } from './intent/intent.ts';
import { JOB_GROUPS } from './intent/group.ts';
import { PUBLICATIONS } from './intent/publication.ts';
import type { Button } from './press.ts';
import type { Reply } from './reply.ts';
import type { ResearchBase } from './research/parse.ts';
import { adviceReply } from './occupation/advice-reply.ts';
import { compareReply } from './occupation/compare-reply.ts';
import { evidenceReply } from './occupation/evidence-reply.ts';
import { listReply } from './occupation/list-reply.ts';
import { judge } from './occupation/judge.ts';
import { occupationOf, type Occupation } from './occupation/occupation.ts';
import { regionNamed } from './occupation/place.ts';
import type { Region } from './research/region.ts';
import { regionReply } from './occupation/region-reply.ts';
import { resistanceReply } from './occupation/resistance-reply.ts';
import { numberReply } from './occupation/number-reply.ts';
import { libraryReply, publicationReply, sourcesReply } from './occupation/sources-reply.ts';
import { tasksReply } from './occupation/tasks-reply.ts';
import { timelineReply } from './occupation/timeline-reply.ts';
import { verdictReply } from './occupation/verdict-reply.ts';
import type { Scored, Verdict } from './occupation/verdict.ts';
import { whyReply } from './occupation/why-reply.ts';

/** How the words for the job were read: as they stood, and what else they could mean, as buttons. */
type Read = { readonly jobWords: string | null; readonly others: readonly Button[] };

/** The answer to an intent about named occupations. */
export function answerJob(base: ResearchBase, intent: Intent, read: Read = { jobWords: null, others: [] }): Reply {
  const verdicts = intent.occupations
    .flatMap((key) => occupationOf(base, key) ?? [])
    .map((occupation) => judge(base, occupation));
  const [first] = verdicts;
  if (first === undefined) throw new Error(`no occupation for ${intent.name}`);
  if (intent.name === 'compare' && verdicts.length > 1) return compareReply(base, verdicts);
  return view(base, { intent, verdict: first, read });
}

/** Words worth showing: those that are neither the title, nor a name of the profile, nor close to one of them. */
function readAs(words: string | null, occupation: Occupation): string | null {
  if (words === null) return null;
  const names = occupation.kind === 'profile' ? [occupation.title, ...occupation.profile.aliases] : [occupation.title];
  const stem = plainStem(words);
  return names.some((name) => plainStem(name).startsWith(stem) || stem.startsWith(plainStem(name))) ? null : words;
}

function plainStem(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/s$/, '');
}

type View = { readonly intent: Intent; readonly verdict: Verdict; readonly read: Read };

function view(base: ResearchBase, { intent, verdict, read }: View): Reply {
  switch (intent.name) {
    case 'tasks':
      return tasksReply(base, verdict);
    case 'timeline':
      return timelineReply(base, verdict);
    case 'resistance':
      return resistanceReply(base, verdict);
    case 'sources':
      return sourcesReply(base, verdict);
    case 'evidence':
      return evidenceReply(base, verdict);
    case 'advice':
      return adviceReply(base, verdict);
    case 'region':
      return regionReply(base, verdict, regionsOf(base, intent));
    case 'why':
      return verdict.kind === 'scored'
        ? whyReply(base, verdict)
        : verdictReply(base, verdict, { readAs: readAs(read.jobWords, verdict.occupation), others: read.others });
    case 'question':
    case 'verdict':
    case 'debate':
    case 'compare':
    case 'list':
    case 'method':
    case 'help':
    case 'smalltalk':
    case 'offtopic':
      return verdictReply(base, verdict, { readAs: readAs(read.jobWords, verdict.occupation), others: read.others });
  }
}

/** The places asked about, the second of which travels as the topic. */
function regionsOf(base: ResearchBase, { region, topic }: Intent): readonly Region[] {
  return [region, topic].flatMap((name) => (name === null ? [] : (regionNamed(base, name) ?? [])));
}

/** The verdict on every scored unit group, for lists. It is a few hundred; whoever asks often keeps it. */
export function allVerdicts(base: ResearchBase): readonly Scored[] {
  return [...base.unitGroups.keys()]
    .flatMap((code) => occupationOf(base, code) ?? [])
    .map((occupation) => judge(base, occupation))
    .filter((verdict) => verdict.kind === 'scored');
}

/** The safest or most exposed unit groups, of all or of the groups asked for. */
export function answerList(base: ResearchBase, verdicts: readonly Scored[], intent: Intent): Reply {
  const { groups } = intent;
  const named = JOB_GROUPS.filter((group) => groups.length > 0 && group.codes.every((code) => groups.includes(code)));
  const asked = verdicts.filter(
    ({ occupation }) => groups.length === 0 || groups.some((prefix) => occupation.key.startsWith(prefix)),
  );
  return listReply(base, asked, {
    order: intent.order ?? 'most exposed',
    named: named.map((group) => group.name).join(', '),
  });
}

/** Where figures come from: of one publication, of an occupation's answer, or of the whole product. */
export function answerSources(base: ResearchBase, intent: Intent): Reply {
  const [key] = intent.occupations;
  const occupation = key === undefined ? undefined : occupationOf(base, key);
  const verdict = occupation === undefined ? undefined : judge(base, occupation);
  const page = /^page (\d{1,2})$/.exec(intent.topic ?? '')?.[1];
  if (page !== undefined && verdict !== undefined) return sourcesReply(base, verdict, Number(page));
  if (intent.topic !== null && /^[$+−-]?[\d.,]+%?$/.test(intent.topic)) return numberReply(base, intent.topic);
  const publication = PUBLICATIONS.find(({ name }) => name === intent.topic);
  if (publication !== undefined) {
    const sources = [...base.sources.values()].filter((source) =>
      publication.words.test(`${source.publisher}; ${source.title}`),
    );
    return publicationReply(base, { name: publication.name, sources, about: verdict });
  }
  return verdict === undefined ? libraryReply(base) : sourcesReply(base, verdict);
}
