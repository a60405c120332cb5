import { rule } from './rule.ts';

const MACHINE =
  '(ai|robots?|machines?|chatgpt|it|automation|computers?|a machine|a robot|they|an ai|a computer|software|algorithms?|llms?)';

/** Threats and what protects. */
export const RESISTANCE_RULES = [
  rule({
    name: 'what protects or stops it',
    intent: 'resistance',
    any: [
      /protects?|protected|protecting|protections?|shields?|shielding|shielded|resist|resists|resistance|resistant|resilience|resilient|defen[cs]es?|defend|defends|defending|immune|immunity|moat|irreplaceable|unreplaceable|barriers?|obstacles?|safeguards?|saving grace|insulates?|insulated|shelters?|cushions?/,
      /(keeps?|keeping) ((an?|the|us|them|it|me|JOB) )*(safe|alive|afloat|going|employed|human|secure|relevant|in (a )?(job|work|business|demand))|sav(e|es|ing) ((an?|the) )?(them|it|us|me|JOB)/,
      /(speaks?|speaking|counts?|works?) (in favou?r of|for|against).*|in (their|its|our|his|her|your|JOB) favou?r/,
      new RegExp(`(holds?|holding|keeps?|keeping|held) (${MACHINE} )+(back|out|away)( .*)?`),
      /(stops?|stopping|prevents?|preventing|holds? back|holding back|blocks?|blocking|hinders?|slows?|slowing|gets? in the way) .*|in the way( of .*)?/,
    ],
  }),
  rule({
    name: 'threats and what could go wrong',
    intent: 'resistance',
    any: [
      /(a |the )?threats|dangers|weaknesses|weak (points?|spots?)|vulnerabilities|strengths|achilles heel|pressures?|headwinds|tailwinds|what (threatens|is threatening|endangers).*/,
      /what (is |are )?((an?|the|real|biggest|main|most|greatest|actual|worst|single|key) )+threats?|what (is |are )?((an?|the|real|actual|single|key) )*(biggest|main|most|greatest|worst|real|key) (risks?|dangers?|worry|worries)( .*)?|(biggest|main|greatest|worst) (threats?|dangers?|risks?|worry|worries|weakness(es)?)|what would (have to|need to|it take)( .*)?|what (would|could|might) make( .*)?|what (do|does) ((an?|the) )?(JOB|they|humans|people) have (that|which|over|going).*/,
      /what (could|might|can|would|will|else could|may) ((still|possibly|ever|also) )*(go wrong|kill|hurt|save|stop|protect|destroy|end|undermine|break|finish|wipe|threaten|sink|doom|help (them|JOB)|shield|rescue|prevent|slow|undo|change (it|that|this|things)|bring down|take down).*/,
      /enough to (protect|save|stop|keep|shield|kill|replace).*|suffices?|sufficient/,
    ],
  }),
  rule({
    name: 'reasons and arguments for either side',
    intent: 'resistance',
    any: [
      /(arguments?|case|points?|thesis) (for|against|that|in favou?r of).*|reasons? (against|that|to (believe|think)).*|reasons? (\S+ ){1,4}(is|are|will be|would be|will) (\S+ )?(safe|ok|okay|fine|surviv\w+|last|remain|irreplaceable).*|pros and cons|pros|cons|upsides?|downsides?/,
      /(make|state|argue|give|present|hear|what is) ((me|us) )?((the|a|your|best|strongest|good|bull|bear|strong) )+(case|argument).*|steel ?man|(best|worst|bull|bear) case|(strongest|best) (arguments?|case|points?|reasons?|defen[cs]e)|counter ?(arguments?|points?)|other side/,
      new RegExp(
        `(why|reasons?|reason why|because) (\\S+ )?(can|will|would|could|should) ${MACHINE} (not|never)|(why|reasons?|reason why|because) (\\S+ )?${MACHINE} ((still|ever) )*(can|will|would|could|should|is|do|does)( ever)? (not|never).*|(why|reasons?|reason why) (can|will) (not|never) ${MACHINE}.*`,
      ),
      /why (will|would|can|could|should|might|is|are) (\S+ ){1,4}(never|not|not ever) (be )?(replac\w*|automat\w*|tak\w* over|disappear|vanish|die|go away|at risk|in danger).*/,
      /(why|reasons?|reason why) (\S+ ){0,5}(will|can|could|would) (never|not) (be )?(replac\w*|automat\w*|tak\w* over|disappear|vanish|die|go away).*/,
    ],
  }),
];

