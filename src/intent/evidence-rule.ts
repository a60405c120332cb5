import { rule } from './rule.ts';

/** Jobs side by side. */
export const COMPARE_RULES = [
  rule({
    name: 'compare, difference, side by side',
    intent: 'compare',
    any: [
      /compares?|compared|comparing|comparisons?|side by side|head to head|stacks? up|match ?up|contrast|differences? between|how do(es)? .{1,40} (differ|compare)/,
    ],
  }),
  rule({
    name: 'one job against another',
    intent: 'compare',
    any: [
      /JOB ((jobs|work|or|,|and|vs|v|against|over|rather than|instead of|than|compared|to|with|better|safer|an?|the|being|becoming|is|are|\/) )+JOB/,
      /(safer|riskier|better|worse|more \S+|less \S+|better off|worse off|faster|sooner|earlier|longer|later|before) than (an? |the |being )*JOB|between (an? |the )?JOB and (an? |the )?JOB/,
    ],
  }),
  rule({
    name: 'which of them',
    intent: 'compare',
    any: [
      /(which|who|what)( one)?( of (them|these|those|the two|the three|both)| out of these)? ((is|are|would be|would|be|the|has|will|goes|go|comes|come|more|most|least|less|out|on|does|a|of them|do|you|gets|get|looks) )*(safer|safest|riskier|riskiest|better|worse|best|worst|wins|win|winner|first|higher|lower|exposed|longer|longest|vulnerable|secure|ahead|survives|survive|better off|worse off|top|endangered|hit|at risk)( (then|off|odds|now|from ai|overall|first|longer|longest|bet|hardest))*$/,
      /which (one |of \S+ )?(would|do|should) (you|i|we) (pick|choose|take|prefer|bet on|go for|be|become).*|(both of them|the two|these two|the pair)/,
    ],
  }),
];

/** Where it comes from. */
export const SOURCE_RULES = [
  rule({
    name: 'a publication by name',
    intent: 'sources',
    any: [
      /(what|how|why|does|did|do|is|has|have|any|according to|per|about|tell me|show|from|the|by|in|see|cite|quote|and|check|look at) .{0,40}PUB/,
      /PUB .{0,30}(say|says|said|find|finds|found|report|reports|reported|think|thinks|data|index|paper|study|studies|research|estimates?|claims?|numbers?|figures?|predicts?|survey|forecasts?|results?|source)/,
      /^((and|what about|how about|the|ok) )*PUB$/,
    ],
  }),
  rule({
    name: 'sources, citations, references, studies',
    intent: 'sources',
    any: [
      /sources?|sauce|sourced|sourcing|citations?|cite|cites|cited|citing|references?|refs?|bibliography|footnotes?|links?|literature|publications?|papers?|studies|reports?|research(ers?)?|whitepapers?|datasets?|statistics|stats|receipts|(?<!future |ai |robot )proof/,
      /(which|what|a|the|any|that|this|show|each|one|original|your|some|raw|underlying|of) (study|data|surveys?|articles?|authors?|numbers are|journal|institute|evidence (is|do|are|supports?|backs?|for|behind|have|did))/,
    ],
  }),
  rule({
    name: 'where a figure comes from, who says so',
    intent: 'sources',
    any: [
      /where (do|does|did|is|are|have|were|was) (\S+ ){1,5}(come|comes|came|coming|from|get|got|read|see|saw|hear|learn|find|found|taken|originate|pulled)/,
      /(who|who is|whoever) (studied|researched|surveyed|counted|says?|said|claims?|claimed|found|told|wrote|published|measured|saying|behind (that|this|the)|came up with)|says who|according to (who|whom|what)/,
      /what (has|have|did|do|does) (\S+ ){1,3}(found|find|shown|show|shows|concluded|conclude|published|discovered)( .*)?/,
      /(which|what) (index|indices|indexes|data|numbers|datasets?|sources?|surveys?|statistics) (are|do|did|were) (you|these|this) .*/,
      /(prove|show|back) (it|that|this|me)( up)?( then)?$|(based|relying|rely|rests?|founded) on (what|which)( .*)?|what (is |are )?(this|that|it|these|your \S+) based on|what (is|do) you (base|basing).*|base (this|that|it) on/,
      /(show|give|see|link|send|have) ((me|us|the|your|any|some|more|all) )*(evidence|data|facts|basis|proof|numbers)|^((and|ok|so) )*(the |any |your )?(data|proof)$|how do you know.*|(in|on) which (page|table|chapter|figure)|what evidence .*/,
    ],
  }),
];

