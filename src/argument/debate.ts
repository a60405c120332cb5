import { coreFacts } from '../occupation/core-fact.ts';
import { judge } from '../occupation/judge.ts';
import type { Occupation } from '../occupation/occupation.ts';
import type { Verdict } from '../occupation/verdict.ts';
import type { ResearchBase } from '../research/parse.ts';
import { emptyBoard, type Board } from './board.ts';
import type { Counterargument } from './counter.ts';
import type { Move } from './move.ts';
import { contentStems } from './read/words.ts';
import { Row } from './row.ts';
import { emptyShelf, type Shelf } from './shelf.ts';
import type { Reader, Setting, Statement } from './setting.ts';
import { undercuts } from './undercut.ts';

/** Which rules a debate is scored by; part of its receipt. To be raised when a rule or a constant of them changes. */
export const RULES_RELEASE = 'debate-3';

/** A move and what came of it. */
export type Entry = {
  readonly move: Move;
  /** Null where the move was refused; else the sentence is for the person. */
  readonly refused: string | null;
  /** Id of the argument that it made or changed. */
  readonly argument: string | null;
  readonly shift: number;
  readonly score: number;
  readonly counters: readonly Counterargument[];
};

/** A debate at one moment: a fold over its log. Never changed; `play` gives the next one. */
export type Debate = {
  readonly setting: Setting;
  readonly open: boolean;
  readonly entries: Row<Entry>;
  /** Key of each event that was applied, with the place of its entry. */
  readonly seen: Shelf<number>;
  /** Facts that the engine's counterarguments have used. */
  readonly used: ReadonlySet<string>;
  readonly statements: Row<Statement>;
  /** How many arguments of each person stand. */
  readonly perPerson: Shelf<number>;
  readonly board: Board;
};

/** A debate about an occupation, with nothing said yet. */
export function openDebate(base: ResearchBase, occupation: Occupation, read: Reader): Debate {
  const verdict = judge(base, occupation);
  const setting: Setting = {
    base,
    occupation,
    verdict,
    start: startOf(base, verdict),
    read,
    core: coreFacts(base, occupation),
    undercuts: undercuts(base, verdict),
    shared: sharedStems(occupation),
  };
  return {
    setting,
    open: true,
    entries: new Row(),
    seen: emptyShelf(),
    used: new Set(),
    statements: new Row(),
    perPerson: emptyShelf(),
    board: emptyBoard(),
  };
}

/** The verdict's score; where no source rates the occupation, the mean of the nearest groups that are rated. */
function startOf(base: ResearchBase, verdict: Verdict): number {
  if (verdict.kind === 'scored') return verdict.score;
  const scores = verdict.nearest.flatMap((code) => {
    const group = base.unitGroups.get(code);
    const near = group && judge(base, { kind: 'unit group', key: code, title: group.title, group });
    return near?.kind === 'scored' ? [near.score] : [];
  });
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  return Math.round(mean * 10) / 10;
}

const TOPIC_WORDS = 'AI artificial intelligence job jobs work worker replace replaced automation automated machine';

function sharedStems(occupation: Occupation): ReadonlySet<string> {
  const names =
    occupation.kind === 'profile'
      ? [occupation.title, occupation.group.title, ...occupation.profile.aliases]
      : [occupation.title];
  return new Set(contentStems([TOPIC_WORDS, ...names].join(' ')));
}
