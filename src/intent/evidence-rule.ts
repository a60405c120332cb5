import type { Rule } from './rule.ts';

/** Jobs side by side. */
export const COMPARE_RULES: readonly Rule[] = [
  {
    name: 'compare, difference, side by side',
    intent: 'compare',
    pattern:
      / (compare|compares|compared|comparing|comparison|comparisons|side by side|head to head|stack(s)? up|match ?up|contrast|difference between|differences between|how do(es)? .{1,40} (differ|compare)) /,
  },
  {
    name: 'one job against another',
    intent: 'compare',
    pattern:
      / JOB ?(jobs |work |s )?(or|vs|versus|v|against|over|rather than|instead of|than|compared (to|with)) (an? |the |being |becoming |a career as )*JOB | (safer|riskier|better|worse|more \S+|less \S+|better off|worse off) than (an? |the )?JOB | between (an? |the )?JOB and (an? |the )?JOB /,
  },
  {
    name: 'which of them',
    intent: 'compare',
    pattern:
      / (which|who|whos|whats|what)( one| of (them|these|those|the two|the three|both)| out of these| is| are| would| will| has| s|)*( (is|are|would be|be|the|has|will|goes|go|comes|come|more|most|least|less|wins|win|last|lasts|longer|out|on|top|at))* (safer|safest|riskier|riskiest|better|worse|best|worst|wins|win|winner|first|higher|lower|exposed|longer|vulnerable|secure|ahead|pick|survives|better off|worse off)( then| off| odds| now| from ai| overall)*( [?])* $| which (one |of \S+ )?(would|do|should) (you|i) (pick|choose|take|prefer|bet on|go for) | (both|the two|these two|them both) /,
  },
];

/** Where it comes from. */
export const SOURCE_RULES: readonly Rule[] = [
  {
    name: 'a publication by name',
    intent: 'sources',
    pattern:
      / (what|how|why|does|did|do|is|has|any|according to|per|about|tell me|show|from|the|by|in|see|cite|quote|and|check) .{0,40}PUB | PUB .{0,30}(say|says|said|find|finds|found|report|reports|reported|think|thinks|data|index|paper|study|studies|research|estimate|estimates|claim|claims|numbers?|figures?|predict|predicts|survey|forecast|forecasts)|^ (and |what about |how about |the |ok )*PUB ( ?[?])* ?$/,
  },
  {
    name: 'sources, citations, references, studies',
    intent: 'sources',
    pattern:
      / (sources?|sauce|sourced|sourcing|citations?|cite|cites|cited|citing|references?|refs?|bibliography|footnotes?|links?|literature|publications?|papers?|studies|reports?|research(ers?)?|whitepapers?|datasets?|statistics|stats|proof|receipts) | (which|what|a|the|any|that|this|show|each|one|original) (study|data|survey|surveys|articles?|authors?|numbers are|journal|institute) /,
  },
  {
    name: 'where a figure comes from, who says so',
    intent: 'sources',
    pattern:
      / where (do|does|did|is|are|s|have|were) (you |u |that |this |it |the |these |those |all |your |they |first |second |third |last |\S+ ){1,5}(come|comes|came|coming|from|get|got|find|found|taken|originate|pulled) | wheres (that|this|it|the) .{0,20}from | (who|whos|who is) (says?|said|claims?|claimed|found|told|wrote|published|measured|saying|behind (that|this|the)) | says who | according to (who|whom|what) | (prove|show|back) (it|that|this|me)( up)?( then| please)?( [?])* $| (based|relying|rely) on (what|which)| (what|whats) (is |are )?(this|that|it|these|your \S+) based on | (show|give|see|link) (me |us )?(the |your |any |some |more |all )*(evidence|data|facts|basis) | evidence (for|behind|please|pls)( |$)| how do you know | (in|on) which (page|table|chapter|figure) /,
  },
];

