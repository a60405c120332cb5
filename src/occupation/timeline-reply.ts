import { finding, strong, text } from '../inline.ts';
import type { Reply } from '../reply.ts';
import type { Fact } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import { nameOf, recordLine, sourceOf } from './verdict-line.ts';
import { viewButtons } from './view-button.ts';
import type { Verdict } from './verdict.ts';

const SHOWN = 3;
/** How fast tools get better, how fast firms take them up, and how earlier dates fared. */
const PACE = ['TH-01', 'BTOS-01', 'RAD-04', 'AUTOML-03'];

/** When: no source states a date, and what can be said instead. */
export function timelineReply(base: ResearchBase, verdict: Verdict): Reply {
  const dated = verdict.status.coreFacts
    .filter((fact) => fact.topic === 'outlook' || /20[2-4]\d/.test(fact.finding))
    .slice(0, SHOWN);
  const pace = PACE.flatMap((id) => base.facts.get(id) ?? []).filter((fact) => !dated.includes(fact));
  return {
    audience: 'channel',
    summary: `${verdict.occupation.title}: no source states a date. Here is what can be said.`,
    blocks: [
      { type: 'heading', value: `When: ${nameOf(verdict.occupation)}` },
      {
        type: 'paragraph',
        children: [
          strong('No source states a date. '),
          text(
            'The core reports do not forecast single occupations, so any year we gave would be made up. The score looks 20 years ahead as a whole. What is on record:',
          ),
        ],
      },
      { type: 'paragraph', children: recordLine(base, verdict.record) },
      ...(dated.length === 0 ? [] : [{ type: 'list' as const, items: lines(base, dated) }]),
      { type: 'paragraph', children: [strong('On pace in general')] },
      { type: 'list', items: lines(base, pace.slice(0, SHOWN)) },
      { type: 'buttons', buttons: viewButtons(verdict, 'timeline') },
    ],
  };
}

function lines(base: ResearchBase, facts: readonly Fact[]) {
  return facts.map((fact) => [finding(fact, sourceOf(base, fact))]);
}
