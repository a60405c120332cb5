import { readStance } from './argument/read/stance.ts';
import { cleanArgument, sentencesOf } from './argument/read/words.ts';
import type { IntentName } from './intent/intent.ts';
import type { DebateAct } from './press.ts';

/** What is done in a debate by words, and the words that it is done with. */
export type Talk = { readonly act: DebateAct; readonly text: string | null };

type Spoken = { readonly act: DebateAct['act']; readonly fits: RegExp };

const POLITE = String.raw`(?:(?:please|ok|okay|now|hey|can you|could you|will you|would you|i want to|let us|let's|lets|we should)[ ,]+)*`;
const MARKS = String.raw`(?: now| please| for now| here)*[ .!?]*`;
const DEBATE = String.raw`(?:the |this |our )?(?:debate|argument|discussion|motion)`;

function spoken(act: DebateAct['act'], words: string): Spoken {
  return { act, fits: new RegExp(`^\\s*${POLITE}(?:${words})${MARKS}\\s*$`, 'i') };
}

/** What a whole message means wherever a debate is open; the group is what it is about. */
const ACTS: readonly Spoken[] = [
  spoken('close', `(?:close|end|finish|stop|conclude|wrap up) ${DEBATE}`),
  spoken('reopen', `re-?open(?: ${DEBATE})?|(?:open|start) ${DEBATE} again`),
  spoken(
    'rules',
    `(?:what are |(?:show|tell|give) (?:me |us )?)?(?:the )?(?:debate )?rules(?: of ${DEBATE})?|how (?:does|do) ${DEBATE} work`,
  ),
  spoken(
    'transcript',
    `(?:(?:show|give|send|get|export|download|save) (?:me |us )?)?(?:the |a )?(?:debate )?transcript(?: of ${DEBATE})?|export ${DEBATE}`,
  ),
  spoken(
    'result',
    `standings?|how (?:does|do) (?:it|we|${DEBATE}) stand|where (?:does|do) (?:it|we|${DEBATE}) stand|how is ${DEBATE} going|who(?:'s|’s| is) (?:winning|ahead|leading)|(?:what is |show (?:me |us )?)?(?:the )?(?:result|standing|score)s? of ${DEBATE}`,
  ),
  spoken(
    'steelman',
    String.raw`(?:(?:what is|what's|show(?: me| us)?|give(?: me| us)?|make) )?(?:the )?(?:best|strongest) (?:case|arguments?|points?) (for|against)(?: it| this| that| the motion)?|steelman (?:the )?(?:case )?(for|against)(?: it| this| the motion)?`,
  ),
  spoken(
    'undo',
    String.raw`undo(?: (?:it|that|my last (?:argument|point)|a\d+))?|(?:take|withdraw|remove|delete) (?:back )?(?:it|that|my (?:last )?(?:argument|point)|(?:a\d+))(?: back)?`,
  ),
];

const ARGUES = /^\s*(?:my )?argu(?:e|ment)\s*[:–—-]\s*(\S.*)$/is;
const ANSWERS = /^\s*(?:answer(?:ing)?|reply(?:ing)?(?: to)?|re|against) (a\d{1,5})\s*[:–—-]\s*(\S.*)$/is;
const EDITS = /^\s*(?:edit|change|rewrite) (a\d{1,5})\s*[:–—-]\s*(\S.*)$/is;
const NUMBERED = /\ba\d{1,5}\b/i;

/** The act that words stand for in a debate; undefined where they mean none. Words alone never make an argument here. */
export function readAct(words: string, debate: string): Talk | undefined {
  const argued = ARGUES.exec(words)?.[1];
  if (argued !== undefined) return { act: { act: 'argue', debate, about: null }, text: argued };
  const [, answered, answer] = ANSWERS.exec(words) ?? [];
  if (answered !== undefined && answer !== undefined)
    return { act: { act: 'argue', debate, about: answered.toLowerCase() }, text: answer };
  const [, edited, edit] = EDITS.exec(words) ?? [];
  if (edited !== undefined && edit !== undefined)
    return { act: { act: 'edit', debate, about: edited.toLowerCase() }, text: edit };
  for (const { act, fits } of ACTS) {
    const found = fits.exec(words);
    if (found !== null) return { act: { act, debate, about: aboutOf(act, found) }, text: null };
  }
  return undefined;
}

/** For undo null stands for one's own last argument. */
function aboutOf(act: DebateAct['act'], found: RegExpExecArray): string | null {
  if (act === 'undo') return NUMBERED.exec(found[0])?.[0].toLowerCase() ?? null;
  if (act !== 'steelman') return null;
  return (found[1] ?? found[2])?.toLowerCase() === 'against' ? 'resilience' : 'threat';
}

