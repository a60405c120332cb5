import { cites, finding, strong, text } from '../inline.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import { DIMENSIONS } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import { DIMENSION_WORDS } from './dimension-words.ts';
import { estimate, nameOf, sourceOf } from './verdict-line.ts';
import { viewButtons } from './view-button.ts';
import type { KeyPoint, Scored, Verdict } from './verdict.ts';

const SHOWN = 4;

/** The genuine threats, each with the reason why it is or is not sufficient, and what protects the job. */
export function resistanceReply(base: ResearchBase, verdict: Verdict): Reply {
  const threats = verdict.occupation.kind === 'profile' ? writtenThreats(base, verdict) : claimedThreats(base, verdict);
  return {
    audience: 'channel',
    summary: `${verdict.occupation.title}: the threats, and whether each is enough.`,
    blocks: [
      { type: 'heading', value: `Resistance case: ${nameOf(verdict.occupation)}` },
      ...threats,
      { type: 'paragraph', children: [strong('What protects it')] },
      { type: 'list', items: protections(base, verdict) },
      {
        type: 'note',
        children: [
          text(
            'Whether a threat is sufficient is our reading of the cited evidence. What it does not settle stays open to debate.',
          ),
        ],
      },
      { type: 'buttons', buttons: viewButtons(verdict, 'resistance') },
    ],
  };
}

function writtenThreats(base: ResearchBase, verdict: Verdict): readonly Block[] {
  if (verdict.occupation.kind !== 'profile') return [];
  const items = verdict.occupation.profile.threats.map((threat): readonly Inline[] => {
    const facts = threat.facts.flatMap((id) => base.facts.get(id) ?? []);
    return [
      strong(`${threat.threat} `),
      text(`${threat.sufficient ? 'Could be enough' : 'Not enough by itself'}: ${threat.because} `),
      ...(facts.length === 0 ? [text('(our reasoning)')] : cites(facts, (fact) => sourceOf(base, fact))),
    ];
  });
  return [{ type: 'list', items }];
}

/** Where no threats were written by hand: the claims that the evidence makes against the job, each with its standing reply. */
function claimedThreats(base: ResearchBase, verdict: Verdict): readonly Block[] {
  if (verdict.kind === 'unscored') return [];
  const claims = sided(verdict, 1).map((point): readonly Inline[] => [
    strong(`${point.claim.name}. `),
    finding(point.fact, sourceOf(base, point.fact)),
    text(` ${Math.abs(point.points) >= 2 ? 'This weighs' : 'Not enough by itself'}: ${point.claim.reply}`),
  ]);
  const general = DIMENSIONS.filter((d) => verdict.contributions[d] >= 2)
    .toSorted((a, b) => verdict.contributions[b] - verdict.contributions[a])
    .slice(0, Math.max(0, SHOWN - claims.length))
    .map((d): readonly Inline[] => [
      strong(`${DIMENSION_WORDS[d].name}. `),
      estimate(base, verdict, d),
      text(`. ${GENERAL[d]}`),
    ]);
  const items = [...claims, ...general];
  return items.length === 0
    ? [
        {
          type: 'paragraph',
          children: [
            text(
              'No threat stands out: neither a fact about this job nor a general measure pushes clearly towards displacement.',
            ),
          ],
        },
      ]
    : [{ type: 'list', items }];
}

const GENERAL = {
  exposure:
    'Not enough by itself: exposure says that tools touch the tasks, and it has not predicted job losses so far.',
  embodiment: 'The lack of bodily work takes a protection away; it does not displace anyone by itself.',
  social: 'The lack of work with people takes a protection away; it does not displace anyone by itself.',
  regulation: 'No licence stands in the way; that lets a cheaper way through but does not make one.',
  deployment:
    'Not enough by itself: use today is help as often as replacement, and it has not predicted job losses so far.',
  economics:
    'This one has a record: where projections and the trend pointed down, jobs did shrink. It counts all causes, not AI alone.',
} as const;

function protections(base: ResearchBase, verdict: Verdict): readonly (readonly Inline[])[] {
  if (verdict.kind === 'unscored') {
    const facts = verdict.status.coreFacts.filter((fact) => fact.stance === 'resilience');
    return facts.length === 0
      ? [[text('Nothing on record.')]]
      : facts.map((fact) => [finding(fact, sourceOf(base, fact))]);
  }
  const known = sided(verdict, -1).map((point): readonly Inline[] => [
    strong(`${point.claim.name}. `),
    finding(point.fact, sourceOf(base, point.fact)),
  ]);
  const general = DIMENSIONS.filter((d) => verdict.contributions[d] <= -1)
    .toSorted((a, b) => verdict.contributions[a] - verdict.contributions[b])
    .slice(0, Math.max(1, SHOWN - known.length))
    .map((d): readonly Inline[] => [strong(`${DIMENSION_WORDS[d].name} `), estimate(base, verdict, d), text('.')]);
  const items = [...known, ...general];
  return items.length === 0 ? [[text('Nothing on record clearly protects it.')]] : items;
}

function sided(verdict: Scored, sign: 1 | -1): readonly KeyPoint[] {
  return verdict.keyPoints
    .filter((point) => point.points * sign > 0)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .filter((point, i, all) => all.findIndex((other) => other.fact.id === point.fact.id) === i)
    .slice(0, SHOWN - 1);
}
