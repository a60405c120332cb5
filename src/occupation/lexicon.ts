import { DEPTH, SHARED_ROWS, type Model } from './find-model.ts';
import { hash53 } from './find-words.ts';

/** Parallel typed arrays: title i has the words titleWords[titleStart[i]..titleStart[i+1]] and the mix titleMix[i]. */
export type Lexicon = {
  /** ISCO-08 codes of the unit groups in order; elsewhere a group is its place in this list. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly vocabulary: readonly string[];
  readonly wordIds: ReadonlyMap<string, number>;
  readonly titleStart: Uint32Array;
  readonly titleWords: Uint16Array;
  readonly titleMix: Uint16Array;
  /** A mix is a share for each of one or more groups; the shares of mix m sum to 1. */
  readonly mixStart: Uint32Array;
  readonly mixGroup: Uint16Array;
  readonly mixShare: Float32Array;
  /** Open addressing: hash of the exact key and, in the same place, its mix. Zero is empty. */
  readonly keys: Float64Array;
  readonly keyMix: Uint16Array;
  readonly model: Model;
};

const PRINT = 11;

type Draft = {
  codes: string[];
  names: string[];
  groupOf: Map<string, number>;
  vocabulary: string[];
  wordIds: Map<string, number>;
  titleStart: number[];
  titleWords: number[];
  titleMix: number[];
  mixes: string[];
  hashes: number[];
  hashMix: number[];
  scale: number;
  bias: Float32Array;
  outputs: string[];
  rows: string[];
};

/**
 * Reads the committed file of titles (made by data/compile/titles.ts).
 * Throws with the line and what is wrong when the file is broken.
 */
export function parseLexicon(text: string): Lexicon {
  const lines = text.split('\n');
  if (lines[0] !== 'verdict titles 1')
    throw new Error('titles, line 1: not a file of titles; make it with npm run data');
  const draft: Draft = {
    codes: [],
    names: [],
    groupOf: new Map(),
    vocabulary: [],
    wordIds: new Map(),
    titleStart: [0],
    titleWords: [],
    titleMix: [],
    mixes: [],
    hashes: [],
    hashMix: [],
    scale: 0,
    bias: new Float32Array(),
    outputs: [],
    rows: [],
  };
  let section = '';
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    if (line.startsWith('[')) section = line;
    else readLine(draft, section, { line, number: i + 1 });
  }
  if (draft.codes.length === 0 || draft.titleMix.length === 0)
    throw new Error('titles: the file is cut short; make it with npm run data');
  return finish(draft);
}

function readLine(draft: Draft, section: string, { line, number }: { line: string; number: number }): void {
  const tab = line.indexOf('\t');
  const fail = (what: string): never => {
    throw new Error(`titles, line ${number}: ${what}; make the file again with npm run data`);
  };
  if (tab < 0) fail('no tab');
  const head = line.slice(0, tab);
  const rest = line.slice(tab + 1);
  if (section === '[groups]') {
    draft.groupOf.set(head, draft.codes.length);
    draft.codes.push(head);
    draft.names.push(rest);
    return;
  }
  if (section === '[model]') {
    readModel(draft, head, rest);
    return;
  }
  for (const part of head.split(' ')) if (!draft.groupOf.has(part.slice(0, 4))) fail(`unknown unit group ${part}`);
  const mix = draft.mixes.length;
  draft.mixes.push(head);
  if (section === '[titles]') readTitles(draft, mix, rest);
  else if (section === '[prints]') {
    if (rest.length % PRINT !== 0) fail('a fingerprint is cut');
    for (let at = 0; at < rest.length; at += PRINT) {
      draft.hashes.push(Number.parseInt(rest.slice(at, at + PRINT), 36));
      draft.hashMix.push(mix);
    }
  } else fail(`unknown section ${section}`);
}

function readModel(draft: Draft, head: string, rest: string): void {
  if (head === 'scale') draft.scale = Number(rest);
  else if (head === 'bias') draft.bias = Float32Array.from(rest.split(' '), Number);
  else if (head === 'outputs') draft.outputs.push(rest);
  else draft.rows.push(rest);
}

