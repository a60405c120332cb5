import { rule } from './rule.ts';

const MACHINE =
  '(ai|robots?|machines?|it|they|chatgpt|computers?|automation|software|an ai|a robot|a machine|llms?|gpt|the ai|the machine|the robots|a computer|a chatbot|an algorithm)';
const WHO =
  '(i|we|he|she|they|one|you|people|someone|anyone|kids?|students?|my|our|the|a|an|son|daughter|child|brother|sister|wife|husband|friend|still|now|then|so|also|be|to|not|JOB|of)';
const DO =
  '(study|studying|quit|become|becoming|learn|learning|leave|leaving|retrain|retraining|reskill|upskill|change|switch|switching|stay|choose|pick|train|major|apply|pursue|enrol|enroll|get into|go into|go for|go to|start|give up|jump ship|look for|look at|move|speciali[sz]e|invest|drop out|do next|do now|do instead|do about|do|consider|avoid|take up|bother|steer|encourage|retire|prepare|aim|focus)';

/** What to do about it. */
export const ADVICE_RULES = [
  rule({
    name: 'should someone do something about work or study',
    intent: 'advice',
    any: [
      new RegExp(`(should|shall|ought) (${WHO} )+${DO}`),
      new RegExp(
        `(could|can|would|might|do) (${WHO} )+(retrain|switch|move|pivot|prepare|learn|study|become (an? )?JOB|do (next|instead|now|about it))`,
      ),
      /(should|shall) (i|he|she|we|they|one|(my|your|our) \S+) be (an? )?JOB/,
      /((so|then) )*(should|shall) (i|he|she|they|we|my \S+)( then)?$/,
      /how (can|do|could|should|to|might|would|must) ((i|we|he|she|they|you|one|someone|people|my|a|an|the|JOB|\S+) ){0,3}(prepare|adapt|protect|cope|survive|get ahead|compete|stay|remain|keep|make it|future ?-?proof|retrain|upskill|pivot|switch|move|be ready|avoid).*/,
      new RegExp(
        `what (should|shall|must) (\\S+ ){1,5}(${DO}|retrain as|switch to|be)( (now|next|instead|as|to|in|for|about|with|if|when|at)( .*)?)?$`,
      ),
    ],
  }),
  rule({
    name: 'is it worth it, is it a good idea',
    intent: 'advice',
    any: [
      /(worth|worthwhile)|(any|a|no|much|still|the) point (in |of )?(being|becoming|studying|learning|training|getting|going|doing|to).*/,
      /(good|bad|smart|wise|stupid|dumb|sensible|terrible|great|better|best|solid|decent|right|wrong|worst|sound) (\S+ )?(idea|move|choice|option|bet|plan|decision|degree|major|path|pick|investment|time to|career)( .*)?|safe (\S+ )?(choice|option|degree|path|career)( .*)?|(dumb|smart|wise|crazy|stupid|sensible|good|bad|risky|reasonable|realistic) to (become|study|learn|be|train|go|get|do|start|quit|stay|switch|choose)( .*)?/,
      /(mistake|waste of (time|money)|crazy|regret|too late|insane|silly|foolish|mad) (to|if|for|studying|becoming|learning|doing|of me).*|(too late|a mistake|a waste|what now|now what)$/,
      /pays? off|make sense to (study|become|learn|train|go|do|switch|stay|retrain).*/,
    ],
  }),
  rule({
    name: 'retraining, skills, degrees, preparing',
    intent: 'advice',
    any: [
      /re-?train(ing)?|re-?skill(ing)?|up-?skill(ing)?|career (change|switch|advice|path|move|choice|pivot|option|options)|(change|changing|switch|switching|pivot|pivoting) (jobs?|careers?|fields?|professions?|to|into|out).*/,
      /(what|which|any|new|best|key|more|other) (\S+ )?skills|skills? (should|do|to|would|i|will|are|for|that) .*|skill up/,
      /what (else|other (jobs?|careers?|work|roles?)) (could|can|should|might|would|is there|are).*|alternatives? (to|for|jobs?|careers?)|plan b|exit plan|next steps?|what next( for .*)?|where (do|should|can|could) (i|we|they|JOB) go.*/,
      /(stay|remain|keep) (relevant|employable|ahead|competitive|useful|valuable)|(future|ai|robot) ?-?proof (myself|yourself|my|your|themselves|our|his|her|me|a career).*/,
      /(go|going|goes|went|gone|back|apply|applying|applied) (in)?to (\S+ )?(school|uni|university|college)( .*)?/,
      /advice|advise|tips|guidance|(which|what|right|best) (degrees?|courses?|majors?|apprenticeships?|subjects?|certifications?|bootcamps?)|drop out/,
    ],
  }),
  rule({
    name: 'recommending a job to someone',
    intent: 'advice',
    any: [
      /(would|do|can|could) you (still |yourself )*(let|want|encourage|advise|recommend|suggest|push|hire|study|become|choose|go into|tell (your|my|a|someone|people|kids|students)).*/,
      /(let|encourage|tell|advise|allow|push|stop) (your|my|a|our|his|her|their) (\S+ )?(kid|kids|child|children|son|daughter|student|students|brother|sister|niece|nephew|friend|teenager|grandson|granddaughter) .*/,
      /(thinking|dreaming|considering|planning|tempted|about|hoping|wanting|ready|trying) ((of|about|on|to) )?(becom\w*|being|be|switch\w*|train\w*|stud\w*|go\w*|chang\w*|leav\w*|quit\w*|mov\w*|retrain\w*|start\w*|enrol\w*|getting|a career|a job).*/,
      /i am .{0,20}(thinking (about|of)|interested in|considering|drawn to|leaning towards) (an? )?JOB.*/,
      /(i|we|he|she|son|daughter|kid|child|brother|sister|nephew|niece|wife|husband|friend|who|who) ((always|still|now) )*(want|wants|wanted|would (love|like)|hope|hopes|plan|plans|dream|dreams) (to|of) (become|be|becoming|being|study|train|go into|retrain|work as|switch).*/,
    ],
  }),
];

