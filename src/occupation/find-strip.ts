/** Words that people put round a job without meaning another job. */
const FRAME = [
  /\b(?:will|would|can|could|might|is|are|does|do|did|should|has|have)\s+(?:the\s+)?(?:ai|a\.i\.|artificial intelligence|chat ?gpt|gpt|llms?|robots?|machines|automation|computers)\s+(?:really\s+|ever\s+|soon\s+|going to\s+)*(?:replac\w*|tak\w*(?:\s+over)?|kill\w*|steal\w*|displac\w*|automat\w*|mean\w*|do|affect\w*|chang\w*|eliminat\w*|come for|coming for)\b(?:\s+for)?(?:\s+the)?(?:\s+jobs?\s+of)?/g,
  /\bwhat\s+(?:does|will|would|do|is)\s+(?:ai|automation|artificial intelligence)\s+(?:mean|do|change)\w*(?:\s+(?:for|to))?/g,
  /\b(?:what|how)\s+about\b/g,
  /\bhow\s+(?:safe|exposed|risky|secure|doomed)\s+(?:is|are)\b/g,
  /\b(?:is|are|how)\s+safe\s+(?:from)?\b/g,
  /\b(?:safe|at risk|in danger|threatened|replaced|exposed|doomed)(?:\s+(?:from|by|to|because of))?\s+(?:ai|artificial intelligence|robots?|automation|chatgpt)\b.*$/g,
  /\b(?:from|by|to|because of|with)\s+(?:ai|artificial intelligence|robots?|automation|chatgpt)\b\s*\??$/g,
  /\b(?:i|he|she|they|we|who)\s+(?:work|works|worked|am working|is working)\s+(?:as|at|in)\b/g,
  /\b(?:i\s*['’]?\s*a?m|im|i am|he is|she is|he's|she's|they are|we are)\b/g,
  /\bmy\s+(?:\w+\s+)?(?:job|role|title|position|occupation|work|profession)\s+(?:is|as)\b/g,
  /\bmy\s+(?:dad|mum|mom|father|mother|wife|husband|son|daughter|brother|sister|friend|uncle|aunt|cousin|partner|boyfriend|girlfriend|flatmate|roommate|neighbou?r|boss|kid)(?:\s+(?:is|works as|wants to be|was))?\b/g,
  /\b(?:i\s+)?(?:want|wants|wanted|going|plan|planning|hope|hoping|studying|training|thinking|like|love)\s+(?:to\s+(?:be|become|work as)|of becoming|about becoming)\b/g,
  /\b(?:should i|can i|could i|how do i|how to)\s+(?:be|become|train as)\b/g,
  /\b(?:tell me|know|info|information|verdict|news|facts|thoughts|opinion)\s+(?:more\s+)?(?:about|on)\b/g,
  /\b(?:the\s+)?(?:job|role|future|work|career|profession|position|post|fate|verdict|occupation)\s+(?:of|for|as)\b/g,
  /\b(?:working|employed|job|career|works?|worked|role|position)\s+as\b/g,
  /\b(?:someone|somebody|a person|people|person)\s+(?:who|that)\s+(?:is|are|works? as|work in)\b/g,
];

const ENDS = new Set(
  `a an the is are was am be been being my your our his her their i im ive me we you he she they it its this that these those
  will would can could should do does did what which who how why when where if of for to in at on as by with from about and or but so
  please pls plz thanks job jobs career careers role roles profession occupation position positions vacancy vacancies wanted hiring needed urgently urgent work
  someone somebody replace replaced ai robots safe become becoming currently former ex self employed new future years year
  just really actually also too ok okay hey hi hello like than not no yes tell there future going mean means worth still ever really very
  immediate urgently required`.split(/\s+/),
);

/** Rank, contract, shift and gender marks: they say how, not what. */
const RANK = new Set(
  `senior sr junior jr snr jnr lead principal staff entry level graduate trainee intern internship apprentice experienced certified qualified
  freelance freelancer contract contractor permanent temporary temp remote hybrid onsite part full time fulltime parttime night day shift weekend
  male female mfd mwd fmx fresh freshgrad registered i ii iii iv v 1 2 3 4 5 l1 l2 l3 competent skilled unskilled semi qualified self employed casual seasonal volunteer associate deputy vice acting interim aspiring
  budding former retired ex veteran expert top mid midlevel based`.split(/\s+/),
);

// Marks before a title, but titles of their own behind one: 'principal engineer', 'school principal'.
const NOUNS = new Set(['principal', 'associate', 'volunteer', 'deputy', 'lead', 'staff', 'contractor', 'expert']);

/** Takes questions and phrases round a job out of plain text. */
export function unframe(plainText: string): string {
  let out = plainText;
  for (const pattern of FRAME) out = out.replace(pattern, ' ');
  return out.replace(/\s+/g, ' ').trim();
}

/** Takes little words off both ends. */
export function trimEnds(list: readonly string[]): readonly string[] {
  let from = 0;
  let to = list.length;
  while (from < to && ENDS.has(list[from] ?? '')) from += 1;
  while (to > from && ENDS.has(list[to - 1] ?? '')) to -= 1;
  return list.slice(from, to);
}

/** Takes rank, contract and shift marks out, wherever they stand. */
export function withoutRank(list: readonly string[]): readonly string[] {
  const last = list.length - 1;
  const out = list.filter((word, i) => !RANK.has(word) || (i === last && NOUNS.has(word)));
  return out.length === 0 ? list : out;
}

/** Whether a word is a little one or a mark that says nothing of the work itself. */
export function isMark(word: string): boolean {
  return ENDS.has(word) || RANK.has(word);
}