/** How sure, how well founded, whether reviewed. */
export const EVIDENCE_RULES: readonly Rule[] = [
  {
    name: 'how sure, how reliable',
    intent: 'evidence',
    pattern:
      / how (much )?(sure|certain|confident|confidently|reliable|solid|strong|robust|trustworthy|accurate|thin|weak|credible|believable|trusted|trust|well|rigorous|precise|exact|legit|valid|serious|good|shaky|firm|uncertain|conclusive) .{0,45}(you|u|ya|that|this|it|evidence|data|score|number|verdict|estimate|figure|JOB|are|is|supported|backed|sourced|established|sources|of (that|it|this))|^ (how )?(sure|certain|confident|reliable|solid|accurate|legit) ?[?]* $| how much (of|do) (that|this|it|you|we|i|the) .{0,30}(solid|certain|know|known|guess|guesswork|trust|certainty|stated|estimate|estimated|confidence)/,
  },
  {
    name: 'evidence, tier, confidence, review',
    intent: 'evidence',
    pattern:
      / (evidence|tier|tiers|confidence|confident|certainty|uncertainty|uncertain|reliability|robustness|credibility|margin of error|error (bars?|margin)|standard error|interval|review|reviewed|reviewer|reviewers|peer[- ]reviewed|vetted|fact ?checked|checked by|approved|signed off|publication[- ]grade|well supported|well founded|data quality|caveats?|limitations?|guess|guesses|guessing|guesswork|made (this|that|it|these) up|making (this|that|it) up|speculation|speculative) /,
  },
  {
    name: 'can it be trusted, are you sure',
    intent: 'evidence',
    pattern:
      / (can|should|could|do|would) (i|we|you|anyone|one|people) (really |actually |even |just )*(trust|rely on|believe|count on|bet on|depend on) | (are |r )?(you|u) (really |absolutely |100% |so |that |quite |pretty |very )*(sure|certain|serious|positive|confident)( about (that|this|it|JOB))?( then| tho| though)?( [?])* $| (is|are) (that|this|it|those|these|they) (really |actually |even |for |all |a )*(certain|reliable|true|solid|right|sure|legit|legitimate|correct|accurate|real|fact|facts|settled|proven|trustworthy|guaranteed|definite|confirmed|credible|valid|up to date|current|outdated|old) |^ (really|seriously|for real|fr|sure about that)( ?[?])+ $| take (this|that|it) seriously | whats missing | what would (settle|change) /,
  },
];

/** When. */
export const TIME_RULES: readonly Rule[] = [
  {
    name: 'when, how soon, how long',
    intent: 'timeline',
    pattern:
      / (when|whens|wen|timeline|timelines|time ?frame|time ?scale|time ?line|time horizon|eta|deadline|expiry date|countdown|shelf life|how (soon|long|fast|quickly|rapidly|imminent|far (off|away|out))|how (much|many) (more |longer |time |years |decades |months )|what (year|decade|date|point in time)|which (year|decade)|at what point|(by|before|after|until|till|around|past|in|come|still exist in|into) (the year )?(20[2-9]\d|the 20\d\ds)|in (about |roughly |under |less than |the next |the coming |a few |another |next |a |\d+|five|ten|twenty|few|\d+ or \d+|\d+ to \d+)+ ?-?\d* ?(years?|yrs?|decades?|months?)|(over|within|during) the next|\d+ (years?|yrs?|decades?|months?)( [?/,]| from now| time| left| away|$)|years? (left|away|until|before|from now|to go|remaining)|anytime soon|any time soon|soon|in my lifetime|by the time|before i retire|this decade|next decade|next year|this year|tomorrow|already happening|what age|near future|short term|long term|how close) /,
  },
];

