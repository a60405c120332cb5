import type { IntentName } from './intent.ts';
import type { Rule } from './rule.ts';

/** A rule that holds only right after a certain kind of answer. */
export type FollowRule = Rule & { readonly after: readonly IntentName[] };

const MORE =
  '(another|another one|one more|next|next one|more|more please|again|go again|a different one|different one|different|new one|skip|skip this|pass|show me more|give (me|us) (another|more|one more)|give (me|us) another one|show (me )?(more|the rest|all)|the rest|keep going|continue|next (ten|10|five|5)|any others?|any more|others?|what else|and|reroll|shuffle)';

export const FOLLOW_RULES: readonly FollowRule[] = [
  {
    name: 'another question',
    after: ['question'],
    intent: 'question',
    pattern: new RegExp(
      `^ (ok |okay |and |no |nah |hm+ |lol |please |pls |nice |thanks |good |great |boring |meh |can we have |, )*${MORE}( please| pls| then| one| thanks| question| ok| [?,])* $`,
    ),
  },
  {
    name: 'one about a job, after a question',
    after: ['question'],
    intent: 'question',
    pattern:
      /^ (ok |okay |and |now |another |another one |one |something |next |more |do |try |make it |what about |how about )+(one |question )?(about |on |for |with )?(an? |the )?(JOB|PLACE) ?(ones?|jobs)?( please| pls| [?])* $/,
  },
  {
    name: 'more of the list',
    after: ['list'],
    intent: 'list',
    pattern: new RegExp(
      `^ (ok |okay |and |hm+ |please |pls |nice |thanks |can i see |, )*${MORE}( please| pls| then| jobs| ones| [?])* $`,
    ),
  },
  {
    name: 'the other end of the list',
    after: ['list'],
    intent: 'list',
    line: 'words',
    pattern:
      /^ (ok |okay |and |now |so |what about |how about |show me |which are |whats |what is |what are |which |then |, )*(the )?(opposite|other end|bottom|top|safest|riskiest|most \S+|least \S+|worst|best|highest|lowest|safe|exposed|at risk)( \d+| ones?| jobs?| end| of them| then| instead| [?])* $/,
  },
  {
    name: 'comparing goes on',
    after: ['compare'],
    intent: 'compare',
    pattern:
      /^ (ok |okay |and |also |plus |add |include |with |vs |versus |or |what about |how about |now |against |compared to |then |, )+(an? |the |being |with )?JOB( too| as well| then| to (it|that|this|the list)| in there| [?])* $/,
  },
  {
    name: 'compare with, against the job before',
    after: [
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
      'method',
      'debate',
      'question',
      'list',
    ],
    intent: 'compare',
    pattern:
      /^ (ok |okay |and |now |so |but |then |how does (it|that|this) |is (it|that) |are they )*(compare|compares|compared|comparing|vs|versus|against|next to|side by side|stack up|safer|riskier|better|worse|more \S+|less \S+|higher|lower)( (it|that|this|them|those|these|to|with|than|against|vs|versus|an?|the|off))* JOB( then| [?])* $|^ or (an? |the )?JOB( [?])* $/,
  },
];
