/**
 * Compiles data/titles.txt, the lexicon of the occupation lookup.
 *
 * Shipped as titles, in our normalised form: O*NET 30.1, ESCO 1.2.1 and BLS titles, ISCO-08 unit group names, and our own
 * (words/titles.tsv by hand with the last word; words/groups.tsv for each unit group). O*NET and BLS titles come by SOC
 * code; of the unit groups that the crosswalk allows, each title goes to those that its words and the crosswalk favour.
 *
 * The ILO's index of titles is not shipped. It is used for three things that are not the list: how its words are spread
 * over the groups (wordModel, and as training text of the model, from which no title can be read back); and 53-bit
 * hashes of its titles with their groups, so that an exact title is recognised when somebody types it.
 * The ILO's task statements serve as training text too.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { modelLines, type Entry } from './titles-model.ts';
import { hash53, keyOf, plain, words } from '../../src/occupation/find-words.ts';

/** Reads a table of the shared folder as records of text. */
function table(shared: string, name: string): readonly Record<string, string>[] {
  const raw: unknown = parse(readFileSync(join(shared, name), 'utf8'), { columns: true });
  return z.array(z.record(z.string(), z.string())).parse(raw);
}

type Shares = ReadonlyMap<string, number>;

const WEIGHT = {
  unit: 60,
  escoPreferred: 30,
  onetOccupation: 12,
  escoAlternate: 6,
  escoHidden: 3,
  onet: 4,
  bls: 4,
  own: 25,
};

/** A title with its brackets taken out and its inversion ('Clerk, freight') turned round. */
function forms(title: string): readonly string[] {
  const out = new Set<string>();
  const bare = title.replace(/\([^)]*\)/g, ' ');
  const inside = [...title.matchAll(/\(([^)]*)\)/g)].map((m) => m[1] ?? '');
  out.add(bare);
  const short = /^[A-Z][A-Za-z&/. ]{0,8}$/.test(bare.trim());
  for (const part of inside) if (short && part.split(' ').length > 1) out.add(part);
  const comma = bare.indexOf(',');
  if (comma > 0 && bare.indexOf(',', comma + 1) < 0) out.add(`${bare.slice(comma + 1)} ${bare.slice(0, comma)}`);
  return [...out].map((form) => words(plain(form)).join(' ')).filter((form) => form !== '');
}

function crosswalk(shared: string): ReadonlyMap<string, Shares> {
  const out = new Map<string, Map<string, number>>();
  for (const row of table(shared, 'crosswalk_soc2018_isco08.csv')) {
    const { soc2018 = '', isco08 = '', route, primary, shared_titles: titles, nesta_links: links } = row;
    if (isco08.length !== 4) continue;
    const base = route === 'nesta' ? 0.3 : 1;
    const weight = base + Number(titles) * 0.5 + Number(links) * 0.15 + (primary === '1' ? 2 : 0);
    const shares = out.get(soc2018) ?? new Map<string, number>();
    shares.set(isco08, (shares.get(isco08) ?? 0) + weight);
    out.set(soc2018, shares);
  }
  return out;
}

/** How much each word speaks for each unit group, from the titles that come with an ISCO-08 code. */
function wordModel(entries: readonly Entry[]): (stems: string, isco08: string) => number {
  const counts = new Map<string, Map<string, number>>();
  const sizes = new Map<string, number>();
  for (const { stems, isco08 } of entries) {
    sizes.set(isco08, (sizes.get(isco08) ?? 0) + 1);
    for (const word of new Set(stems.split(' '))) {
      const row = counts.get(word) ?? new Map<string, number>();
      row.set(isco08, (row.get(isco08) ?? 0) + 1);
      counts.set(word, row);
    }
  }
  return (stems, isco08) => {
    const size = sizes.get(isco08) ?? 0;
    let score = 0;
    for (const word of new Set(stems.split(' '))) {
      const row = counts.get(word);
      if (row !== undefined) score += Math.log(((row.get(isco08) ?? 0) + 0.05) / (size + 5));
    }
    return score;
  };
}

function isco(shared: string): Entry[] {
  const out: Entry[] = [];
  for (const row of table(shared, 'isco08_structure.csv')) {
    if (row['level'] !== 'unit') continue;
    for (const stems of forms(row['title'] ?? ''))
      out.push({ stems, isco08: row['isco08'] ?? '', weight: WEIGHT.unit });
  }
  const kinds = new Map([
    ['preferred', WEIGHT.escoPreferred],
    ['alternate', WEIGHT.escoAlternate],
    ['hidden', WEIGHT.escoHidden],
  ]);
  for (const row of table(shared, 'titles_esco.csv')) {
    const weight = kinds.get(row['kind'] ?? '') ?? 1;
    for (const stems of forms(row['title'] ?? '')) out.push({ stems, isco08: row['isco08'] ?? '', weight });
  }
  return out;
}

function us(shared: string, model: (stems: string, isco08: string) => number): Entry[] {
  const links = crosswalk(shared);
  const out: Entry[] = [];
  const add = (soc: string, title: string, weight: number): void => {
    const shares = links.get(soc);
    if (shares === undefined) return;
    for (const stems of forms(title)) {
      const scores = [...shares].map(([code, prior]) => ({ code, score: Math.log(prior) * 1.5 + model(stems, code) }));
      const best = Math.max(...scores.map(({ score }) => score));
      const parts = scores.map(({ code, score }) => ({ code, part: Math.exp((score - best) * 0.7) }));
      const total = parts.reduce((sum, { part }) => sum + part, 0);
      for (const { code, part } of parts) out.push({ stems, isco08: code, weight: (weight * part) / total });
    }
  };
  for (const row of table(shared, 'titles_onet.csv')) {
    add(
      (row['onet_soc'] ?? '').slice(0, 7),
      row['title'] ?? '',
      row['kind'] === 'occupation' ? WEIGHT.onetOccupation : WEIGHT.onet,
    );
  }
  for (const row of table(shared, 'titles_bls.csv')) add(row['soc2018'] ?? '', row['title'] ?? '', WEIGHT.bls);
  return out;
}