function unpack(lines: readonly string[], size: number): Int8Array {
  const out = new Int8Array(size);
  let at = 0;
  for (const line of lines) for (let i = 0; i < line.length; i += 1) out[at++] = line.charCodeAt(i) - 80;
  return complete(out, at);
}

// Two numbers of -4 to 4 in each character; see `encodePairs` in data/compile/titles-train.ts.
function unpackPairs(lines: readonly string[], size: number): Int8Array {
  const out = new Int8Array(size);
  let at = 0;
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 1) {
      const both = line.charCodeAt(i) - 40;
      const first = Math.floor(both / 9);
      out[at++] = first - 4;
      out[at++] = both - first * 9 - 4;
    }
  }
  return complete(out, at);
}

function complete(out: Int8Array, at: number): Int8Array {
  const size = out.length;
  if (at !== size) throw new Error(`titles: the model has ${at} numbers, not ${size}; make it again with npm run data`);
  return out;
}

function readTitles(draft: Draft, mix: number, list: string): void {
  for (const title of list.split('|')) {
    for (const word of title.split(' ')) {
      let id = draft.wordIds.get(word);
      if (id === undefined) {
        id = draft.vocabulary.length;
        draft.vocabulary.push(word);
        draft.wordIds.set(word, id);
      }
      draft.titleWords.push(id);
    }
    draft.titleStart.push(draft.titleWords.length);
    draft.titleMix.push(mix);
    draft.hashes.push(hash53(title.replaceAll(' ', '')));
    draft.hashMix.push(mix);
  }
}

function finish(draft: Draft): Lexicon {
  const mixStart = [0];
  const mixGroup: number[] = [];
  const mixShare: number[] = [];
  for (const mix of draft.mixes) {
    const parts = mix.split(' ').map((part) => ({ group: part.slice(0, 4), weight: Number(part.slice(5) || '1') }));
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    for (const { group, weight } of parts) {
      mixGroup.push(draft.groupOf.get(group) ?? 0);
      mixShare.push(weight / total);
    }
    mixStart.push(mixGroup.length);
  }
  const vocabulary = apart(draft.vocabulary);
  return {
    codes: draft.codes,
    names: apart(draft.names),
    vocabulary,
    wordIds: new Map(vocabulary.map((word, id) => [word, id])),
    titleStart: Uint32Array.from(draft.titleStart),
    titleWords: Uint16Array.from(draft.titleWords),
    titleMix: Uint16Array.from(draft.titleMix),
    mixStart: Uint32Array.from(mixStart),
    mixGroup: Uint16Array.from(mixGroup),
    mixShare: Float32Array.from(mixShare),
    ...hashTable(draft.hashes, draft.hashMix),
    model: {
      words: draft.vocabulary.length,
      rows: unpackPairs(draft.rows, (draft.vocabulary.length + SHARED_ROWS) * DEPTH),
      outputs: unpack(draft.outputs, draft.codes.length * DEPTH),
      bias: draft.bias,
      scale: draft.scale,
    },
  };
}

// A piece of a long text keeps all of it in memory; pieces of their own short text do not.
function apart(pieces: readonly string[]): readonly string[] {
  return pieces.join('\n').split('\n');
}

// Titles come before fingerprints in the file; a fingerprint of the same key stands for it, so the later one wins.
function hashTable(hashes: readonly number[], mixes: readonly number[]): Pick<Lexicon, 'keys' | 'keyMix'> {
  let size = 1024;
  while (size < hashes.length * 2) size *= 2;
  const keys = new Float64Array(size);
  const keyMix = new Uint16Array(size);
  for (const [i, hash] of hashes.entries()) {
    let slot = hash % size;
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) % size;
    keys[slot] = hash;
    keyMix[slot] = mixes[i] ?? 0;
  }
  return { keys, keyMix };
}

/** The mix of groups that an exact key has, or -1. */
export function exactMix(lexicon: Lexicon, key: string): number {
  const hash = hash53(key);
  const { keys, keyMix } = lexicon;
  let slot = hash % keys.length;
  while (keys[slot] !== 0) {
    if (keys[slot] === hash) return keyMix[slot] ?? -1;
    slot = (slot + 1) % keys.length;
  }
  return -1;
}
