import { encode, encodePairs, train, type Sample } from './titles-train.ts';

/** A title as stems, with one unit group and how much it counts. */
export type Entry = { readonly stems: string; readonly isco08: string; readonly weight: number };

type Parts = {
  readonly titles: ReadonlyMap<string, string>;
  readonly own: readonly Entry[];
  readonly cues: readonly Entry[];
  readonly index: readonly Entry[];
  readonly tasks: readonly Entry[];
};

/** What the model learns from, with how much each kind counts. */
function samples({ titles, own, cues, index, tasks }: Parts, place: ReadonlyMap<string, number>): readonly Sample[] {
  const out: Sample[] = [];
  const add = (stems: string, codes: string, weight: number): void => {
    const parts = codes.split(' ').map((part) => ({ code: part.slice(0, 4), n: Number(part.slice(5) || '1') }));
    const total = parts.reduce((sum, { n }) => sum + n, 0);
    out.push({
      stems: stems.split(' '),
      weight,
      shares: parts.map(({ code, n }) => [place.get(code) ?? 0, n / total]),
    });
  };
  for (const [stems, codes] of titles) add(stems, codes, 1);
  for (const { stems, isco08 } of own) add(stems, isco08, 4);
  for (const { stems, isco08 } of cues) add(stems, isco08, 1.6);
  for (const { stems, isco08 } of index) add(stems, isco08, 3);
  for (const { stems, isco08 } of tasks) add(stems, isco08, 0.5);
  return out;
}

function cut(text: string): readonly string[] {
  return text.match(/.{1,4000}/g) ?? [];
}

/** Trains the model and writes it as lines of the lexicon. */
export function modelLines(parts: Parts, codes: readonly string[]): readonly string[] {
  const place = new Map(codes.map((code, i) => [code, i]));
  const wordIds = new Map<string, number>();
  for (const stems of parts.titles.keys()) {
    for (const word of stems.split(' ')) if (!wordIds.has(word)) wordIds.set(word, wordIds.size);
  }
  const trained = train(samples(parts, place), { wordIds, groups: codes.length, epochs: 8 });
  const rows = encodePairs(trained.rows);
  const outputs = encode(trained.outputs);
  const bias = [...trained.bias].map((value) => value.toFixed(3)).join(' ');
  return [
    `scale\t${(rows.step * outputs.step).toPrecision(6)}`,
    `bias\t${bias}`,
    ...cut(outputs.text).map((line) => `outputs\t${line}`),
    ...cut(rows.text).map((line) => `rows\t${line}`),
  ];
}