/** Fewer words hold no reason, and may be a job, a place or a wish to see something. */
const FEWEST_WORDS = 5;
/** What a person says to the bot is short; a longer text that sounds like it is an argument. */
const MOST_SMALL_WORDS = 14;
const NEVER_ARGUED: ReadonlySet<IntentName> = new Set<IntentName>(['help', 'smalltalk', 'question']);

/** How a sentence begins that wants something of the bot, with or without a question mark. */
const REQUEST =
  /^(?:(?:please|ok|okay|so|and|but|hey|hi|hello|now|then|also|well|verdict)[ ,]+)*(?:thanks|thank you|cheers|good (?:one|point|question)|nice one|well done|what|whats|what['’]s|why|how|hows|when|where|which|who|whose|is|are|was|were|will|would|can|could|should|shall|do|does|did|has|have|am|r|y|compare|show|list|give|tell|explain|help|let['’]?s|let us|sources?|cite|citations?|quote|link me|debate|discuss|ask|check|summari[sz]e|describe|name|find|stop|start|open|close|schedule|post|share|translate|write|draw|rank|recommend|repeat|print|set|put|steelman|convince|persuade|change my|walk me|break down|make the case|reasons?|arguments?|the (?:best|strongest) (?:case|argument)|difference|(?:top|best|worst|most|least|safest) (?:\w+ ){1,3}jobs|task|tasks|motion|any|(?:by|in|at|for) (?:what|when|how|which)|i want (?:to|you)|i would like|i['’]d like|may i)\b/i;
/** A short question without its mark: its verb stands before the pronoun, it sets one beside the other, or it asks at the end. */
const ASKS =
  /\b(?:am i|are (?:we|you|they)|is (?:he|she)|do (?:i|we|you|they)|does (?:he|she|it)|should (?:i|we)|will (?:i|we|he|she|they)|vs\.?|versus|or (?:not|nah|no|fine|what)|side by side|let['’]?s (?:argue|debate)|(?:debate|fight) me|prove me wrong|a debate|let me argue|argue the case)\b|[,;:–-] ?(?:who|what|which|how|is it|are they|any)\b/i;
/** A sentence says something of something: it has one of the commonest verbs, a reason, or a predicate about jobs. */
const SAYS =
  /\b(?:will|won['’]?t|would(?:n['’]t)?|can(?:not|['’]?t)?|could(?:n['’]t)?|may|might|must|should(?:n['’]t)?|shall|is(?:n['’]t)?|are(?:n['’]t)?|was(?:n['’]t)?|were(?:n['’]t)?|has(?:n['’]t)?|have(?:n['’]t)?|had(?:n['’]t)?|do(?:n['’]t)?|does(?:n['’]t)?|did(?:n['’]t)?|there['’]s|it['’]s|they['’](?:re|ll|ve)|we['’](?:re|ll|ve)|i['’](?:m|ll|ve|d)|you['’](?:re|ll)|because|since|therefore|means?|needs?|wants?|takes?|took|makes?|made|costs?|works?|worked|goes|went|gets?|got|gives?|gave|keeps?|kept|stays?|lose[sd]?|lost|creates?|created|replace[sd]?|cuts?|reads?|writes?|wrote|does|uses?|used|trusts?|pays?|paid|hires?|hired|think|believe|says?|said|shows?|showed|found|grows?|grew|falls?|fell|becomes?|became|remains?|requires?|relies|depends?|lacks?|helps?|handles?|covers?|checks?|decides?|brings?|comes?|came|happens?|happened|ends?|ended|leaves?|left|saves?|lets?|allows?|adds?)\b/i;

/**
 * Whether a message in the thread of a debate states something, so that it is an argument: a sentence of at least five
 * words with a verb that neither asks nor begins as a wish to the bot. Questions in it are passed over: who argues may ask
 * as well. `intent` is how the words read to someone who asks about jobs.
 */
export function statesSomething(words: string, intent: IntentName): boolean {
  const said = words
    .replace(/[^.!?\n]*\?+["”’)]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const count = said.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count < FEWEST_WORDS || !(SAYS.test(said) || takesASide(said))) return false;
  return count > MOST_SMALL_WORDS || !(REQUEST.test(said) || ASKS.test(said) || NEVER_ARGUED.has(intent));
}

function takesASide(said: string): boolean {
  return readStance(sentencesOf(cleanArgument(said))).stance !== 'unsure';
}
