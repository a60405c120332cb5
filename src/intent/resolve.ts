import type { Context } from './context.ts';
import { bestOf } from './find-job.ts';
import { readGroups } from './group.ts';
import type { Intent, IntentName } from './intent.ts';
import { isAgent } from './job-word.ts';
import type { Scene } from './scene.ts';
import { MENTION_RULE } from './reason-rule.ts';
import { REGION_GROUPS } from './region.ts';
import type { Rule } from './rule.ts';

const MOST_JOBS = 4;
const ABOUT_NO_JOB: ReadonlySet<IntentName> = new Set<IntentName>(['list', 'method', 'help', 'smalltalk', 'offtopic']);
// Views that make no sense about something that is no job.
const NEEDS_JOB: ReadonlySet<IntentName> = new Set<IntentName>(['why', 'timeline', 'tasks', 'resistance']);
// Views that go on to the next job when the one before was asked for by name.
const GOES_ON: ReadonlySet<IntentName> = new Set<IntentName>([
  'timeline',
  'tasks',
  'resistance',
  'advice',
  'why',
  'evidence',
  'sources',
]);

type Given = { readonly rule: Rule | undefined; readonly context: Context; readonly leftover: string | null };
type Resolved = { readonly intent: Intent; readonly unknown: string | null };

/** Fills an intent from what was seen, the rule that fits and what the conversation remembers. */
export function resolveIntent(scene: Scene, given: Given): Resolved {
  const { rule, context } = given;
  const named = [...new Set(scene.jobs.flatMap((job) => bestOf(job)?.key ?? []))].slice(0, MOST_JOBS);
  const name = nameOf(scene, given, named);
  const unknown = named.length === 0 ? unknownJob(name, scene.lines.words, given) : null;
  const region = regionOf(scene, name, context);
  const intent: Intent = {
    name,
    occupations: unknown === null ? occupationsOf({ name, named, rule, context, line: scene.lines.words }) : [],
    region: region[0] ?? null,
    order: name === 'list' ? orderOf(scene.lines.words, context) : null,
    groups: name === 'list' ? groupsOf(scene, given) : [],
    topic: topicOf(scene, name, region),
  };
  return { intent, unknown };
}

function nameOf(scene: Scene, { rule, context, leftover }: Given, named: readonly string[]): IntentName {
  const place = scene.places.length > 0;
  const base = rule?.intent;
  if (base === undefined || base === 'verdict') {
    if (isListWord(scene, context)) return 'list';
    if (place && named.length === 0 && base === undefined && leftover !== null && !isGroup(scene)) return 'offtopic';
    if (place) return 'region';
    if (named.length > 1) return 'compare';
    if (named.length === 1)
      return base === undefined || isNext(scene.lines.slots) ? carriedView(scene, context) : 'verdict';
    if (base === 'verdict' && (rule?.name !== MENTION_RULE || leftover === null || isAgent(leftover))) return 'verdict';
    return looksLikeJob(scene, leftover) ? 'verdict' : 'offtopic';
  }
  if (named.length === 0 && context.occupations.length === 0 && NEEDS_JOB.has(base)) {
    if (place) return 'region';
    if (leftover !== null && !isAgent(leftover)) return 'offtopic';
  }
  if (base === 'compare') return compareName(scene, { context, named });
  if (base === 'list' && named.length > 0 && rule?.line !== 'words') return 'verdict';
  return base;
}

function compareName(scene: Scene, { context, named }: { context: Context; named: readonly string[] }): IntentName {
  if (named.length > 1) return 'compare';
  const remembered = context.occupations.length + (context.earlier.length > 0 ? 1 : 0);
  if (named.length + remembered > 1 && scene.places.length === 0) return 'compare';
  if (scene.places.length > 0) return 'region';
  if (named.length === 1) return 'verdict';
  return context.occupations.length > 0 ? 'compare' : 'list';
}

/** 'and a nurse?', 'what about nurses', 'nurses?': only the job is new. */
function isNext(slots: string): boolean {
  return /^ (ok |okay |and |so |then |now |but |also |what about |how about |hm+ |, )*(for |an? |the |being )*JOB( too| then| as well| instead| [?])* $/.test(
    slots,
  );
}

function carriedView(scene: Scene, context: Context): IntentName {
  if (!isNext(scene.lines.slots) || context.last === null) return 'verdict';
  if (context.last === 'region' && context.region !== null) return 'region';
  return context.named &&
    GOES_ON.has(context.last) &&
    /^ (ok |okay |so |now |but |, )*(and|what about|how about|same|also) /.test(scene.lines.slots)
    ? context.last
    : 'verdict';
}

function isGroup(scene: Scene): boolean {
  return scene.places.some((place) => REGION_GROUPS.some((group) => group.name === place.name));
}

