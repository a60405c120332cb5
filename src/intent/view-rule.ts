import type { Rule } from './rule.ts';

const JOBS = '(jobs|careers|occupations|professions|trades|roles|industries|sectors|fields|positions|lines of work)';
const STATE =
  '(safe|safest|safer|risk|risky|riskiest|expos\\w*|endangered|surviv\\w*|disappear\\w*|vanish\\w*|extinct\\w*|extinction|future ?proof|ai ?proof|robot ?proof|proof|threaten\\w*|vulnerable|touch|replac\\w*|automat\\w*|die|dies|dying|doomed|immune|resistant|resilient|protected|left|remain|exist|obsolete|cooked|screwed|toast|secure|stay|last|gone|go first|goes first|affected|hit|hardest|lost|lose|displac\\w*|eliminat\\w*|bulletproof|worst|best|first|declin\\w*|grow\\w*|least|most|top|bottom|cant|cannot)';

/** Rankings of jobs. */
export const LIST_RULES: readonly Rule[] = [
  {
    name: 'which jobs are in some state',
    intent: 'list',
    line: 'words',
    pattern: new RegExp(
      ` (which|what|whats|list|show|name|rank|ranking of|give|tell|top( \\d+| ten| five| three| twenty)?|any|all|\\d+|are there|find)( \\S+){0,7} ${JOBS}( \\S+){0,8} ${STATE} `,
    ),
  },
  {
    name: 'the safest or most exposed of jobs',
    intent: 'list',
    line: 'words',
    pattern:
      / (safest|riskiest|(most|least|more|top( \d+| ten| five| three)?|highest|lowest|best|worst) ?(exposed|endangered|at[- ]risk|vulnerable|threatened|secure|safe|automatable|ai ?proof|future ?proof|resilient|resistant|protected|risky|risk|likely to \S+|affected|displaced)?)( \S+){0,4} (jobs|careers|occupations|professions|trades|roles|industries|sectors|fields|fates|scores)( |$)/,
  },
  {
    name: 'jobs that AI can or cannot do',
    intent: 'list',
    line: 'words',
    pattern:
      / (jobs|careers|occupations|professions|trades|roles)( that| which)? (ai|robots|machines|it|chatgpt|automation|will|wont|cant|can|are|is|arent|most|least|at|going|safe|not|under|likely|with|left|still)( |$)/,
    job: 'none',
  },
  {
    name: 'a ranking as the whole message',
    intent: 'list',
    pattern:
      /^ (the |a |show |me |give |whats |what is |and |or |full |just |now )*(ranking|rankings|rank|leader ?board|league table|top (\d+|ten|five|three|twenty)|bottom (\d+|ten|five|three|twenty)|safest|riskiest|most exposed|least exposed|most endangered|most at risk|least at risk|list)( list| ones?| of all| overall)*( [?])* $/,
    job: 'none',
  },
];