/** What drives the score. */
export const WHY_RULES = [
  rule({
    name: 'why, how come, explain, reasons',
    intent: 'why',
    any: [
      /why|why+|wy|wyh|how come|how so|explains?|explained|explaining|explanations?|reasons?|reasoning|rationale|justify|justification|behind|because of what|what is it about .*|due to what|causes?|caused|on what (grounds|basis)|what for/,
    ],
  }),
  rule({
    name: 'what drives it, what makes it so',
    intent: 'why',
    any: [
      /(what|which|who|that) (\S+ ){0,3}(drives?|driving)( .*)?|(drives?|driving) (the|it|this|that|them|up|down)|drivers? (of|behind)|factors?|contributors?|contributes?|contributions?|contributing|components?|ingredients|waterfall|break ?down|break (it|this|that|the (score|number|verdict)|them) down|broken down|(walk|talk) (me|us) through.*/,
      /how did (you|it|they|we|that) (arrive|get|come|reach|end up|score|decide|conclude).*|how do you (get|arrive|reach|justify).*|pushe[sd]|pushing|pulls?|pulling|raises?|lowers?|led (you )?to|leads to|what matters most|what counts/,
      /makes? ((an?|the|them|you|it|that|this|being|JOB) )*((so|that|score|think|say|be|look|seem|more|less|the|most) )*(hard|easy|vulnerable|safe|safer|risky|exposed|high|low|difficult|special|resilient|at risk|vanishing|surviving|contested|declining|different|think|say).*/,
      /(too|so|that|surprisingly|this|way|seems|sounds|looks) (high|low|harsh|generous|bad|negative|pessimistic|optimistic|good|off)|(more|further) (details?|info|information|depth)|in (more )?detail|tell me more|go deeper|dig deeper|go on|elaborate|expand|say more|^((ok|and|show me|show|some) )*more$/,
    ],
  }),
];

/** Only that something is spoken of: by itself no sign that a job is meant. */
export const MENTION_RULE = 'tell me about, what about';

/** Will it survive. Where a message fits and no job is known, a job must be meant. */
export const VERDICT_RULES = [
  rule({
    name: 'will AI replace, take, automate',
    intent: 'verdict',
    any: [
      /replac\w*|automat(e|es|ed|able)|takes? over|taking over|took over|take (my|his|her|their|our|the|all)|steal\w*|displac\w*|eliminat\w*|wip(e|es|ed|ing)|kill\w*|com(e|es|ing) for|disrupt\w*|do the (job|work) of|threaten\w*|outperform\w*|obsolete|redundant|lose (my|his|her|their|our|the)|substitute\w*|overtak\w*/,
    ],
  }),
  rule({
    name: 'safe, at risk, doomed, surviving',
    intent: 'verdict',
    any: [
      /safe|unsafe|risks?|risky|doom(ed)?|cooked|screwed|toasted|toast|fucked|bulletproof|(future|ai|robot)[- ]?proof|endangered|in danger|threatened|surviv\w*|extinct|dying|dead|dies?|gone|finished|done for|over|disappear\w*|vanish\w*|worr(y|ied)|concerned|panic|nervous|afraid|scared|exposed|exposure|vulnerable|secure|security|stable|viable|alive|thrive|thriving/,
      /prospects?|outlook|future|chances?|odds|probability|likelihood|likely|fate|score|verdict|rating|rate|hope|relevant|needed|around|exist|existence|ok|okay|fine|affect(ed)?|impact(ed)?|chang(e|ed|es)|jobless|unemployed|out of (a )?(job|work)|laid off|fired|going away|go away|stand a chance|in trouble|trouble|demand/,
      /means? for|happens? to|happening to|happen to|vs ai|and ai|become of/,
    ],
  }),
  rule({
    name: MENTION_RULE,
    intent: 'verdict',
    any: [
      /say about|think (about|of)|(tell|talk to) (me|us) about|know (more )?about|talk about|what about|how about|(opinion|take|view|views|thoughts|info|information|anything|something) (on|about)|look up|look at|check/,
    ],
  }),
];
