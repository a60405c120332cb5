import { figure, finding, text } from '../inline.ts';
import type { Inline, Reply } from '../reply.ts';
import type { ResearchBase } from '../research/parse.ts';
import { figureOf } from '../research/resolve.ts';
import { sentenceReply } from '../sentence-reply.ts';
import { sourceOf } from './verdict-line.ts';

const SHOWN = 4;

/** Where a number that a person quotes stands in what we have: unit groups with that ILO score, findings that hold it. */
export function numberReply(base: ResearchBase, words: string): Reply {
  const value = Number(words.replace(/[^\d.]/g, ''));
  const items = [...scores(base, value), ...findings(base, words, value)].slice(0, SHOWN);
  if (items.length === 0) {
    return sentenceReply(
      `We have no ${words} on file. If it stands in an answer here, name the job and ask for its sources.`,
    );
  }
  return {
    audience: 'channel',
    summary: `Where ${words} stands in our sources.`,
    blocks: [
      { type: 'heading', value: `Where ${words} comes from` },
      { type: 'list', items },
      {
        type: 'note',
        children: [text('If you mean a number in an answer here, name the job and ask why or for its sources.')],
      },
    ],
  };
}

function scores(base: ResearchBase, value: number): readonly (readonly Inline[])[] {
  return [...base.unitGroups.values()]
    .filter((group) => group.ilo?.mean === value)
    .slice(0, 2)
    .map((group) => [
      text(`${group.title} (${group.isco08}) has an ILO exposure score of `),
      figure(figureOf(base, 'ilo-mean-2025', { code: group.isco08, value }), value.toFixed(2)),
      text('.'),
    ]);
}

function findings(base: ResearchBase, words: string, value: number): readonly (readonly Inline[])[] {
  const percent = words.includes('%');
  return [...base.facts.values()]
    .filter((fact) => fact.figures.some((one) => one.value === value && (!percent || one.unit === 'percent')))
    .map((fact) => [finding(fact, sourceOf(base, fact))]);
}