/** What to do about it. */
export const ADVICE_RULES: readonly Rule[] = [
  {
    name: 'should someone do something about work or study',
    intent: 'advice',
    line: 'words',
    pattern:
      / (should|shall|shud|ought|would|could|can) ((i|we|he|she|they|one|you|people|someone|anyone|kids?|students?|my|our|the|a|an|son|daughter|kid|child|brother|sister|wife|husband|friend|still|even|really|just|now|then|so|also|be|to) )+(study|studying|quit|become|becoming|learn|learning|leave|retrain|retraining|reskill|upskill|change|switch|stay|choose|pick|train|major|apply|pursue|enrol|enroll|get into|go into|go for|start|give up|jump ship|look for|move|specialise|specialize|invest|drop out|do next|do now|do instead|do about|do|consider|avoid|take up|bother|steer|encourage|tell|retire)( |$)| (so |then )?(should|shall) (i|he|she|they|we|my \S+)( then| really)? [?]? ?$| shouldi /,
  },
  {
    name: 'is it worth it, is it a good idea',
    intent: 'advice',
    line: 'words',
    pattern:
      / (worth|worthwhile) (it |the |a |an |my |our |still |even )*(becoming|being|studying|learning|getting|doing|going|training|pursuing|money|time|effort|degree|investment|staying|retraining|qualifying|starting|to|$)| worth it | is \S+( \S+)? (still |even )?(worth|worthwhile) | (good|bad|smart|wise|stupid|dumb|sensible|terrible|great|better|best|safe|solid|decent|right|wrong|worst) (\S+ )?(idea|move|choice|option|bet|plan|decision|degree|major|path|pick|investment|time to)( |$)| (good|bad|safe|solid|decent|viable|great|smart|sensible) career (to|for|choice|path|move|option|in|as|if|still|now|[?]|$)| (is|are) (there )?(any |a |no |much |still )*point (in |of )?(being|becoming|studying|learning|training|getting|going|doing) | (a )?(mistake|waste of (time|money)|regret) (to|if|studying|becoming|learning|doing|[?]|$)/,
  },
  {
    name: 'retraining, skills, degrees, preparing',
    intent: 'advice',
    line: 'words',
    pattern:
      / (retrain|re-train|retraining|reskill\w*|re-skill\w*|upskill\w*|up-skill\w*|career (change|switch|advice|path|move|choice|pivot)|(change|changing|switch|switching|pivot|pivoting) (jobs?|careers?|fields?|professions?|to|into|out)|(what|which|any|new|best|key) skills|skills? (should|do|to|would|i|will|are)|what (else|other (jobs?|careers?|work)) (could|can|should|might|would)|(stay|remain|keep) (relevant|employable|ahead|competitive|useful)|(future|ai|robot) ?-?proof (myself|yourself|my|your|their|our|his|her|themselves|a career as|me)|(how|best way) (can|do|should|could|to|might)( \S+){0,5} (prepare|adapt|protect (myself|yourself|themselves|my)|cope|survive this|get ahead|compete|stay|make it)|how (to|do i) (survive|adapt|prepare)|advice|advise|tips|guidance|plan b|career (choice|advice)|which (degree|course|major|apprenticeship)|what (degree|course|major|apprenticeship)|what should (i|we|he|she|they|my \S+|a|an|the) (study|do|be|learn|become)|drop out|next steps?|what next for)( |$)/,
  },
  {
    name: 'recommending a job to someone',
    intent: 'advice',
    line: 'words',
    pattern:
      / (would|do|can|could) (you|u) (still |ever |really |honestly )*(let|want|encourage|advise|recommend|tell|suggest|push|advise against|hire|pick this|study|become|choose) | (let|encourage|tell|advise|allow) (your|my|a|our|his|her|their) (\S+ )?(kid|kids|child|children|son|daughter|student|students|brother|sister|niece|nephew|friend|teenager)( \S+){0,3} (become|be|study|go|train|pursue|do|into)( |$)| (thinking|dreaming|considering|planning) (of|about|on|to)? ?(becoming|being|switching|training|studying|going|changing|leaving|quitting|moving|a career|becom\w*|retraining|stud\w*)| (im|i am|were|hes|shes|my \S+ is|is) (considering|thinking of|about to|planning to|planning on|hoping to) (becom|be|study|train|go|quit|leave|switch|retrain|start|enrol|getting|a career)| (i|he|she|my \S+) (really |always |just )*(want|wants|wanna|wanted|would like|hope|hopes|plan|plans|dream|dreams) (to|of) (become|be|becoming|being|study|train|go into|retrain|work as|switch)( |$)/,
  },
  {
    name: 'what someone should do',
    intent: 'advice',
    line: 'words',
    pattern:
      / what (should|shall|can|could|must|do|would) ((a|an|the|all|us|these|those|our|current|young|\S+) ){1,5}(do|retrain as|retrain|learn|study|become|switch to|move to|prepare)( now| next| instead| about( this| it)?| for)*( [?])? $/,
  },
];

/** What parts of the work. */
export const TASK_RULES: readonly Rule[] = [
  {
    name: 'tasks, duties, parts of the work',
    intent: 'tasks',
    pattern:
      / (tasks?|duties|duty|activity|activities|responsibilities|day[- ]to[- ]day|daily work|workload|chores|task ?list|to ?do list) | (which|what|the|some|any|those|these|boring|all) (\S+ )?(parts?|bits?|aspects?|pieces?|elements?|portions?|areas?|sides?|components?) (of|from|in|will|can|are|get|go|of it|should|do|is)( |$)| (parts?|bits?|aspects?|portion|share|percentage|percent|fraction|half|much|%) of (an? |the |my |our |their |your |being |a typical )*(JOB|job|work|role|it|that|what)( |$)/,
  },
  {
    name: 'what AI can and cannot do in the work',
    intent: 'tasks',
    pattern:
      / what (exactly |else |things |stuff |precisely |specifically )*(can|cant|could|couldnt|cannot|will|wont|does|do|doesnt) (ai|robots?|machines?|it|chatgpt|computers?|automation|software|an ai|a robot|a machine|llms?|gpt|the ai|the machine|a computer)( not| already| actually| never| still| really| even| today| currently| now| realistically| ever)* (do|take over|handle|automate|replace|manage|help|take|replicate|touch|perform|cover|learn)( |$)| what (will|would|do|does|can|must) (an? |the |my )*JOB ?(jobs )?(still |no longer |not |always |never |do |have |only |stop |keep |actually |really |need )+| what (do|does) (an? |the )?JOB (do|does|have) that | what (is|s|will be) left (for|to|of) | whats left (for|to|of) | (left|leave|leaves|remain|remains|stays?|reserved) (for|to|with) (humans?|people|a human|us|the human) | what (goes|stays|changes|remains) /,
  },
];
