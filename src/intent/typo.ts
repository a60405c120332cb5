import { own } from '../own.ts';
/** Words that decide what is wanted, long enough that one slip leaves them recognisable. */
const VOCABULARY = `
  replace replaced replacing automate automated automation survive surviving source sources citation citations evidence confident
  certain reliable compare comparison versus difference explain reason reasons question discussion discuss debate argument
  safest exposed endangered vulnerable future obsolete doomed threats protect protects country countries
  developing timeline should retrain become becoming skills career careers
  calculated computed methodology accurate thanks weather instructions because extinct redundant disappear security
  reviewed artificial intelligence riskiest`
  .trim()
  .split(/\s+/);

const KNOWN = new Set(VOCABULARY);
// Common right words that are one slip away from one of the above.
const RIGHT = new Set(
  `thread threads treats threat arguing arguments carer carers carrier carriers career course courses sauce reasoned regions region
   season seasons treason county counter counties protest protested projects project product products exposes expose automates survives
   survived replaces automating compares comparing debates debated discusses dismiss certainly curtain argued arguing suture nature
   feature features evident verses adverse explains explained discover complain reliably liable doubt domed skill stills
   prospect prospects protected protector suffer secure securely computer computers computing commuted calculate calculates
   review reviews reviewer reviewer extract shoulder shoulders become becomes welcome thinks tanks weathers whether leather feather
   sourced sourcing resource resources question questions compared comparable computed timeless mature
   retain retained restrain retrained retraining develop developed citizen station vocation nation citations situation situations
   reading raisins prison person persons`.split(/\s+/),
);

const SHORT: Readonly<Record<string, string>> = {
  wil: 'will',
  wll: 'will',
  wat: 'what',
  wats: 'whats',
  wut: 'what',
  wot: 'what',
  wht: 'what',
  wen: 'when',
  hw: 'how',
  abt: 'about',
  bc: 'because',
  cuz: 'because',
  shud: 'should',
  shld: 'should',
  wich: 'which',
  wheres: 'wheres',
  teh: 'the',
  taht: 'that',
  saef: 'safe',
  sorce: 'source',
  sorces: 'sources',
  jobz: 'jobs',
  jbos: 'jobs',
  wud: 'would',
  wld: 'would',
  whre: 'where',
  whn: 'when',
  hwo: 'how',
  safr: 'safer',
  rplace: 'replace',
  y: 'why',
  lern: 'learn',
  stdy: 'study',
  hapen: 'happen',
  thnks: 'thanks',
  helo: 'hello',
  sause: 'source',
  sorc: 'source',
  souce: 'source',
  reson: 'reason',
  resons: 'reasons',
};

/** The word meant where a word of a question is misspelt by one slip (a letter lost, added, changed or swapped). */
function repairWord(word: string): string {
  const lower = word.toLowerCase();
  const short = own(SHORT, lower);
  if (short !== undefined) return short;
  if (lower.length < 6 || KNOWN.has(lower) || RIGHT.has(lower) || !/^[a-z]+$/.test(lower)) return word;
  const slips = lower.length >= 10 ? 2 : 1;
  return VOCABULARY.find((right) => within(lower, right, slips)) ?? word;
}

// The first letter is nearly always typed right; keeping it fixed avoids most false repairs.
function within(word: string, right: string, slips: number): boolean {
  if (right.length < 6 || word[0] !== right[0] || Math.abs(word.length - right.length) > slips) return false;
  return distance(word, right) <= slips;
}

/** Edits to get from one word to the other, a swap of neighbours counted once (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

type Span = { readonly start: number; readonly end: number };

/** A text with the misspelt words of questions put right, except inside the given stretches. */
export function repairText(text: string, kept: readonly Span[]): string {
  return text.replace(/[\p{L}\p{N}'’]+/gu, (word, at: number) =>
    kept.some((span) => at < span.end && at + word.length > span.start) ? word : repairWord(word),
  );
}
