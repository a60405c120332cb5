import { cue, type Cue } from './cue.ts';

/** Predicates that speak for a job being taken, shrunk or made worse. */
export const THREAT_CUES: readonly Cue[] = [
  cue(
    't.replace',
    1,
    String.raw`
    replac(?:e|es|ed|ing|ement|ements) ; displac(?:e|es|ed|ing|ement) ; supplant\w* ; substitut\w+
    stand in for ; tak(?:e|es|ing) (?:the |our |their )?place of
  `,
  ),
  cue(
    't.take',
    1,
    String.raw`
    (?:tak(?:e|es|en|ing)|took|steal(?:s|ing)?|stole|stolen|eat(?:s|ing)?|ate|com(?:e|es|ing) for|absorb\w*|grab\w*|captur\w*|swallow\w*|depriv\w+) ANY {0,5}WORK
    (?:tak(?:e|es|en|ing)|took) (?:it |them |us |everything |things )?over
    takeover ; TECHNOLOGY (?:eats?|takes?|gets?) (?:first|next) ; (?:first|next) (?:to go|in line) ; goes? first
  `,
  ),
  cue(
    't.lose',
    1,
    String.raw`
    (?:los(?:e|es|ing)|loose|lost|loss(?:es)?) ANY {0,5}WORK
    WORK (?:loss(?:es)?|cuts?|destruction|displacement|eliminat\w+)
    WORK ANY {0,3}(?:lost|cut|axed)
  `,
  ),
  cue(
    't.unemployed',
    1,
    String.raw`
    (?:won'?t|will not|will hardly|hardly|isn'?t|aren'?t) (?:be )?any (?:more )?ANY {0,2}(?:WORK|left)
    dismiss(?:ed|al|als|ing)? ; fir(?:e|es) (?:people|workers|staff|employees|them|everyone|half|most|their) ; went from ANY {1,4}to ; without a (?:wage|salary)
    (?:won'?t|not|never|cannot|can'?t|struggle to|hard to|unable to) (?:be able to )?(?:find|get) (?:a |any |new |another )?(?:jobs?|work|employment|hired)
    nobody (?:works|is working) ; no (?:more )?(?:jobs?|work|workers?|employees|humans?) ; nothing to do(?! with) ; job insecurity ; struggle to find
    (?<!(?:low|lower|less|reduces?|reduced|with|no) )unemploy\w*(?! ANY {0,6}(?:low|lower|lowest|fell|falling|stable|down)\b) ; job-?less\w* ; homeless\w*
    (?:out of|without|no|not have|lacks?|lack of) (?:a |any |enough |their |his |her |steady |his or her )?(?:jobs?|work|employment|income|livelihoods?|source of income)
    lay(?:ing)? ?-?offs? ; laid off ; lay(?:s|ing)? (?:[\w]+ ){1,3}off ; redundan\w+ ; fired ; firing
    sack(?:ed|ing|s)? ; let(?:s|ting)? (?:[\w']+ ){0,5}go(?! of| home| to)\b ; on the (?:street|dole)s? ; on the breadline
    (?:cut|cuts|cutting|slash\w*|shed\w*|trim\w*|axe[ds]?|axing) ANY {0,4}(?:jobs?|staff|headcount|workforce|roles?|posts?|positions|teams?|people|workers|employees|departments?|hours|thousands)
    down-?siz\w+ ; out of business ; hiring (?:freez\w+|stopped|has stopped) ; put ANY {1,6}out
  `,
  ),
  cue(
    't.gone',
    1,
    String.raw`
    (?:will|going to|about to) (?:fall|go|shrink|drop(?! (?:their|its|his|her|the|that|this|them|it)\b)|suffer|be hit|be lost|get hit) ; lose(?:s)? out
    remov(?:e|es|ed|ing) ANY {0,4}(?:them|the need|person|human|worker|jobs?|workers|people|humans) ; writing (?:is )?on the wall ; cooked ; (?:no longer|not|n't) exist(?:s|ing)?(?! yet) ; (?:not|never|n't|is|are) com(?:e|ing) back(?! to) ; (?:days|years) are ; is history ; (?:stand|stands|be|is|are) empty ; to end ; keeps? falling ; push(?:ed|es|ing)? out ; squeez\w+ out
    hardly any ANY {1,4}left ; (?:few|nothing|nobody|no one|none|no jobs?) (?:will be |would be |is |are )?left ; (?:is|are|will be|be) next
    go(?:es|ing)? (?:bust|bankrupt|under) ; as rare as ; a rarity ; rarer ; out of date ; superseded ; dispensable ; expendable ; replaceable
    (?:los(?:e|es|ing)|lost) (?:their |his |her |its |our |my )?ANY {0,2}(?:business|income|meaning|relevance|value|place|purpose|livelihood|hours|shifts|clients|customers|commissions|contracts|orders|assignments|work)
    obsolete\w* ; obsolescen\w+ ; disappear\w* ; vanish\w* ; wip(?:e|es|ed|ing) ANY {0,4}out ; eliminat\w+
    destroy\w* ; destruction ; extinct\w* ; die(?:s|d)? out ; dying ; (?<!(?:people|patients|children|men|women|animals|we|they|lives) (?:could |can |will |may |might |would )?)die ; dead ; doomed ; finished
    toast ; screwed ; gone ; go(?:es|ing)? away ; go(?:es|ing)? the way of ; (?:the |spell the )?end of
    thing of the past ; kill(?:s|ed|ing)? ; decimat\w+ ; devastat\w+ ; cease\w* to exist ; collaps\w+
    irrelevant ; useless ; worthless ; phased? out ; gutted ; numbered ; over for ; no future ; bleak
    close(?:s|d)? (?:down|their doors) ; human-? ?less ; driver-? ?less and
  `,
  ),
  cue(
    't.fewer',
    0.9,
    String.raw`
    (?:fewer|less|smaller) (?:and (?:fewer|less|smaller) )?ANY {0,3}(?:WORK|JOB|need|demand|openings?|opportunit\w+|hires?|teams?|class(?:es)?|hours|clients|customers)
    (?:fewer|less) of (?:you|us|them|these|those) ; (?:not|n't) (?:so|as|that) many ANY {0,2}(?:WORK|JOB) ; where (?:there )?(?:used to be|once were|were once)
    (?:kept|keeps?|left|leaves?|leaving) (?:only |just |with )?(?:one|two|three|four|five|\d+|a few|a handful) (?:of|out|people|persons|workers) ; (?:cut|lost|lose|cutting|shed) ANY {0,2}(?:third|half|quarter|\d+ ?(?:%|percent)) ; halv(?:e|es|ed|ing)
    need(?:s|ed)? (?:far |much |many |way )?(?:fewer|less)
    (?:reduc\w+|decreas\w+|lower\w*|diminish\w*|lessen\w*|cut\w*|limit\w*|shrink\w*) ANY {0,4}(?:need|demand|number|WORK|openings?)
    shrink(?:s|ing)? ; shrank ; shrunk ; declin(?:e|es|ed|ing)
    down to (?:\d+|one|two|three|four|five|a few|a handful)
    smaller ; dry(?:ing)? up ; little job security
    (?:only|just) (?:a )?(?:few|handful|fraction|one|two|\d+)
    contract(?:s|ing)? by ; drop(?:s|ped|ping)? (?:by|sharply|off) ; fall(?:s|ing|en)? (?:by|sharply|off)
    fell (?:by|sharply|off|\d)
  `,
  ),
  cue(
    't.noneed',
    1,
    String.raw`
    (?:no|not|don'?t|won'?t|doesn'?t|never|without|isn'?t|aren'?t|didn'?t|n'?t) ANY {0,2}(?:need|needs|needed|needing|require|requires|required)
    no longer (?:be )?(?:need\w*|requir\w+|necessary|hire|exist|viable|have|an option)
    no (?:reason|point|sense) (?:to|in) (?:hir|pay|employ|keep|train|study|learn|hav|us)\w* ; (?:not|n't|never|stop|stopped|no one|nobody) (?:\w+ ){0,2}paying ; (?:rather than|instead of|over) (?:to )?(?:employ|hire|pay|us|keep)\w* (?:people|persons?|workers?|humans?|staff|employees|a person)
    what (?:exactly |then )?am i (?:being )?paid for ; no need ; unnecessary ; unneeded ; surplus to
    (?:stop|stops|stopped|stopping|quit) hiring
    (?:nobody|no ?one|no (?:company|firm|employer|business|client|customer|boss)) (?:will |would |is going to |wants to )?(?:ever )?(?:hires?|needs?|pays?|employs?|keeps?)(?! TECHNOLOGY)
    (?:not|won'?t|aren'?t|isn'?t|don'?t|no longer|no one is|nobody is) (?:be )?hir(?:e|ing)
    why (?:would|should|will) ANY {0,4}(?:hire|pay|employ|need|use|want|bother|keep)
  `,
  ),
  cue(
    't.cando',
    0.7,
    String.raw`
    hand(?:s|ed|ing)? over to ; (?:run|runs|drive|drives) themselves ; runs? itself ; instead of (?:hiring|paying|employing|people|humans|a person|a human|using people)
    (?:designed|built|made|meant|intended|trained|able) to (?:do|replace|perform|mimic|code|write|think) ; (?:do|does|doing) (?:the |our |all the )?thinking
    writ(?:e|es|ing) (?:most of |all of |all |much of )?(?:their|its|the|our|his|her|my|their own|its own) (?:own )?(?:code|software|articles?|reports?|briefs?)
    (?:couldn'?t|can'?t|wouldn'?t|won'?t) (?:an? |the )?(?:a\.?i\.?|llms?|software|robots?|machines?|agents?|model|it) 
    TECHNOLOGY (?:can|could|will|already|now|that can|is able to|are able to|is capable of|will be able to) ANY {0,2}(?:do|does|doing|perform\w*|handle\w*|write\w*|draft\w*|generat\w*|answer\w*|diagnos\w*|translat\w*|design\w*|read\w*|drive|complete\w*|accomplish\w*|produce\w*|make|mimic|learn|process\w*|analy[sz]e\w*|cover|build|code|plan|schedule|solve|sort|teach|cook|clean|grade|score|detect|spot|predict)
    (?:can|could|will) (?:already |now |easily |soon )?(?:do|perform|handle|accomplish|cover) ANY {0,4}(?:jobs?|work|everything|anything|tasks?|most|all|it)
    (?:do|does|doing|did) (?:all |most of |half of |much of )?(?:the|our|my|your|their|a human's|your|human|everyone's) (?:[\w-]+ )?(?:jobs?|work)
    (?:better|faster|quicker|more (?:efficient|accurate|accurately|efficiently|productive)) than (?:an? |any |most |the |all )?(?:[\w-]+ )?(?:humans?|people|person|man|we|us|anyone|workers?|professionals?|experts?|average)
    (?:as (?:good|well|accurate) as|on par with|out-?perform\w*|beats?|surpass\w*) (?:an? |any |most |the |all )?(?:[\w-]+ )?(?:humans?|people|person|man|us|anyone|workers?|professionals?|experts?)
    (?:end to end|end-to-end|entirely|completely|fully) (?:by|with|through|automat\w+|autonomous\w*)
    with ?out (?:any )?(?:human|people|person|an employee|a person)\w*
    everything (?:will be|is|becomes|gets) (?:done|automated|automatic)
    (?:run|done|handled|performed|written|made|generated|answered|read|flown|driven|built|managed|produced|taken care of) (?:entirely |mostly |completely |now |autonomously )?by (?:an? |the )?(?:a\.?i\.?|machines?|robots?|software|algorithms?|bots?|chatbots?|apps?|computers?|artificially?|llms?|automat\w+)
  `,
  ),
  cue(
    't.automated',
    0.7,
    String.raw`
    automat(?:e|es|ed|ing|able) ; computeri[sz]ed ; mechani[sz]ed ; roboti[sz]ed ; outsourc\w+ ; offshor\w+
    self-?(?:service|checkout)s?
  `,
  ),
  cue(
    't.cheap',
    0.6,
    String.raw`
    (?:prefer|choose|pick|favou?r) (?:machines|robots|software|bots|automation|a\.?i\.?) ; for (?:pennies|peanuts|less|nothing) ; costs? (?:almost |next to |close to )?nothing ; why keep
    (?<!(?:person|worker|workers|people|human|humans|labou?r) (?:is|are) (?:simply |still |just |much |far )?)cheap(?:er|est|ly)?
    (?:for|almost|nearly|basically|is|it's) free
    fraction of the (?:cost|price|time)
    (?:low|lower|less|no|zero|near-zero) (?:cost|costs|price|salary|salaries|wages|expensive)
    24/7
    (?:never|not|doesn'?t|don'?t|no) (?:[\w]+ )?(?:sleeps?|tires?|tired|sick(?:ness)?|holidays?|breaks?|complains?|salary|lunch)
    good enough
    (?:save|saves|saving|saved|cut|cuts|cutting|lower|reduce) ANY {0,3}(?:money|costs?|wages|payroll|salaries|labou?r)
    undercut\w*
    (?:maximi[sz]e|increase|boost|chase|chasing) (?:[\w]+ )?profits?
    bottom line ; cost pressure
  `,
  ),
  cue(
    't.risk',
    0.9,
    String.raw`
    at (?:\w+ )?risk ; threat(?:s|en|ens|ened|ening)? ; endanger\w* ; vulnerable ; jeopardi[sz]\w*
    in (?:danger|trouble|peril) ; precarious ; exposed ; expos(?:ure|es)
    worried (?:about|for) ANY {0,3}(?:jobs?|career|future|work)
    fear (?:of )?(?:losing|los)\w* ; (?:should|must|have to|need to|better|reason to|right to|ought to) (?:be )?(?:worr(?:y|ied)|afraid|scared|nervous|concerned) ; look for something else ; afraid (?:for|that) ; (?:rough|hard|dark|tough) (?:times?|years|future)
  `,
  ),
  cue(
    't.pay',
    0.8,
    String.raw`
    (?:less|lower|worse|poor|low) (?:pay|paid|paying|wages?|income|salar\w+) ; barrier (?:to|for) entry ; supply goes up ; rich getting richer ; rich and (?:the )?poor ; rates have
    (?:wages?|pay|salar(?:y|ies)|rates?|incomes?|fees?|earnings|prices)(?: [\w'-]+){0,3} (?:fall\w*|fell|drop\w*|go(?:es|ing)? down|down|lower\w*|cut\w*|collaps\w*|shrink\w*|stagnat\w*|squeez\w*|crash\w*)
    (?:lower|depress|push down|drive down|cut|squeeze)\w* ANY {0,2}(?:wages?|pay|salar\w+|rates|incomes?)
    de-?skill\w* ; devalu\w+ ; poverty ; impoverish\w* ; inequalit\w+ ; race to the bottom ; hollow\w* out
    pennies ; baby-?sit\w* ; (?:a|one|for) (?:third|half|quarter|tenth|fraction) of (?:the|my|our|their|what) (?:pay|price|rates?|wages?|money|fees?|income|i|we|it)
    los(?:e|es|ing) (?:its|their|all) value ; reduced to \w+ing ; (?:pays?|paid|earns?|earning) (?:much |far |a lot )?less ; less attractive
  `,
  ),
  cue(
    't.growing',
    0.4,
    String.raw`
    exponential\w*
    (?:getting|gets|get|become|becoming|becomes|keeps getting) (?:\w+ )?(?:better|smarter|faster|cheaper|stronger|good)
    improv(?:es|ing|ement|ements) (?:[\w]+ )?(?:fast|quickly|rapidly|every|at)
    (?:rapid|accelerat\w+|fast) (?:progress|improvement|pace|rate|advance\w*|development)
    matter of time ; (?:just|only) the beginning ; sooner or later ; inevitabl[ey]
    already (?:happening|happened|being|doing|here|started|replac\w+|cut\w*|see\w*)
    every (?:few )?(?:months?|weeks?|year) ; next (?:model|version|generation)
    (?:different|faster|not the same) this time
    this time (?:is|it's|it is|around|it will be)
    recursive\w*
  `,
  ),
  cue(
    't.fewdo',
    1,
    String.raw`
    (?:more with|1000x|100x|\d+x|twice as|ten times) (?:more )?(?:productive|fast|output|much|efficient)
    fewer (?:people|workers|engineers|staff|hands) ; (?:one|a single) (?:person|worker|engineer|developer|designer|employee) ; whole departments ; handful of (?:people|engineers|companies|workers)
    (?:one|1|a single|single|two|three|a few|few|a handful of) ANY {0,5}(?:do|does|doing|replac\w+|cover|handle|run|manage|supervis\w+) ANY {0,3}(?:work|job|jobs|load|output|of (?:five|ten|three|four|\d+|many|several))
    work of (?:\w+ )?(?:\d+|two|three|four|five|six|ten|dozens?|many|several|hundreds?|whole|entire)
    (?:do|doing|does|accomplish\w*|get) ANY {0,2}more with (?:less|fewer)
    worth (?:a dozen|ten|five|\d+)
    fewer people (?:to )?(?:can |do|doing|accomplish|get)
    10x
    (?:one|a single) (?:guy|man|woman|clerk|lawyer|JOB) (?:can |could |now |will )?(?:does|do|handles?|who|covers?|replaces?) ; what (?:\w+ ){0,2}(?:two|three|four|five|six|ten|\d+|whole|a whole|an entire) ; used to (?:need|take|be (?:done|checked|handled|read|made|answered) by)
  `,
  ),
  cue(
    't.entry',
    0.8,
    String.raw`
    (?:junior|entry[- ]level|graduates?|interns?|internships?|trainees?|apprentices?|beginners?|first jobs?)
  `,
  ),
];
