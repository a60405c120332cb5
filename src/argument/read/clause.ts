import { patternOf } from './cue.ts';

/** How a clause is said, which decides how much its predicates count. */
export type Manner = 'plain' | 'question' | 'wish' | 'condition' | 'concession' | 'reported' | 'contested';

export type Clause = {
  readonly text: string;
  readonly manner: Manner;
  /** Place of its sentence, from 0. */
  readonly sentence: number;
};

/**
 * What a predicate counts in a clause of each manner. A concession is what the writer grants before the main clause;
 * a reported clause is someone else's view; where the sentence calls that view wrong, or tells what was expected and did not come, its predicates turn round.
 */
export const MANNER_SHARE: Readonly<Record<Manner, number>> = {
  plain: 1,
  question: 0.35,
  wish: 0.1,
  condition: 0.6,
  concession: 0.35,
  reported: 0.1,
  contested: 0.5,
};

const BREAK =
  /;|--| - |[()]|(?<=\b(?:panic|worry|afraid|scared)), |(?<=,) (?=and |so )| (?=and (?:there|still|yet|now) )|[,.]? (?=but |however\b|yet |although |though |even though |even if |while |whereas |because |since |unless |which means )|, (?=if |it'?s? |they |we |you |i |there |he |she |nobody |people |machines |this |that |these |those )|: /;
const TURN = /^(?:but|however|yet|still)\b/;
const CONCESSION =
  /^(?:although|though|even though|even if|despite|sure|granted|yes|of course|admittedly|it is true that|it may be true)\b/;
/** At the head of a sentence it grants something; later it sets two things side by side. */
const CONTRAST = /^(?:while|whereas)\b/;
const CONDITION = /^(?:and |so |but )?(?:if|unless|when|once|until|as long as|provided)\b/;
const WISH = patternOf(
  String.raw`(?:should(?:n'?t)?|ought to|must(?:n'?t)?|let's|let us|(?:needs?|ha(?:s|ve)) to be (?:regulated|banned|stopped|controlled|protected|taxed|limited|ensured|careful\w*|kept|used|monitored)|(?:be|being) (?:regulated|banned|allowed|prevented|curbed)|i (?:really |would |'d )*(?:hope|wish|want|like|love|prefer)|i (?:do not|don'?t|wouldn'?t) (?:want|like)|(?<!\b(?:was|were) )supposed to|we (?:will )?need to|would like|to (?:avoid|prevent|ensure|protect)|could be used to|please)`,
);
const REPORTED = patternOf(
  String.raw`(?:(?:people|they|some|many|critics|you|op|media|headlines?|ceos?|skeptics|everyone|everybody|anyone|anybody|whoever|others|others who|those who|anyone who|everyone who|every generation) (?:\w+ ){0,2}(?:say|says|said|claim|claims|claimed|saying|claiming|thinks?|believes?|believed|keep telling|worry|fear|argue|argued|assume|predict|predicted|insist|told)|(?:claim|idea|notion|myth|fear|assumption|belief|information|premise|argument|suggesting|thinking|worry|theory|story|narrative|panic) (?:that|of|about)|fears? (?:that|of (?!losing)|about)|blamed on|supposedly|allegedly|where are you getting)`,
);
const CONTEST =
  /\b(?:wrong|mistaken|crazy|myth|nonsense|absurd|ridiculous|naive|ignor(?:es?|ed|ing)|miss(?:es|ed)|overestimat\w+|exaggerat\w+|overblown|fallacy|flawed|false|where are you getting|don't buy|do not buy|laughable|silly|unfounded|joke|hype|really|actually|in fact|never (?:done|met|worked|seen|tried|had|been|happened|came|come)|not (?:happened|come true|true)|n't (?:happen\w*|true|come true)|no evidence|nowhere)\b/;
/** What was expected and, so it is said, has not come. */
const UNMET =
  /\b(?:was|were) (?:supposed|meant|expected|going) to\b|\bbeen (?:hearing|told|saying|predict\w*|announc\w*|declar\w*|promis\w+)\b|\b(?:tried|attempted|wanted) to\b/;
/** Questions that say their answer: what a negative question denies, and why anyone would, is what the writer holds. */
const RHETORICAL =
  /(?:^|, |and |so |but )(?:couldn'?t|can'?t|wouldn'?t|won'?t|isn'?t|aren'?t|doesn'?t|don'?t|hasn'?t|haven'?t)\b|\bwhy (?:would|should|will|couldn'?t|can'?t|wouldn'?t|won'?t|do you think|not)\b|\bwho (?:would|will|needs?|wants?)\b|\bwhat (?:makes you think|is stopping|'s stopping)\b/;

/** The clauses of the sentences, each with its manner. */
export function clausesOf(sentences: readonly string[]): readonly Clause[] {
  return sentences.flatMap((sentence, i) => {
    const parts = sentence.split(BREAK).map((part) => part.trim());
    const kept = parts.filter((part) => /[a-z]{2}/.test(part));
    return kept.map((text, at) => ({ text, sentence: i, manner: mannerOf(kept, at, sentence) }));
  });
}

function mannerOf(parts: readonly string[], at: number, sentence: string): Manner {
  const text = parts[at] ?? '';
  const next = parts[at + 1] ?? '';
  if (UNMET.test(text) || (matches(REPORTED, text) && CONTEST.test(sentence))) return 'contested';
  if (sentence.endsWith('?') && !RHETORICAL.test(sentence) && !RHETORICAL.test(text)) return 'question';
  if (matches(REPORTED, text)) return 'reported';
  if (matches(WISH, text)) return 'wish';
  if (CONCESSION.test(text) || TURN.test(next) || (at === 0 && CONTRAST.test(text))) return 'concession';
  return CONDITION.test(text) ? 'condition' : 'plain';
}

/** Whether a pattern that is searched for again and again occurs in a text, wherever the last search ended. */
export function matches(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}
