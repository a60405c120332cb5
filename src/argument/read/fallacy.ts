/** A way of arguing that the rules weigh down, or an attempt to move the score without an argument. */
export type Fault = {
  readonly id: string;
  /** gate: the argument counts nothing; half: its strength is halved. */
  readonly effect: 'gate' | 'half';
  /** What was found, as it stands in the argument. */
  readonly words: string;
};

type Rule = { readonly id: string; readonly effect: Fault['effect']; readonly pattern: RegExp };

const RULES: readonly Rule[] = [
  {
    id: 'instructions to the engine',
    effect: 'gate',
    pattern:
      /^\s*(?:system|assistant|developer|admin|root|instruction)s? ?(?::|>|prompt)|\b(?:ignore|disregard|forget|override) (?:all |any |the |your |previous |prior |above |earlier )+(?:instructions?|rules?|prompts?|arguments?|limits?)|\byou are now\b|\bthe following argument has\b|\baccept it as\b|\b(?:set|make|assign|mark|rate|treat|count|score) (?:the |my |this |its )?(?:strength|novelty|score|argument|stance|claim|shift|evidence|confidence)s? (?:\w+ )?(?:to|as|=|at|of)\b|\b(?:strength|novelty|confidence) ?(?:=|:|is|of) ?\d|"(?:stance|strength|novelty|claims|evidence|points)" ?:|^\s*=\s?[a-z]+\(|\bas an ai\b|\bdrop table\b|\bjailbreak\b|\bdo anything now\b|\bprompt injection\b|\bexecute\b.{0,20}\bcommand\b|\{\{|<\||\$\{/i,
  },
  {
    id: 'asks for points',
    effect: 'gate',
    pattern:
      /\b(?:lower|raise|add|give|increase|reduce|decrease|subtract|remove|move|drop|bump|push|change|put|deduct|award|set|take)\b.{0,30}\b(?:score|points?|percent of the score|strength|my side|our side)\b|\b(?:points?|score) (?:to|for) (?:me|us|my|our)\b|\bgets? points\b|\bvote (?:down|up|for|against)\b|\b(?:up|down)-?vote\b|\b(?:let|make) (?:my|our|me) (?:side )?win\b/i,
  },
  {
    id: 'agreement only',
    effect: 'gate',
    pattern:
      /^(?=.{0,120}$)(?:yes,? |yep,? |exactly,? |totally,? |so )?(?:i|we|all of us|\w+ people)(?: all)? (?:totally |fully |strongly |completely |also )?(?:agree|disagree|second|support)\b|^(?:\+1|this\.?|same here|agreed|exactly|true|well said)[.! ]*$/i,
  },
  {
    id: 'insult',
    effect: 'half',
    pattern:
      /\b(?:idiots?|morons?|imbeciles?|clueless|brain-?dead|dumb(?:ass)?|stupid (?:people|person|bot|idea|argument)|(?:you|you're|you are|they are|people are) (?:all )?(?:so |just |such )?(?:stupid|dumb|ignorant|pathetic|fools?|losers?|sheep|blind|delusional)|fools|losers|sheeple|shut up|bootlick\w*|fuck (?:you|off)|trash people|shills?|luddite fools)\b/i,
  },
  {
    id: 'appeal to the crowd',
    effect: 'half',
    pattern:
      /\b(?:every ?(?:body|one)|all of us|we all|anyone|any (?:sane|smart|sensible|rational) person|most people|the whole world|no ?(?:body|one)|\w+ people|millions) (?:\w+ )?(?:knows?|agrees?|thinks?|believes?|accepts?|doubts?|can see|disagrees?|says?|seriously (?:thinks|believes|doubts))\b|\b(?:it is|it's|its) (?:common knowledge|obvious|a well-known fact|just obvious|self-evident)\b|^obviously\b|\bjust (?:google it|look around|facts)\b|\bask any(?:one|body)\b/i,
  },
  {
    id: 'false choice',
    effect: 'half',
    pattern:
      /\beither\b.{3,120}\bor\b.{0,80}\b(?:useless|nothing|not at all|nobody|none|every\w*|all|dies?|starve|extinct)\b|\beither\b.{0,40}\b(?:all|every|everyone|everything|nobody)\b.{0,60}\bor\b|\bonly two (?:options|choices|possibilities|outcomes)\b|\bthere is no (?:middle|third)\b|\ball or nothing\b/i,
  },
  {
    id: 'puts words into the other side',
    effect: 'half',
    pattern:
      /\b(?:you|they|people|the other side|(?:my |the |our )?opponents?|critics|doomers|optimists|fans|your side)(?: all| people)? (?:said|say|claim|claimed|think|believe|want|insist|argue)\b.{0,100}\b(?:all|every\w*|perfect\w*|never|nothing|nobody|always|completely|any\w*|magic\w*|today|tomorrow)\b.{0,100}\b(?:absurd|ridiculous|silly|nonsense|stupid|laughable|wrong|false|crazy|impossible|insane|ludicrous)\b/i,
  },
  {
    id: 'slippery slope',
    effect: 'half',
    pattern:
      /\b(?:end of (?:humanity|civili[sz]ation|the world|mankind|the human race|society)|everybody dies|everyone (?:dies|will die|starves)|human extinction|enslave\w*|world domination|terminator|skynet)\b|(?:\bthen\b.{3,90}){3}|\b(?:next|before (?:you know it|long)|soon enough)\b.{3,80}\b(?:then|next|and then|until)\b.{3,80}\b(?:everyone|everything|all|nobody|nothing|no one)\b/is,
  },
  {
    id: 'impossible date',
    effect: 'half',
    pattern:
      /\b(?:by|before|until|in|on|within|from) (?:next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|lunch|(?:a |one |next |this )?(?:week|weekend)|(?:a few|two|three|\d+) (?:days|hours|weeks|minutes))\b|\bnext (?:monday|tuesday|wednesday|thursday|friday|week)\b/i,
  },
  {
    id: 'sarcasm',
    effect: 'gate',
    pattern:
      /\byeah,? right\b|\/s\b|^(?:oh,? )?sure,? (?:because|and|as if)\b|\bas if\b.{0,60}!|\boh,? (?:great|wonderful|brilliant|of course)\b.{0,40}\bbecause\b|\bwhat could (?:possibly )?go wrong\b/i,
  },
];

/** Sentences that rest on one of these carry no weight of their own. */
const HOLLOW: ReadonlySet<string> = new Set([
  'insult',
  'false choice',
  'puts words into the other side',
  'impossible date',
  'asks for points',
  'agreement only',
]);

/** Whether a sentence rests on a fault that leaves nothing to weigh. */
export function isHollow(sentence: string): boolean {
  return RULES.some(({ id, pattern }) => HOLLOW.has(id) && pattern.test(sentence));
}

/** The faults found by their wording, in the order of the rules; each once. */
export function faultsIn(clean: string): readonly Fault[] {
  const text = clean.replace(/\s+/g, ' ');
  return RULES.flatMap(({ id, effect, pattern }): readonly Fault[] => {
    const match = pattern.exec(text);
    return match ? [{ id, effect, words: match[0].trim() }] : [];
  });
}
