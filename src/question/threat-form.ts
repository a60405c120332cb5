import { cites, text } from '../inline.ts';
import { sourceOf } from '../occupation/verdict-line.ts';
import { lineText } from '../reply-text.ts';
import type { Inline } from '../reply.ts';
import type { Profile } from '../research/base.ts';
import { draft, NONE, type Draft, type Form } from './form.ts';
import { pointsOf, say, shown, type Ground } from './ground.ts';
import { LONGEST_CONTEXT } from './question.ts';

/** Questions from the threats written for a profile, each with our reason why it is or is not enough. */
export const THREAT_FORMS: readonly Form[] = [
  { id: 'threat-enough', layer: 'resistance', depth: 'deep', ask: (ground) => eachThreat(ground, enough) },
  { id: 'threat-lived', layer: 'resistance', depth: 'opener', ask: (ground) => eachThreat(ground, lived) },
];

type Threat = Profile['threats'][number];
type Write = (threat: Threat, people: string) => readonly string[];

function eachThreat(ground: Ground, texts: readonly Write[]): readonly Draft[] {
  if (ground.occupation.kind !== 'profile') return NONE;
  return ground.occupation.profile.threats.flatMap((threat, i) => {
    const write = texts[(ground.seed + i) % texts.length];
    const facts = threat.facts.flatMap((id) => ground.base.facts.get(id) ?? []);
    return write === undefined
      ? NONE
      : draft(write(threat, ground.people), reason(ground, threat), { part: String(i + 1), facts });
  });
}

/** Our reason with its sources; where it has none, that it is our reasoning, beside a figure of ours. */
function reason(ground: Ground, threat: Threat): readonly Inline[] {
  const facts = threat.facts.flatMap((id) => ground.base.facts.get(id) ?? []);
  if (facts.length > 0) {
    const because = [text(`${threat.because} `), ...cites(facts, (fact) => sourceOf(ground.base, fact))];
    return lineText(ground.base, because).length <= LONGEST_CONTEXT ? because : [text(threat.because)];
  }
  const { key } = ground.occupation;
  const { verdict } = ground;
  const said =
    verdict.kind === 'scored'
      ? pointsOf(ground, key, verdict.score)
      : say(ground, ['verdict-fit', key, Math.round(verdict.status.fit)], String(Math.round(verdict.status.fit)));
  const what = verdict.kind === 'scored' ? 'Displacement score' : 'No score; evidence fits this job to';
  return [text(`No source settles this. ${what} `), shown(`${said.words} of 100`, said), text('.')];
}

const enough: readonly Write[] = [
  ({ threat, sufficient }, people) =>
    sufficient
      ? [
          `“${threat}” We hold that this could be enough to end the job of ${people} as we know it. Where is the weak spot in that reasoning?`,
        ]
      : [
          `“${threat}” We judge that this is not enough on its own to displace ${people}. What would have to be true for it to be enough?`,
        ],
  ({ threat, sufficient }, people) =>
    sufficient
      ? [
          `“${threat}” For ${people} we count this among the threats that suffice. What would a good defence say, and what would it have to prove?`,
        ]
      : [
          `“${threat}” For ${people} we say: a threat, but not a sufficient one. Who has the better of the argument, and what evidence would swap the roles?`,
        ],
  ({ threat }, people) => [
    `Somebody says of ${people}: “${threat}” What is the strongest reply, and what is the best answer to that reply?`,
  ],
  ({ threat, sufficient }, people) => [
    `“${threat}” What else would have to come together with this before ${people} ${sufficient ? 'were really gone' : 'were in trouble'}?`,
  ],
  ({ threat }, people) => [
    `“${threat}” Who gains if ${people} believe this too early, and who loses if they believe it too late?`,
  ],
  ({ threat }, people) => [
    `“${threat}” Which ${people} does this hit first, which hardly at all, and what makes the difference?`,
  ],
];

const lived: readonly Write[] = [
  ({ threat }, people) => [`“${threat}” How would ${people} notice, from an ordinary week, that this has begun?`],
  ({ threat }, people) => [`Take it as given: “${threat}” What should ${people} do differently from Monday on?`],
  ({ threat }, people) => [
    `“${threat}” Where have you seen a bit of this already, and how did the ${people} around it react?`,
  ],
  ({ threat }, people) => [
    `Ten years from now: “${threat}” What does a normal day of the ${people} who are left look like?`,
  ],
  ({ threat }, people) => [`“${threat}” Who would gain from that, and what would they still ask of ${people}?`],
  ({ threat }, people) => [
    `“${threat}” Who would have to change their habits before that touched ${people}, and what would persuade them?`,
  ],
];