/** How sure; before the sources, because 'how good are the sources' is about the evidence. */
export const SURENESS_RULES = [
  rule({
    name: 'how sure, how good the evidence is',
    intent: 'evidence',
    any: [
      /how (much )?(sure|certain|confident|confidently|reliable|solid|strong|robust|trustworthy|accurate|thin|weak|credible|believable|trusted|well|rigorous|precise|exact|legit|valid|serious|good|shaky|firm|uncertain|conclusive|convincing|established|scientific|dependable) .{0,45}(you|that|this|it|evidence|data|score|number|verdict|estimate|figure|JOB|are|is|supported|backed|sourced|established|sources|of (that|it|this)|research|prediction|one)/,
      /^(how )?(sure|certain|confident|reliable|solid|accurate|legit|for sure)$|how much (of|do|does|is|can|should) (that|this|it|you|we|i|the) .{0,30}(solid|certain|know|known|guess|guesswork|guessing|trust|certainty|stated|estimate|estimated|confidence|speculation|fact)/,
      /(solid|good|strong|enough|much|hard|real|weak|thin|direct|quality|decent|little|lack of|poor|reliable|better|robust|quality of|amount of) (the )?(evidence|data|proof)|evidence .{0,25}(any good|good|strong|solid|reliable|weak|thin|convincing)|evidence (tier|quality|status|grade|level|base|strength|rating|like|that good)/,
    ],
  }),
];

/** How well founded, whether reviewed. */
export const EVIDENCE_RULES = [
  rule({
    name: 'evidence, tier, confidence, review',
    intent: 'evidence',
    any: [
      /evidence|tiers?|confidence|confident|certainty|uncertainty|uncertain|reliability|robustness|credibility|margin of error|error (bars?|margin)|standard error|intervals?|well supported|well founded|data quality|caveats?|limitations?/,
      /review|reviews|reviewed|reviewer|reviewers|peer[- ]reviewed|vetted|verified|fact ?-?checked|double ?-?checked|checked (by|this|it)|approved|signed off|publication[- ]grade|up to date|out ?dated/,
      /guess|guesses|guessing|guesswork|(made|making|make) (this|that|it|these|things|stuff|numbers) up|speculation|speculative|speculating|made up/,
    ],
  }),
  rule({
    name: 'can it be trusted, are you sure',
    intent: 'evidence',
    any: [
      /(can|should|could|do|would|why should) (i|we|you|anyone|one|people) ((be) )?(trust|rely on|believe|count on|bet on|depend on|sure).*/,
      /(are )?you ((100 ?%|so|that|too) )*(sure|certain|serious|positive|confident)( (about|of|on|that)( .*)?)?( then)?$/,
      /(is|are) (that|this|it|those|these|they|the (score|verdict|number|answer)) ((all|a|for|still) )*(certain|reliable|true|solid|right|sure|legit|legitimate|correct|accurate|real|facts?|settled|proven|trustworthy|guaranteed|definite|confirmed|credible|valid|current|old|final)/,
      /^(really|seriously|for real|fr|sure about that)( [?])+$|take (this|that|it) seriously|what is missing|what would (settle|change) .*/,
    ],
  }),
];

const YEAR = '(the year )?(20[2-9]\\d|the (20)?\\d0s)';
const SPAN = '(years?|yrs?|decades?|months?)';

/** When. */
export const TIME_RULES = [
  rule({
    name: 'when, how soon, how long',
    intent: 'timeline',
    any: [
      /when|wen|timelines?|time ?frames?|time ?scales?|time horizon|eta|deadline|expiry date|countdown|shelf life|at what (point|age)|by the time|before i retire/,
      new RegExp(
        `how (soon|long|fast|quickly|rapidly|imminent|close|near|far (off|away|out)|many (more |good )?${SPAN}|much (more |longer|time).*)`,
      ),
      new RegExp(
        `(what|which) (year|decade|date|point in time)|(by|before|after|until|till|around|past|in|into|come) ${YEAR}`,
      ),
      new RegExp(
        `(in|within|over|during|for|after|last|another|next|coming) (\\S+ ){0,4}${SPAN}|\\d+ ${SPAN}|${SPAN} (left|away|until|before|from now|to go|remaining)`,
      ),
      /soon|sooner or later|any ?time soon|in my lifetime|(this|next) (decade|year|century)|tomorrow|(already|yet) happening|happening (already|yet|now)|already (started|begun|under way)|(started|begun) (already|yet)|(near|far|distant) future|(short|long|medium) term|still (got|have) time|running out of time|time left/,
    ],
  }),
];