/** Titles to their unit groups, as 'code' or 'code*n code*m' with n, m of 1 to 9, best first. */
function distribution(weights: Shares): string {
  const best = Math.max(...weights.values());
  const rows = [...weights].filter(([, w]) => w >= best * 0.08).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (rows.length === 1) return rows[0]?.[0] ?? '';
  return rows
    .slice(0, 5)
    .map(([code, w]) => `${code}*${STEPS.find((s) => s >= (w / best) * 9) ?? 9}`)
    .join(' ');
}
const STEPS = [1, 2, 3, 5, 7, 9];

// What is written by hand comes first; what the lists say besides stays as a distant second.
function withOthers(byHand: string, listed: string): string {
  const others = listed
    .split(' ')
    .map((part) => part.slice(0, 4))
    .filter((code) => code !== '' && !byHand.includes(code));
  if (others.length === 0) return byHand;
  const first = byHand.includes('*') ? byHand : `${byHand}*9`;
  return [first, ...others.slice(0, 2).map((code) => `${code}*1`)].join(' ');
}

function byHand(path: string): readonly Entry[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const out: Entry[] = [];
  for (const line of lines) {
    const [title = '', codes = ''] = line.split('\t');
    if (codes === '') continue;
    for (const stems of forms(title)) out.push({ stems, isco08: codes, weight: 1 });
  }
  return out;
}

function gather(entries: readonly Entry[]): ReadonlyMap<string, Shares> {
  const out = new Map<string, Map<string, number>>();
  for (const { stems, isco08, weight } of entries) {
    const row = out.get(stems) ?? new Map<string, number>();
    row.set(isco08, (row.get(isco08) ?? 0) + weight);
    out.set(stems, row);
  }
  return out;
}

/** Our own titles and words for each unit group: 'code, tab, title, title; word word'. */
function ownGroups(path: string): { readonly titles: readonly Entry[]; readonly cues: readonly Entry[] } {
  const titles: Entry[] = [];
  const cues: Entry[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [isco08 = '', rest = ''] = line.split('\t');
    const [list = '', loose = ''] = rest.split(';');
    for (const title of list.split(',')) {
      for (const stems of forms(title)) titles.push({ stems, isco08, weight: WEIGHT.own });
    }
    for (const word of words(plain(loose))) cues.push({ stems: word, isco08, weight: 1 });
  }
  return { titles, cues };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ordered(lists: ReadonlyMap<string, readonly string[]>): [string, readonly string[]][] {
  return [...lists].sort((a, b) => order(a[0], b[0])).map(([codes, list]) => [codes, [...list].sort(order)]);
}

/** The committed lexicon of titles, from the shared folder and the words next to this file. */
export function compileTitles(shared: string): string {
  const here = join(import.meta.dirname, 'words');
  const coded = isco(shared);
  const { titles: own, cues } = ownGroups(join(here, 'groups.tsv'));
  const index = table(shared, 'titles_isco_index.csv').flatMap((row) =>
    forms(row['title'] ?? '').map((stems) => ({ stems, isco08: row['isco08'] ?? '', weight: 20 })),
  );
  const tasks = table(shared, 'ilo_genai_tasks.csv').map((row) => ({
    stems: words(plain(row['task'] ?? '')).join(' '),
    isco08: row['isco08'] ?? '',
    weight: 1,
  }));
  const gathered = gather([...coded, ...own, ...us(shared, wordModel([...coded, ...index, ...own, ...cues]))]);
  const titles = new Map<string, string>();
  for (const [stems, weights] of gathered) titles.set(stems, distribution(weights));
  for (const { stems, isco08 } of byHand(join(here, 'titles.tsv'))) {
    titles.set(stems, withOthers(isco08, titles.get(stems) ?? ''));
  }
  const groups = new Map<string, string[]>();
  for (const [stems, codes] of titles) groups.set(codes, [...(groups.get(codes) ?? []), stems]);
  const known = new Map([...titles].map(([stems, codes]) => [keyOf(stems.split(' ')), codes]));
  const prints = new Map<string, string[]>();
  for (const [stems, weights] of gather(index)) {
    const codes = distribution(weights);
    const key = keyOf(stems.split(' '));
    if (known.get(key) === codes) continue;
    prints.set(codes, [...(prints.get(codes) ?? []), hash53(key).toString(36).padStart(11, '0')]);
  }
  const units = table(shared, 'isco08_structure.csv').filter((row) => row['level'] === 'unit');
  const lines = units.map((row) => `${row['isco08']}\t${row['title']}`).sort(order);
  const sorted = ordered(groups);
  const inOrder = new Map(sorted.flatMap(([codes, list]) => list.map((stems) => [stems, codes])));
  const codes = lines.map((line) => line.slice(0, 4));
  return [
    'verdict titles 1',
    '[groups]',
    ...lines,
    '[titles]',
    ...sorted.map(([key, list]) => `${key}\t${list.join('|')}`),
    '[prints]',
    ...ordered(prints).map(([key, list]) => `${key}\t${list.join('')}`),
    '[model]',
    ...modelLines({ titles: inOrder, own, cues, index, tasks }, codes),
    '',
  ].join('\n');
}
