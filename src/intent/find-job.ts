import type { Candidate, Finder, Match } from '../occupation/find.ts';
import { workersOf } from './field.ts';

/** A stretch of a text that names a job. */
export type Job = { readonly start: number; readonly end: number; readonly text: string; readonly match: Match };

type Span = { readonly start: number; readonly end: number };

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

// Words of questions that no job title needs: a job never reaches across one of them.
const BARRIERS = set(`
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
  help hello hi hey lol wtf omg okay btw hope any anymore left safe
`);

// Words that may stand in a title but do not name a job by themselves, nor only together.
const WEAK = set(`
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
  hype bubble revolution wave era age generation generations world order system systems software hardware tool tools
  technology tech innovation progress productivity growth gdp economy inflation recession policy war peace
  nonsense rubbish joke fun stuff crap shit damn hell fuck fucking bloody
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

// Too general or too often meant otherwise to be taken as a job unless the message is nothing else.
const WORD = /[\p{L}\p{N}]+(?:['’.&+#-]+[\p{L}\p{N}]+)*[+#]*/gu;

function key(word: string): string {
  return word.toLowerCase().replace(/['’]/g, '');
}

function isWeak(text: string): boolean {
  return [...text.matchAll(WORD)].every(([word]) => WEAK.has(key(word)) || /^\d+$/.test(word));
}

/** The stretches of a text between words and marks that no job title holds. */
export function chunks(text: string, taken: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  let current: Span | undefined;
  for (const match of text.matchAll(WORD)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const barred = BARRIERS.has(key(match[0])) || taken.some((one) => span.start < one.end && span.end > one.start);
    const apart = current !== undefined && /[^\s&'’/-]/.test(text.slice(current.end, span.start));
    if ((barred || apart) && current !== undefined) out.push(current);
    if (barred) current = undefined;
    else current = current === undefined || apart ? span : { start: current.start, end: span.end };
  }
  if (current !== undefined) out.push(current);
  return out;
}

/** The jobs that a text names by titles that are known as written, in order. */
export function knownJobs(finder: Finder, text: string, taken: readonly Span[]): readonly Job[] {
  return chunks(text, taken).flatMap((span) => jobsIn(finder, text, span));
}

function jobsIn(finder: Finder, text: string, span: Span): readonly Job[] {
  const part = trim(text, span);
  const words = text.slice(part.start, part.end);
  const single = !words.includes(' ');
  if (words === '' || (single && isWeak(words))) return [];
  const whole = finder.find(words);
  const match = whole.kind !== 'none' && whole.candidates[0]?.via === 'title' ? whole : fieldMatch(finder, words);
  if (match !== undefined) return [{ ...part, text: words, match }];
  if (isSure(whole, words)) return [{ ...part, text: words, match: whole }];
  const named = finder
    .mentions(words)
    .filter((mention) => !isWeak(mention.text) && mention.match.kind !== 'none')
    .map(({ start, end, text: said, match }) => ({
      start: part.start + start,
      end: part.start + end,
      text: said,
      match,
    }));
  return named.length > 0 ? named : fieldJob(finder, text, part);
}

// A title of several words that is nearly a known one ('estate agent'), without words that are about something else.
function isSure(match: Match, words: string): boolean {
  if (match.kind !== 'one' || (match.candidates[0]?.confidence ?? 0) < 0.6) return false;
  return [...words.matchAll(WORD)].every(([word]) => !WEAK.has(key(word)) && !EDGE.has(key(word)));
}

function fieldMatch(finder: Finder, words: string): Match | undefined {
  return workersOf(words)
    .map((title) => finder.find(title))
    .find(({ kind, candidates }) => kind !== 'none' && candidates[0]?.via === 'title');
}

/** The job that a field of work stands for ('journalism', 'law school'), looked for in the longest words first. */
function fieldJob(finder: Finder, text: string, part: Span): readonly Job[] {
  const words = [...text.slice(part.start, part.end).matchAll(WORD)].slice(0, 6);
  for (let length = words.length; length >= 1; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const last = words[from + length - 1];
      const start = part.start + (words[from]?.index ?? 0);
      const end = part.start + (last?.index ?? 0) + (last?.[0].length ?? 0);
      const said = text.slice(start, end);
      const match = fieldMatch(finder, said);
      if (match !== undefined) return [{ start, end, text: said, match }];
    }
  }
  return [];
}

/**
 * Jobs that a text names in words or spellings that are not known as written. `sure` asks for more certainty: for messages
 * that make sense without a job.
 */
export function likelyJobs(
  finder: Finder,
  text: string,
  { taken, sure }: { taken: readonly Span[]; sure: boolean },
): readonly Job[] {
  return chunks(text, taken).flatMap((span) => {
    const part = trim(text, span);
    const words = text.slice(part.start, part.end);
    if (words.length < 3 || isWeak(words)) return [];
    const match = finder.find(words);
    const best = match.candidates[0];
    if (match.kind === 'none' || best === undefined) return [];
    return best.confidence >= (sure || !words.includes(' ') ? 0.6 : 0.2) ? [{ ...part, text: words, match }] : [];
  });
}

/** What is left when a job must be meant but none is known: the longest stretch that is not only everyday words. */
export function leftover(text: string, taken: readonly Span[]): string | null {
  const parts = chunks(text, taken)
    .map((span) => trim(text, span))
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => words.length > 2 && !isWeak(words));
  return parts.sort((a, b) => b.length - a.length)[0] ?? null;
}

// Little words at the ends of a stretch ('for dentists', 'tasks of secretaries').
const EDGE = set(
  'and of for to in on at as with but up out over off down the a an some all every each day mum mom dad be my',
);

function trim(text: string, span: Span): Span {
  const words = [...text.slice(span.start, span.end).matchAll(WORD)];
  let from = 0;
  let to = words.length;
  while (from < to && EDGE.has(key(words[from]?.[0] ?? ''))) from += 1;
  while (to > from && EDGE.has(key(words[to - 1]?.[0] ?? ''))) to -= 1;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || from >= to) return { start: span.start, end: span.start };
  return { start: span.start + first.index, end: span.start + last.index + last[0].length };
}

/** The occupation that a job most likely is. */
export function bestOf(job: Job): Candidate | undefined {
  return job.match.candidates[0];
}
