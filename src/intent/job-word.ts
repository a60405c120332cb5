function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Words of questions that no job title needs: a job never reaches across one of them. */
export const BARRIERS = set(`
  a an the will would wil wud can could cud cant couldnt should shouldnt shud shall wont wouldnt do does did dont doesnt didnt is are isnt
  arent was were wasnt werent be been being am ai ais chatgpt gpt llm llms claude gemini copilot robots automation
  im ive ill id i you your youre u ur r we our he she hes shes his her hers it its they them their theirs theyre there
  theres this that thats these those what whats which who whos whose when where wheres why how hows if then than so because
  vs versus or replace replaced replaces replacing replacable survive survived survives surviving become becoming became
  compare compared comparing safer safest riskier riskiest my mine me us not no yes yeah yep nope ok okay
  please pls plz thanks gonna going gone go goes has have had having get gets getting got wanna want wants wanted
  think thinks thinking thought say says said tell explain mean means meant about into onto without until still
  ever really actually already soon today now tomorrow never always more most less least very too also just only
  same different lose losing lost worry worried scared doomed screwed cooked toast bulletproof obsolete extinct redundant
  automate automated automates automating threaten threatened threatens take takes taking took steal stealing
  disappear disappearing vanish vanishing dying die dies dead exist survival exposed exposure risky vulnerable
  endangered future proof futureproof from by like convince argue arguing argument arguments debate disagree
  protect protects protected protecting shield shields protection threats threat steelman defend
  sources source citation citations cite cites evidence confident confidence certain sure reliable trust tier
  score scored rated rating verdict timeline timeframe years year decade decades 2025 2026 2027 2028 2030 2035 2040 2050
  worth quit retrain reskill let lets hit differ differs somewhere elsewhere
  seriously nah anyway help hello hi hey lol wtf omg okay btw hope any anymore left safe
`);

/** Words that may stand in a title but do not name a job by themselves, nor only together. */
export const WEAK = set(`
  job jobs work working works worker workers role roles career careers profession professions occupation occupations
  trade trades field fields industry industries sector sectors business outlook security risk risks danger chance
  chances odds likelihood future prospects demand need needed skill skills task tasks duty duties part parts bit bits activity activities
  study studies report reports data paper papers research researchers publication publications reference references figure figures number numbers
  percent level page quality review reviewed question questions topic topics discussion team channel something anything everything
  nothing thing things one ones two three first second third last next another other others new old good bad better best worse
  worst high higher highest low lower lowest top bottom list rank ranking people person humans human man men woman women kid
  kids child children son daughter mum mom dad mother father husband wife friend brother sister partner guy guys
  machine machines robot computer computers technology tech ok fine cool great nice right wrong true false fair point case make makes made
  making give gives show shows find finds found look looks know knows use used using uses need needs
  come comes coming came keep keeps kept stay stays start started end ended put puts ask asks asked talk
  talking do doing done day days time times long life world country countries place places region regions economy
  economies market markets company companies office health healthcare finance education creative transport retail
  hospitality construction manufacturing government public private science and of for to in on at as with but up out
  over off down around between against during after before since per via by student students school university degree
  course class training rich poor developing developed young old senior junior entry lead head hand hands line general
  model models prompt instructions token rules score answer answers reason reasons factor factors breakdown
  interesting random weekly daily lunch meeting poem song story joke recipe weather match sea pizza timer
  explain reasoning logic change mind day morning evening night week month learn learning teach pick choose prefer
  longer later big biggest real strong strongest hard harder hardest easy easier special free full total whole
  member members boss owner self staff crew employee employees employer unemployed retired expert experts specialist
  specialists professional professionals executive position positions
  english german french spanish language languages
  commands command usage info information option options bot app website slack discord
  love hate like use less useless stupid dumb idiot awesome evil bye cheers mate welcome morning
  source read write print draw play sing call set turn order buy
  sort kind type types way ways word words
  displacement automation artificial intelligence
  prepare prepares prepared preparing supported supports checked teaches taught studied save saves saved
  opinion damage images add added keep kind alive terminator
  prove proves proof solid seem seems seemed alive back break breaks broken task match number numbers total feel feels felt hear heard
  try tries tried trying believe guess suppose agree agrees wonder wondering curious happen happens happened happening
  move moves moved moving run runs running turn turns set sets bring brings leave leaves leaving stop stops stopped stopping
  pay pays paid cost costs money salary wage wages hour hours minute minutes moment second seconds century
  early late later earlier sooner fast faster slow slower quick quickly near close far away together apart alone
  enough plenty lot lots bunch few several many much some any each every both either neither half quarter double
  important interesting serious funny sad happy angry scary nice clear simple difficult different similar possible impossible likely
  unlikely certain uncertain ready able unable rich poor cheap expensive high-paying
  house home car cat dog food water music movie film game games book books phone email internet website news tv city town
  sun moon earth sky god love friend family wife baby
  pizza coffee lunch dinner beer drink eat eating sleep walk
  hype bubble revolution wave era age generation generations world order system systems hardware tool tools
  technology tech innovation progress productivity growth gdp economy inflation recession policy war peace
  nonsense rubbish joke fun stuff crap shit damn hell fuck fucking bloody
  scoring suffer quote standup stand-up boring fun rating training hiring ranking meaning timing pricing running building making driving flying
  using hand real thing things history future
  fear afraid concern concerns problem problems issue issues trouble solution solutions idea ideas thoughts opinion opinions view views
  reading cover covers show shows point points example examples case cases fact facts detail details evidence info
  name names word title titles term terms meaning definition
  north south east west left right middle front side inside outside above below
  january february march april june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday weekend spring summer autumn winter
  password token secret key keys prompt prompts
  previous current recent recently past present actual correct incorrect exact exactly overall average typical common rare
  spreadsheet whisperer whisperers guru ninja wrangler wranglers jockey rockstar unicorn wizard
`);

/** Little words at the ends of a stretch ('for dentists', 'tasks of secretaries'). */
export const EDGE = set(
  'and of for to in on at as with but up out over off down the a an some all every each day mum mom dad be my',
);

const AGENT =
  /(?:er|or|ist|ian|[a-z]{3}ant|agent|dent|eer|smith|wright|man|woman|person|maker|keeper|monger|ess|ster|herd|ologist|grapher|whisperer|nurse|mechanic|clerk|guard|pilot|cook|chef|coach|judge|vet|guide|aide|scribe|surgeon|agent|rep|manager|analyst|dev|eng|tech|pro|hand|boy|girl|lady|worker|jockey)s?$/i;

/** Whether words end as names of people at work do ('-er', '-ist', '-man'). */
export function isAgent(words: string): boolean {
  return AGENT.test(words);
}