/** Threats and what protects. */
export const RESISTANCE_RULES: readonly Rule[] = [
  {
    name: 'what protects or stops it',
    intent: 'resistance',
    pattern:
      / (protects?|protected|protecting|protection|protections|shields?|shielding|shielded|resist|resists|resistance|resistant|resilience|resilient|defen[cs]e|defend|defends|defending|immune|immunity|moat|irreplaceable|unreplaceable|barriers?|obstacles?|safeguards?|bulwark|saves?|saving grace|save (them|it|us|me|JOB)|insulates?|insulated) | (keeps?|keeping) (an? |the |us |them |it |me )*(JOB |them |us |it |me )?(safe|alive|afloat|going|employed|human|secure|relevant|in (a )?(job|work|business))| (stops?|stopping|prevents?|preventing|stand(s|ing)? in the way|hold(s|ing)? back|in the way of|block(s|ing)?|hinder(s|ing)?|slow(s|ing)?) /,
  },
  {
    name: 'threats and what could go wrong',
    intent: 'resistance',
    pattern:
      / (threats|threatens|threatening|dangers|weaknesses|weak (points?|spots?)|vulnerabilities|strengths|achilles heel|pressures?|headwinds|tailwinds) | what (is |s |are )?(an? |the |real |biggest |main |most |greatest |actual |worst )*(threat|risks|danger) | whats (the )?(biggest|main|real|greatest|worst) (threat|risk|danger)| what (could|might|can|would|will|else could|may) (still |possibly |actually |really |ever |even )*(go wrong|kill|hurt|save|stop|protect|destroy|end|undermine|break|finish|wipe|threaten|sink|doom|help (them|JOB)|shield|rescue|prevent|slow) | enough to (protect|save|stop|keep|shield|kill|replace) | (suffice|sufficient) /,
  },
  {
    name: 'reasons and arguments for either side',
    intent: 'resistance',
    pattern:
      / (arguments?|case|evidence|reasons?|points?|thesis|pros and cons|pros|cons) (for|against|that|in favou?r of|why) | (make|state|give (me|us)|present|hear|argue|whats|what is) (me |us )?(the |a |your )?(best |strongest |good |bull |bear |strong )*(case|argument) | (steel ?man|best case|worst case|bull case|bear case|strongest (argument|case|point|reason)|best (argument|case|reason|defen[cs]e)|counter ?arguments?|counterpoints?|other side|pros and cons|upsides?|downsides?) | (why|reasons?|reason why) .{0,12}(ai|robots?|machines?|chatgpt|it|automation|computers?|a machine|a robot|they) (really |still |probably |actually |ever )*(cant|cannot|wont|will not|can not|never|couldnt|will never|shouldnt|isnt going to|fails?|struggles?) | (reasons?|why) .{0,20}(will (never|not)|wont|cant|cannot) (be )?(replac\w*|automat\w*|tak\w* over)/,
  },
];

/** What drives the score. */
export const WHY_RULES: readonly Rule[] = [
  {
    name: 'why, how come, explain, reasons',
    intent: 'why',
    pattern:
      / (why|whys|y|wy|wyh|whyy+|how come|hows come|hows that|how so|explain|explains|explained|explaining|explanation|explanations|reason|reasons|reasoning|rationale|justify|justification|behind|because of what|due to what|cause|causes|caused|on what grounds|on what basis|what for) /,
  },
  {
    name: 'what drives it, what makes it so',
    intent: 'why',
    pattern:
      / (drives?|driving|drivers? of|factors?|contributors?|contributes?|contributions?|contributing|components?|ingredients|waterfall|break ?down|break (it|this|that|the score|them) down|broken down|walk (me|us) through|talk (me|us) through|how did (you|u|it|they|we|that) (arrive|get|come|reach|end up|score|decide|conclude)|how do (you|u) (get|arrive|reach|justify)|what pushe[sd]|pushe[sd]|pulls?|raises?|lowers?|led (you )?to|leads to|what matters most|what counts|makes? (an? |the |them |you |it |JOB |that |this |being )*(JOB )?(so |this |that |score |think |say |be |look |seem |more |less |the |most |\S+ )*(hard|easy|vulnerable|safe|safer|risky|exposed|high|low|difficult|special|resilient|at risk|vanishing|surviving|score|contested|declining|different|think|say)|(too|so|that|very|really|surprisingly|this|way too|quite|pretty) (high|low|harsh|generous|bad|negative|pessimistic|optimistic|good)|(more|further) (detail|details|info|information|depth)|tell me more|go deeper|go on|elaborate|expand|more please|say more) /,
  },
];

/** Where in the world. */
export const REGION_RULES: readonly Rule[] = [
  {
    name: 'which countries or regions',
    intent: 'region',
    pattern:
      / (which|what|whats|other|some|any|all|by|per|across|between|every|different|each|same in|my|the \S+|most|richer|poorer|these|certain|for) (\S+ )?(country|countries|regions?|continents?|nations?|economies|part of the world|parts of the world|places?|geograph\w*|markets) | (regional(ly)?|geographic(ally)?|geography|internationally|worldwide|globally|abroad|overseas|elsewhere|countries|regions|locally|where i live) | where (in the world|on earth|will|is|are|would|does|do|s|might) .{0,40}(first|hit|hits|worst|safest|safer|fastest|slowest|soonest|hardest|later|last|risk|adopt|happen\w*|most|least|feel|roll\w*|start\w*|best|biggest) | where (first|worst|next|is it worst|is it safest|does it happen first) |^ (and |so |but |ok )*where( ?[?])* $/,
  },
];
