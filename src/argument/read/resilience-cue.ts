import { cue, type Cue } from './cue.ts';

/** Predicates that speak for a job surviving, growing or being out of reach. */
export const RESILIENCE_CUES: readonly Cue[] = [
  cue(
    'r.create',
    1.1,
    String.raw`
    (?:creat(?:e|es|ed|ing|ion)|generat(?:e|es|ed|ing)|open(?:s|ed|ing)? up|add(?:s|ed|ing)?|produc(?:e|es|ed|ing)|bring(?:s|ing)?|lead(?:s|ing)? to|provid\w+|allow for) ANY {0,5}(?:jobs?|roles|positions|employment|occupations?|professions?|opportunit\w+|demand|careers|work)
    (?:new|more|other|different|better|emerging|extra|additional) ANY {0,3}(?:jobs?|roles?|occupations?|professions?|opportunit\w+|positions|careers|tasks?|industries|markets?)
    jobs? ANY {0,3}creat\w+ ; job growth
    jobs? (?:that|which) (?:do not|don'?t|did not|didn'?t) (?:yet |even )?exist
    never existed before ; (?:mak(?:e|es|ing)|will be|be) (?:new|more|other|better) (?:ones|work|jobs) ; new ones ; opens? (?:\w+ )?doors? ; own (?:business|company|firm) ; employ(?:s|ing)? (?:others|more|people)
    more \w+ (?:than|so more|and more|means more)
  `,
  ),
  cue(
    'r.need',
    1,
    String.raw`
    (?:is|are|be|being|will be|remains?|stay) (?:badly |still |always |very )?(?:needed|wanted|sought after) ; has to be (?:reviewed|checked|signed|verified|supervised|done by (?:a |an )?(?:person|human))
    (?:nobody|no one|people|customers|patients|parents|clients|they|juries|courts|regulators|society|voters) (?:will |would |do |does )?(?:not |never |n'?t )?(?:wants?|trusts?|accepts?|hates?|allows?|lets?|likes?|forbids?) ANY {0,5}(?:TECHNOLOGY|machine)
    (?:won'?t|don'?t|will not|do not|never) (?:trust|accept|allow|let) ANY {0,4}TECHNOLOGY ; the (?:last|other|remaining) (?:\d+|twenty|ten|half)
    (?:still|always|will) (?:always |still |be |going to )*(?:need\w*|requir\w+|necessary|want\w*|matter\w*|important|essential|valuable|have (?:a )?(?:jobs?|work|place|role)|exist)
    (?:need|needs|require|requires|requiring|takes|want|wants|prefer|prefers|expect|expects|demand|demands|trust|trusts|rely on) (?!machines|robots|software|bots|automation|a\.?i\b)ANY {0,3}(?:human|humans|person|people|adult|hands|someone|somebody|professional|expert|specialist|supervis\w+|oversight|judg\w+|skills?|engineers?|touch|face|experience)
    essential ; indispensable ; necessary ; irreplaceable ; in (?:high |great |hot |strong )?demand
    (?:someone|somebody|a (?:person|human)|people|humans) (?:still )?(?:has|have|must|needs?|will) (?:to )?(?:always |still )?(?:be |to )?(?:check\w*|fix\w*|review\w*|verif\w+|supervis\w+|oversee\w*|maintain\w*|build\w*|sign\w*|answer\w*|decid\w+|monitor\w*|debug\w*|clean\w*|involved|made by)
    (?:main |final |real )?decisions? (?:will |must |should |have to )?(?:still )?(?:be )?made by (?:a )?(?:humans?|people|person)
    need for humanity ; sought after ; need(?:s)? (?:\w+ )?(?:bodies|hands|boots) ; for some(?:one|body) (?:who|to) ; prefer(?:s|red)? (?:to be|a human|a person|people|humans|real)
    no (?:society|court|patient|parent|client|customer|insurer|judge|bank|hospital|regulator|sane \w+)s? (?:would|will|is going to) (?:ever )?(?:accept|allow|trust|let|want|agree|take|sign)
    (?:nobody|no one|no-one) is going to (?:let|trust|allow|accept|want|buy)
    (?:law|laws|legal system|regulators?|rules?|unions?) (?:will |would |do |does )?(?:never |not |n't )(?:allow|permit|accept|let)
    want(?:s)? to (?:talk|speak|deal|be (?:seen|treated|taught|cared))
  `,
  ),
  cue(
    'r.cannot',
    0.9,
    String.raw`
    (?:can ?not|can'?t|could never|will never|won'?t) be \w+ (?:by|to|with) (?:a |an |any )?TECHNOLOGY
    (?:TECHNOLOGY|it) (?:can ?not|can'?t|will never|could never|won'?t ever|will not be able to|is not able to|will not|won'?t) (?!be |only |just |yet |ever |replace|take|do more|help|stop|wait|go away|slow)\w+
    TECHNOLOGY (?:can ?not|can'?t|won'?t|never (?:will|can|could))(?= ?(?:$|[.,;!]))
    (?:can't|cannot|don't|do not|can not|hard to|difficult to) (?:see|imagine|picture) (?:how )?(?:a |an |any )?TECHNOLOGY ; show me (?:the|a|an|one) TECHNOLOGY
    (?:TECHNOLOGY|it) (?:does not|doesn't|don't|do not|did not|didn't) (?:really |actually |even )?(?:have|possess|notice|replace|feel|own|eliminate|destroy|take)
    never be (?:reliable|good enough|able|capable|trusted|as good|human|perfect|safe)
    no (?:machine|software|robot|algorithm|computer|a\.?i\.?|model|program|chatbot|bot) (?:can|could|will|does|understands?|has|knows?)
    (?:only|just|merely|simply) (?:copies|predicts?|repeats?|mimics?|guess(?:es)?|imitates?|recombines?)
    (?:can ?not|can'?t|could ?n[o']?t|could never|can never|will never|won'?t|does ?n[o']?t|do not|don'?t|is ?n[o']?t|are ?n[o']?t) ANY {0,2}(?:understand\w*|feel\w*|think\w*|car(?:e|es)|empathi\w+|handle|judge|reason\w*|invent|sense|comfort|hold|climb|crawl|negotiate|improvise|deliver|match|do (?:that|this|it|any|what|those)|be (?:delegated|automated|replaced|trusted|held|sued|done|copied|licensed|programmed|replicated|taught)|replicate|imitate|adapt|create|decide|cope|know|read (?:a|the) room|sign|go to (?:jail|prison|court)|testify|reach|fit|fix|touch|solve|provide|work)
    (?:unable|incapable|not able|nowhere near|not close|nowhere close|far from|long way from|not capable|not ready|not good enough|not smart enough|no ability)
    TECHNOLOGY ANY {0,2}(?:lacks?|fails?|failed|failing|struggles?|falls? short|stumbles?|breaks? down)
    (?:lack(?:s|ing)? (?:of )?|no |without |has no |have no |zero )ANY {0,2}(?:empathy|emotions?|feelings?|judg\w+|common sense|understanding|context|conscience|soul|intuition|creativity|hands|body|liability|accountability|experience)
  `,
  ),
  cue(
    'r.human',
    0.5,
    String.raw`
    human (?:touch|interaction|connection|contact|element|factor|relationships?|presence|qualit\w+|beings?|value|judg\w+|skills?|warmth|input|oversight|care)
    empath\w+ ; emotion\w* ; compassion\w* ; trust\w* ; judg(?:e)?ments? ; intuition ; creativ\w+
    common sense ; relationships? ; bedside ; nuance\w* ; context ; physical presence ; dexterity
    hands-?on ; inter-?personal ; face[- ]to[- ]face ; in person ; originality ; taste ; accountab\w+
    liab\w+ ; responsib\w+ ; licen[sc]\w+ ; legally ; by law ; insur(?:er|ers|ance) ; unions?
    unpredictable ; love ; patien(?:ce|t with) ; (?:is|are|does|do|it's|involves?|takes?) (?:much |so much |a lot |far )?more than (?:just )?\w+ing ; much of (?:the|my|our|a|their) (?:\w+ )?(?:work|job|day) is ; talk(?:s|ing)? (?:to|with) (?:people|clients|customers|patients|parents|users)
  `,
  ),
  cue(
    'r.tool',
    0.5,
    String.raw`
    (?:a|an|as|just|another|useful|helpful) (?:\w+ )?(?:tool|tools|assistant|assistants|helper|aid)
    tools? (?:to|that|for|which) ; assist(?:s|ed|ing|ance)? ; help(?:s|ed|ing|ful)?(?! (?:me|us|a lot|in|to|everyone|everybody|humanity|people|students|you|find|detect)\b) ; augment\w*
    complement\w* ; enhanc\w+ ; support(?:s|ing)? ; free(?:s|ing|d)? ANY {0,3}(?:up|time|to)
    more productive ; (?:work|jobs?|tasks?|my work|their work) (?:\w+ )?easier ; partner\w* ; collaborat\w+ ; alongside ; work(?:s|ing)? with
    reduces? (?:the )?(?:burden|workload|paperwork)
    higher[- ]level work ; reliev(?:e|es|ed|ing) (?:us|them|people|workers|humans|me|\w+) (?:of|from)
  `,
  ),
  cue(
    'r.flaw',
    0.6,
    String.raw`
    got it wrong ; sounds? right ; sounding right ; plausible ; confidently ; (?:often|usually|sometimes|still|completely) wrong ; makes? (?:things|stuff) up ; stall\w* ; hardly better ; wrong answers ; nonsense ; promis(?:es|ed|ing) ; crazy ; unrealistic ; naive
    mistakes? ; errors? ; hallucinat\w+ ; unreliable ; inaccura\w+ ; bugg?y ; edge cases ; over-?hyp\w+
    hype ; overestimat\w+ ; overstat\w+ ; overblown ; exaggerat\w+ ; bubble ; marketing ; regurgitat\w+
    statistical tricks? ; science fiction ; plateau\w* ; level+ing off ; diminishing returns ; failing
    liars? ; fear-?monger\w* ; panic\w* ; double[- ]check\w* ; verif\w+ ; performed worse ; sanctions?
    backlash ; lawsuits? ; not reasoning ; rehir(?:e|es|ed|ing) ; hir(?:e|es|ed|ing) (?:people |humans |staff |them )?back ; (?:went|go|goes|gone|going|came) back to (?:hiring|people|humans|human|staff|real)
    backfir(?:e|es|ed|ing) ; walk(?:s|ed|ing)? (?:it |that |this )?back ; revers(?:e|es|ed|ing) course ; (?:drop|drops|dropped|dropping|shelved?|scrap(?:s|ped)?) (?:their|its|the|those|these) (?:ai )?(?:plans?|pilots?|projects?|rollout)
  `,
  ),
  cue(
    'r.grow',
    0.9,
    String.raw`
    (?:low|lower|less|reduces?|reduced|no|negatively correlates? with) unemployment ; unemployment (?:is|stays|remains|has stayed) (?:very |so )?low ; made (?:more|new|extra) work
    hir(?:e|es|ed|ing) (?:them |people |staff |\w+ )?back ; hired (?:two|three|\d+|many|more|another|new) ; (?:has|have|had) (?:\w+ )?(?:grown|increased|expanded|risen) ; hiring (?:a |more |new )(?:\w+ )?(?:colleague|people|staff|workers)
    (?:are|is|still|be|keep|also|now|started|re-?) ?hiring
    re-?hir\w+
    short of (?:\w+ )?(?:staff|workers|people|nurses|teachers)
    shortages?
    demand ANY {0,5}(?:grow\w*|grew|ris\w+|rose|increas\w+|go(?:es|ing)? up|scales?|up|explod\w+|outpac\w+)
    (?:grow\w*|ris\w+|increas\w+|more|higher|strong|aggregate|latent|huge|new) ANY {0,2}demand
    projected to (?:grow|rise|increase)
    (?:jobs?|employment|number|numbers|headcount|vacancies|openings|profession|field|occupation|postings?)(?: [\w'-]+){0,4} (?:grow\w*|grew|ris(?:e|es|en|ing)|rose|increas\w+|expand\w*|doubl\w+)
    (?:hire|hires|hiring|hired|employ|employs|need|needs|want|wants|train|trains) (?:even |many |far |still |a lot )?more (?!machines|robots|software|bots|automation|a\.?i)(?:of them|JOB|WORK)? ; increas(?:e|es|ed|ing) in number ; numbers? (?:went|go|goes|gone|have gone) up ; waiting lists?
    (?:not|n't|never|too few|far from) (?:be )?enough (?:of )?(?:\w+ )?(?:hands|people|them|WORK|JOB) ; rais(?:e|es|ed|ing) ANY {0,2}(?:wages|spending|employment|pay|incomes?) ; unemployment ANY {0,6}(?:low|lower|lowest|fell|falling|stable)
    (?:code|output|work|robots|machines|projects|cases|business) (?:and|means|so) more ; (?:take on|took on) more ; (?:and|means|are) more (?:of us|of them|of you|JOB)
    faster than average ; jevons ; expand\w*
    ag(?:e)?ing (?:population|society|workforce)
    higher wages
    cannot find (?:enough )?(?:staff|workers|people)
  `,
  ),
  cue(
    'r.adapt',
    0.7,
    String.raw`
    adapt\w* ; adjust\w* ; up-?skill\w* ; re-?skill\w* ; re-?train\w* ; evolv\w+ ; transform\w*
    shift\w* (?:to|towards?|into|from) ; learn(?:s|ing)? (?:to|how)
    (?:move|moves|moved|moving) (?:up|into|to|on)
    (?:jobs?|roles?|professions?|work|tasks?) (?:will |just |always |only )?(?:changes?|get rearranged|shifts?) ; change(?:s)? but ; change, not ; will change ; different things ; rather than replac\w+ ; not replac\w+
  `,
  ),
  cue(
    'r.safe',
    0.9,
    String.raw`
    nothing to (?:fear|worry|be afraid)\w* ; (?:will|'ll|be) (?:be |do )?(?:just )?(?:fine|ok|okay|all right|alright) ; be around ; as long as (?:people|humans|there (?:are|is)|we) ; (?:there )?(?:are|is) still (?:\w+ )?(?:in|there|there's|two|three|a|people|JOB) ; last (?:thing|things|job|jobs|one|profession|trade)s? (?:that |to )?(?:will |to )?be ; than ever ; as (?:\w+ ){1,3}as ever ; nothing to do with ; (?:do|does|doing) better
    (?:laws?|licen[sc]\w+|unions?|regulations?) (?:will |still )?protects? ; keep(?:s)? (?:their|his|her|our|my|its) place ; don'?t be (?:afraid|scared) ; plenty of (?:them|jobs?|work|demand) ; keep(?:s)? (?:his|her|their|my|our|its) (?:jobs?|place|role|work) ; do(?:es|ing)? (?:just )?(?:well|fine) ; in charge ; in control ; insist(?:s)? on
    (?:hardly|barely) (?:any )?(?:effect|change|impact|difference) ; (?:more|less) to do with ; other (?:causes|reasons) ; not because of (?:a\.?i\.?|automation) ; excuse ; not be affected ; unaffected
    safe(?:st)?(?! driv\w+) ; secure ; surviv(?:e|es|ed|ing) ; here to stay ; remain(?:s|ed|ing)?
    stay(?:s|ing)?
    (?:not|n'?t|never) (?:be )?(?:going )?(?:to )?(?:go )?(?:anywhere|away)
    immune ; protected ; persist\w* ; last (?:forever|for)
    always be (?:a |some )?(?:jobs?|work|need|demand|place|room|human|people)
    thriv(?:e|es|ing) ; worry less ; don'?t worry ; no evidence ; no sign ; low(?:er)? risk
  `,
  ),
  cue(
    'r.history',
    0.6,
    String.raw`
    (?:said|feared|heard) the same ; written off ; wrote (?:them|us) off ; years away for ; has a driver
    industrial revolution ; luddites? ; atms? ; spreadsheets? ; calculators?
    (?:same|said|happened|did|just like|was true) ANY {0,4}(?:with|about|for|of) (?:the )?(?:computers?|internet|cars?|printing|electricity|excel|photoshop|machines|tractors|calculators?)
    historical(?:ly)? ; history (?:shows|has shown|tells)
    every (?:time|new technology|technolog\w+)
    always (?:adapt\w*|found|creat\w+|manag\w+|find|been)
    (?:ten|twenty|thirty|forty|\d+) years ago
    been (?:saying|predicting|promis\w+|hearing|told|wrong) ; every generation ; (?:for|in) (?:decades|centuries|(?:\w+ ){1,2}(?:hundred|thousand) years|(?:ten|twenty|thirty|forty|fifty|\d+) years) ; since the \w+ies
  `,
  ),
  cue(
    'r.slow',
    0.5,
    String.raw`
    slow(?:ly|er)? ; decades? (?:away|off)? ; years (?:away|off) ; far (?:off|away) ; a long (?:way|time)
    any ?time soon ; takes? (?:years|decades|time|a long) ; legacy ; not (?:yet|there yet)
    (?:isn'?t|not|n'?t) (?:even )?(?:close|here|there)
    infancy ; my lifetime ; fax machines? ; adoption (?:takes|is slow)
  `,
  ),
  cue(
    'r.cost',
    0.6,
    String.raw`
    cost(?:s)? a fortune ; (?:person|worker|workers|people|human|humans|labou?r) (?:is|are) (?:simply |still |just |much |far )?cheaper ; (?:too |very |more |so )?expensive ; costs? (?:too|more|far more) ; not profitable ; roi
    return on investment ; cheaper to (?:hire|pay|employ|keep) ; isn'?t getting (?:any )?cheaper
  `,
  ),
];