/** 'only in healthcare', 'just tech', after a list. */
function isListWord(scene: Scene, context: Context): boolean {
  if (context.last !== 'list' || readGroups(scene.lines.words).length === 0) return false;
  return /^ ((ok|okay|and|or|but|so|now|only|just|what about|how about|in|for|the|any|same|show me|,) )*(\S+ ){1,3}((jobs|careers|work|roles|ones|sector|industry|only|then|instead|[?]) )*$/.test(
    scene.lines.words,
  );
}

function looksLikeJob(scene: Scene, leftover: string | null): boolean {
  return leftover !== null && isAgent(leftover) && scene.lines.words.trim().split(' ').length <= 6;
}

function unknownJob(name: IntentName, line: string, { rule, context, leftover }: Given): string | null {
  if (leftover === null || ABOUT_NO_JOB.has(name) || name === 'question') return null;
  if (context.occupations.length > 0 && / (it|that|this|them|they|he|she|those|these|him|her) /.test(line)) return null;
  if (name === 'verdict') return leftover;
  return isAgent(leftover) && (context.occupations.length === 0 || rule !== undefined) ? leftover : null;
}

type Asked = {
  readonly name: IntentName;
  readonly named: readonly string[];
  readonly rule: Rule | undefined;
  readonly context: Context;
  readonly line: string;
};

function occupationsOf({ name, named, rule, context, line }: Asked): readonly string[] {
  if (ABOUT_NO_JOB.has(name)) return [];
  if (name === 'compare') {
    if (named.length > 1) return named;
    const before =
      context.occupations.length === 1 && named.length === 0
        ? [...context.earlier.slice(0, 1), ...context.occupations]
        : context.occupations;
    return [...new Set([...before, ...named])].slice(-MOST_JOBS);
  }
  if (named.length > 0) return named;
  if (rule?.general === true) return [];
  if (name === 'question' && / (random|surprise|any) /.test(line)) return [];
  return context.occupations;
}

/** The places asked about; a region question goes on to the next job with the same place. */
function regionOf(scene: Scene, name: IntentName, context: Context): readonly string[] {
  const places = [...new Set(scene.places.map((place) => place.name))];
  if (ABOUT_NO_JOB.has(name) && name !== 'list') return [];
  if (places.length > 0) return places;
  return name === 'region' && context.region !== null && isNext(scene.lines.slots) ? [context.region] : [];
}

const SAFE =
  / (safe|safest|safer|least|low|lowest|surviv\w*|future ?proof|ai ?proof|robot ?proof|immune|cant|cannot|wont|never|remain|left|stay|best|bottom|secure|protected|resilient|resistant|irreplaceable|untouchable|last|human|bulletproof|untouched) /;
const EXPOSED =
  / (exposed|risk|riskiest|risky|endangered|disappear\w*|vanish\w*|extinct\w*|doomed|threatened|vulnerable|dying|die|worst|gone|replaced|automated|obsolete|top|highest|most|lose|lost|affected|hit|first|danger|declin\w*) /;

function orderOf(line: string, context: Context): Intent['order'] {
  if (/ (opposite|other end) /.test(line)) return context.order === 'safest' ? 'most exposed' : 'safest';
  if (/ (least|not|lowest) (\S+ )?(safe|secure|protected|resilient) /.test(line)) return 'most exposed';
  if (
    / (least|lowest|low|no|without|not)( \S+)? (exposed|risk|risky|endangered|vulnerable|threatened|affected|likely|automatable) /.test(
      line,
    )
  )
    return 'safest';
  if (
    / (most|highest|more|top|very) (\S+ )?(safe|secure|protected|resilient|resistant|future ?proof|ai ?proof) /.test(
      line,
    )
  )
    return 'safest';
  if (/ best /.test(line) || (SAFE.test(line) && !/ (worst|riskiest|most exposed) /.test(line))) return 'safest';
  if (EXPOSED.test(line)) return 'most exposed';
  return context.last === 'list' ? context.order : null;
}

function groupsOf(scene: Scene, { context }: Given): readonly string[] {
  const groups = readGroups(scene.lines.words);
  if (groups.length > 0) return groups;
  return context.last === 'list' &&
    !/ (jobs|careers|occupations|professions|all|overall|any|every) /.test(scene.lines.words)
    ? context.groups
    : [];
}

function topicOf(scene: Scene, name: IntentName, region: readonly string[]): string | null {
  if (name === 'region') return region[1] ?? null;
  if (name === 'sources')
    return (
      scene.publication?.name ??
      / (first|second|third|last|\d[\d.]*%?) (number|figure|one|percent|score)?/.exec(scene.lines.words)?.[0].trim() ??
      null
    );
  if (name === 'offtopic') return scene.text.slice(0, 80);
  return null;
}
