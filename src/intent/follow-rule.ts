import type { IntentName } from './intent.ts';
import { rule, type Rule } from './rule.ts';

/** A rule that holds only right after certain kinds of answer. */
export type FollowRule = { readonly after: readonly IntentName[]; readonly rule: Rule };

const LEAD = '((ok|okay|and|no|nah|lol|nice|thanks|good|great|boring|meh|can (we|i) (have|see|get)|,) )*';
const MORE =
  '(another|another one|one more|next|next one|more|again|go again|(a )?(different|new)( one)?|skip|skip this|pass|show me more|give (me|us) (another|more|one more)|give (me|us) another one|show (me )?(more|the rest|all)|the rest|keep going|continue|next (ten|10|five|5)|any others?|any more|others?|what else|reroll|shuffle)';
const TAIL = '( (then|one|thanks|question|ok|jobs|ones))*';
const ON_JOB: readonly IntentName[] = [
  'verdict',
  'why',
  'tasks',
  'timeline',
  'resistance',
  'region',
  'sources',
  'evidence',
  'compare',
  'advice',
  'debate',
  'question',
  'method',
];

export const FOLLOW_RULES: readonly FollowRule[] = [
  {
    after: ['question'],
    rule: rule({ name: 'another question', intent: 'question', any: [new RegExp(`^${LEAD}${MORE}${TAIL}$`)] }),
  },
  {
    after: ['question'],
    rule: rule({
      name: 'one about a job, after a question',
      intent: 'question',
      any: [
        /^((ok|okay|and|now|another|another one|one|something|next|more|do|try|make it|what about|how about|about|on|for|with|question|an?|the) )+(JOB|PLACE)( ones?| jobs?)?$/,
      ],
    }),
  },
  {
    after: ['list'],
    rule: rule({ name: 'more of the list', intent: 'list', any: [new RegExp(`^${LEAD}${MORE}${TAIL}$`)] }),
  },
  {
    after: ['list'],
    rule: rule({
      name: 'the other end of the list',
      intent: 'list',
      line: 'words',
      any: [
        /^((ok|okay|and|now|so|what about|how about|show me|which are|what is|what are|which|then|,|the) )*(opposite|other end|bottom|top|safest|riskiest|most \S+|least \S+|worst|best|highest|lowest|safe|exposed|at risk)( (\d+|ones?|jobs?|end|of them|then|instead))*$/,
      ],
    }),
  },
  {
    after: ['compare'],
    rule: rule({
      name: 'comparing goes on',
      intent: 'compare',
      any: [
        /^((ok|okay|and|also|plus|add|include|with|vs|or|what about|how about|now|against|compared to|then|,|an?|the|being) )+JOB( (too|as well|then|to (it|that|this|the list)|in there|in))*$/,
      ],
    }),
  },
  {
    after: ON_JOB,
    rule: rule({
      name: 'explain this score, after an answer on a job',
      intent: 'why',
      job: 'none',
      any: [
        /^((ok|so|and|can you|could you|,) )*(explain|justify|show|unpack|describe) ((me|us|the|this|that|your|its|their) )*(score|verdict|number|rating|result|answer|it|that|this)$/,
      ],
    }),
  },
  {
    after: ON_JOB,
    rule: rule({
      name: 'against another job',
      intent: 'compare',
      any: [
        /^((ok|okay|and|now|so|but|then|how does (it|that|this)|how do they|is (it|that)|are they|can you) )*(compare|compares|compared|comparing|vs|against|next to|side by side|stack up|safer|riskier|better|worse|more \S+|less \S+|higher|lower)( (it|that|this|them|those|these|to|with|than|against|vs|an?|the|off|being))* JOB( then)?$/,
        /^or (an? |the )?JOB$/,
      ],
    }),
  },
];
