import { JOB_GROUPS } from '../intent/group.ts';
import { decodeIntent, encodeIntent } from '../intent/code.ts';
import { intentTo, type Intent } from '../intent/intent.ts';
import { look, lookCloser, type Reader, type Scene } from '../intent/scene.ts';
import { bestOf } from '../intent/find-job.ts';
import type { Candidate } from '../occupation/find.ts';
import { widenings, type QuestionFilter } from '../question/filter.ts';
import { DEPTHS, LAYERS, type Depth, type Layer } from '../question/question.ts';

/** What words ask questions about, and the words that could not be read, with the jobs nearest to them. */
export type WantedFilter = {
  readonly filter: QuestionFilter;
  readonly unread: { readonly words: string; readonly nearest: readonly Candidate[] } | null;
};

const LAYER_WORDS: Readonly<Record<Layer, RegExp>> = {
  verdict: /\b(?:verdicts?|scores?)\b/i,
  resistance: /\b(?:resistance|protections?|threats?)\b/i,
  region: /\b(?:regions?|regional|places|countries)\b/i,
  evidence: /\b(?:evidence|research)\b/i,
};
const DEPTH_WORDS: Readonly<Record<Depth, RegExp>> = {
  opener: /\b(?:openers?|easy|light|ice-?breakers?|simple)\b/i,
  deep: /\b(?:deep|deeper|hard|serious)\b/i,
};
/** Words around what is asked for. */
const AROUND =
  /\b(?:questions?|discuss(?:ion)?|random|please|about|on|for|from|with|in|of|the|an?|some|any(?:thing)?|all|only|just|and|one|now|by|give|me|us|post|ask|jobs?|work(?:ers)?|people|source|group|layer|depth|occupations?|every(?:thing)?)\b/gi;

/** Longer than any wish is. */
const LONGEST_WISH = 300;

/** Reads `deep region nurses in India`, in any order and with whatever lies around it. */
export function readFilter(reader: Reader, said: string): WantedFilter {
  const words = said.slice(0, LONGEST_WISH).replaceAll('@', ' ');
  // "Market research analysts" asks for no evidence; "openers" alone are no job here.
  const titles = look(reader, words).jobs.filter(({ text }) => /\s/.test(text));
  const outside = titles.reduce(blanked, words);
  const layer = LAYERS.find((each) => LAYER_WORDS[each].test(outside));
  const depth = DEPTHS.find((each) => DEPTH_WORDS[each].test(outside));
  const kinds = [layer && LAYER_WORDS[layer], depth && DEPTH_WORDS[depth]].flatMap((pattern) => {
    const found = pattern?.exec(outside);
    return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
  });
  const scene = look(reader, kinds.reduce(blanked, words));
  const { places, publication } = scene;
  const about = jobIn(reader, scene);
  return {
    filter: {
      ...(layer === undefined ? {} : { layer }),
      ...(depth === undefined ? {} : { depth }),
      ...about.filter,
      ...(places[0] === undefined ? {} : { region: places[0].name }),
      ...(publication === null ? {} : { source: publication.name }),
    },
    unread: about.unread,
  };
}

/** `tech jobs`, `people in finance`: a group, even where its name could be part of a title. */
const OF_GROUP = /([\p{L} ]+?)\s+(?:jobs?|work|roles|workers|people)\b|\b(?:jobs?|work|people) in ([\p{L} ]+)/iu;

function groupIn(words: string) {
  return JOB_GROUPS.find((group) => group.words.test(words.toLowerCase()));
}

function jobIn(reader: Reader, scene: Scene): WantedFilter {
  const [, before, behind] = OF_GROUP.exec(scene.text) ?? [];
  const said = groupIn(before?.split(' ').at(-1) ?? behind ?? '');
  if (said !== undefined) return { filter: { groups: said.codes }, unread: null };
  const [known] = scene.jobs;
  const key = known && bestOf(known)?.key;
  if (key !== undefined) return { filter: { occupation: key }, unread: null };
  const rest = leftIn(scene);
  if (rest === '') return { filter: {}, unread: null };
  const codes = /^\d{1,3}$/.test(rest) ? [rest] : groupIn(rest)?.codes;
  if (codes !== undefined) return { filter: { groups: codes }, unread: null };
  const [closer] = lookCloser(reader, { ...scene, text: rest, places: [], publication: null }, 'bare').jobs;
  const near = closer && bestOf(closer)?.key;
  if (near !== undefined) return { filter: { occupation: near }, unread: null };
  return { filter: {}, unread: { words: rest, nearest: reader.finder.find(rest).candidates.slice(0, 3) } };
}

/** The words with blanks in place of a stretch, so that what follows keeps its place. */
function blanked(words: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
}

/** What neither a place nor a publication nor the words around take up. */
function leftIn({ text, places, publication }: Scene): string {
  const taken = [...places, ...(publication === null ? [] : [publication])];
  return taken
    .reduce(blanked, text)
    .replace(AROUND, ' ')
    .replace(/[^\p{L}\p{N}&+#/'’ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The intent that asks for a question through a filter: what a button carries and a conversation remembers. Of a filter
 * that is too long for a button it keeps what fits.
 */
export function intentOfFilter(filter: QuestionFilter): Intent {
  const intents = widenings(filter).map(plainIntent);
  return intents.find((intent) => decodeIntent(encodeIntent(intent))?.topic === intent.topic) ?? intentTo('question');
}

function plainIntent({ layer, depth, occupation, groups, region, source }: QuestionFilter): Intent {
  const topic = [layer, depth, source && `of ${source}`].filter((word) => word !== undefined).join(' ');
  return {
    ...intentTo('question', ...(occupation === undefined ? [] : [occupation])),
    groups: groups ?? [],
    region: region ?? null,
    topic: topic === '' ? null : topic,
  };
}

/** The filter that an intent asks for a question through. */
export function filterOfIntent({ occupations, groups, region, topic }: Intent): QuestionFilter {
  const [, kinds = '', source] = /^(.*?)(?:\bof (.+))?$/.exec(topic ?? '') ?? [];
  const words = kinds.split(' ');
  const [layer, depth] = [LAYERS.find((each) => words.includes(each)), DEPTHS.find((each) => words.includes(each))];
  const [occupation] = occupations;
  return {
    ...(layer === undefined ? {} : { layer }),
    ...(depth === undefined ? {} : { depth }),
    ...(occupation === undefined ? {} : { occupation }),
    ...(groups.length === 0 ? {} : { groups }),
    ...(region === null ? {} : { region }),
    ...(source === undefined ? {} : { source }),
  };
}
