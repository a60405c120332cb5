import { rule } from './rule.ts';

const JOBS = '(jobs|careers|occupations|professions|trades|roles|industries|sectors|fields|positions|lines of work)';
const STATE =
  '(safe|safest|safer|risk|risks|risky|riskiest|expos\\w*|endangered|danger|surviv\\w*|disappear\\w*|vanish\\w*|extinct\\w*|extinction|future ?-?proof|(ai|robot)[- ]?proof|proof|threaten\\w*|vulnerable|touch|replac\\w*|automat\\w*|die|dies|dying|doomed|immune|resistant|resilient|protected|left|remain|exist|obsolete|cooked|screwed|toast|secure|stay|last|gone|go first|goes first|affected|hit|hardest|lost|lose|displac\\w*|eliminat\\w*|bulletproof|worst|best|first|declin\\w*|grow\\w*|least|most|top|bottom|not|human)';

/** Rankings of jobs. */
export const LIST_RULES = [
  rule({
    name: 'which jobs are in some state',
    intent: 'list',
    line: 'words',
    any: [
      new RegExp(
        `(which|what|list|show|name|rank|ranking of|give|tell|top|bottom|any|all|\\d+|are there|find)( \\S+){0,7} ${JOBS}( \\S+){0,8} ${STATE}`,
      ),
      new RegExp(
        `(list|show|name|rank|give|tell|top|bottom|are there any|which are|what are)( \\S+){0,5} ${STATE}( \\S+){0,4} ${JOBS}`,
      ),
      new RegExp(`(list|rank|ranking of|name) (the |all )?(\\S+ ){0,2}${JOBS}`),
    ],
  }),
  rule({
    name: 'the safest or most exposed of jobs',
    intent: 'list',
    line: 'words',
    any: [
      new RegExp(
        `(safest|riskiest|(most|least|top|highest|lowest|best|worst)( \\d+| ten| five| three)?)( \\S+){0,5} ${JOBS}`,
      ),
      new RegExp(`(good|great|safe|secure|solid|decent|ai ?proof) (\\S+ )?${JOBS}`),
      new RegExp(`${JOBS}( \\S+){0,4} (safest|riskiest|most \\S+|least \\S+)`),
      new RegExp(
        `^((ai|robot|future)[- ]?proof|safe|secure|dying|doomed|endangered|exposed|vulnerable|risky) (\\S+ )?${JOBS}( .*)?$`,
      ),
    ],
  }),
  rule({
    name: 'jobs that AI can or cannot do',
    intent: 'list',
    any: [
      new RegExp(
        `(?<!JOB )${JOBS}( that| which)? (ai|robots|machines|it|chatgpt|automation|will|can|are|is|most|least|at|going|safe|not|under|likely|with|having|left|still|in danger)`,
      ),
    ],
  }),
  rule({
    name: 'a ranking as the whole message',
    intent: 'list',
    job: 'none',
    any: [
      /^((the|a|show|me|give|what is|what are|and|or|full|now|see|who is|who are|which is|which are) )*(ranking|rankings|rank|leader ?board|league table|top (\d+|ten|five|three|twenty)|bottom (\d+|ten|five|three|twenty)|safest|riskiest|most exposed|least exposed|most endangered|most at risk|least at risk|list|all jobs)( (list|ones?|of all|overall|from ai|to ai))*$/,
    ],
  }),
];