/** What parts of the work. */
export const TASK_RULES = [
  rule({
    name: 'tasks, duties, parts of the work',
    intent: 'tasks',
    any: [
      /break ?(it |this |that )?down (of |into )?((the|my|our|an?|their) )*(work|job|role|day)( .*)?/,
      /tasks?|duties|duty|activity|activities|responsibilities|day[- ]to[- ]day|daily work|workload|chores/,
      /(which|what|the|some|any|those|these|boring|all|hard|easy|routine|human|first|most) (\S+ )?(parts?|bits?|aspects?|pieces?|elements?|portions?|areas?|sides?|components?) (of|from|in|will|can|are|get|go|should|do|is|a|an|the|JOB|still|goes|stays?|survives?).*/,
      /^((and|so|ok|but) )*(which|what) (parts?|bits?|pieces|aspects|tasks?|ones)$/,
      new RegExp(
        `(what|which) (an? )?JOB (work|tasks?|jobs?|duties|stuff|things) (gets?|is|are|can|will|could|goes|do|does)( .*)?|(can|could|will|does|would|might) ${MACHINE} (ever )?(do|handle|cover|take over) (everything|all|most|some|half|any|parts?|the whole|the rest|much)( .*)?`,
      ),
      /(how much|parts?|bits?|aspects?|portion|share|percentage|percent|proportion|fraction|half|%|most) of ((an?|the|my|our|their|your|being|typical|what) )*(JOB|job|work|role|it|that)( .*)?/,
    ],
  }),
  rule({
    name: 'what AI can and cannot do in the work',
    intent: 'tasks',
    any: [
      new RegExp(
        `what ((else|things|stuff|precisely|specifically|in JOB|work|could) )*(can|could|will|would|does|do|might) (not )?${MACHINE} ((not|already|never|still|today|currently|now|realistically|ever|have to|be able to) )*(do(?! to )|take over|take off|handle|automate|replace|manage|take(?! to )|replicate|touch|perform|cover|learn|help|get right|get wrong)( .*)?`,
      ),
      /what (will|would|do|does|can|must|should) (an? |the |my )*JOB ((jobs|people|still|no longer|not|always|never|do|have|only|stop|keep|need|be|to) )*(do|doing|be doing|have to do|themselves|yourself|by hand).*|what (do|does) (an? |the )?JOB (do|does) that .*/,
      new RegExp(
        `(where|how) (does|can|could|will|would|is|might) ${MACHINE} (help|helps|fit|come in|fail|struggle|used|work|being used|assist|useful|change)( .*)?`,
      ),
      /(work|things|stuff) (is|are|will be|would be) left( .*)?|what (is|will be) left( for| to| of|$).*|(left|leave|leaves|remain|remains|stays?|reserved|keep) (for|to|with|up to) (humans?|people|a human|us|the human|them)|what (goes|stays|changes|remains|will change|changes for).*|(only|just) (a )?(humans?|people) can do/,
    ],
  }),
];

/** Where in the world. */
export const REGION_RULES = [
  rule({
    name: 'which countries or regions',
    intent: 'region',
    any: [
      /(which|what|other|some|any|all|by|per|across|between|every|different|each|my|most|richer|poorer|these|certain|for|in|same) ((\S+ )?)(country|countries|continents?|nations?|economies|part of the world|parts of the world|geograph\w*)/,
      /(which|what|other|different|by|across|between|and|per|all|compare) (the )?(regions?|places|markets)|regional(ly)?|geographic(ally)?|geography|internationally|worldwide|globally|abroad|overseas|(same|true|different|like that|like this|hold) (everywhere|anywhere)|everywhere$|other parts|countries|regions|where i live/,
      /where (?!.* (from|get|got) )(in the world|on earth|will|is|are|would|does|do|might|has) .{0,45}(first|hit|hits|worst|safest|safer|fastest|slowest|soonest|hardest|later|last|risk|adopt|happen\w*|most|least|feel|roll\w*|start\w*|best|biggest|sooner)/,
      /where (first|worst|next)|^((and|so|but|ok) )*where$/,
      /PLACE .{0,40}(PLACE|sooner|later|first|faster|slower|earlier|hit|ahead|behind)/,
    ],
  }),
];
