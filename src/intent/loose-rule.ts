import { rule } from './rule.ts';

/** Single telling words, tried after every fuller phrase and before the plain verdict. */
export const LOOSE_RULES = [
  rule({
    name: 'a word of asking for a question or topic',
    intent: 'question',
    any: [
      /(a|an|our|some|another|any|more|the|next|good|new|great|one) ((\S+ ){0,2})(questions?|topics?|prompts?)( (for|about|on|to|,).*)?|^(questions?|topics?)|discuss|discussion|discussions/,
    ],
  }),
  rule({
    name: 'a word of sources',
    intent: 'sources',
    any: [
      /studied|researched|surveyed|url|doi|published|publish|original|documents?|read (more|up|about) .*|reading list|further reading|who (counted|measured|collected|gathered|did) .*/,
    ],
  }),
  rule({
    name: 'a word of certainty',
    intent: 'evidence',
    any: [
      /checked|trust|trusted|trustworthy|credible|legit|dubious|questionable|believable|biased?|accurate|reliable|wrong about|(could|might|may|can) (you|this|that|it) (be|also be) (wrong|off|mistaken)|what if (you are|it is|this is) wrong|how (do|can|would) (i|we|you) (know|be sure|tell)|how much .{0,20}know|bet on|hold up|stand up/,
    ],
  }),
  rule({
    name: 'a word of time',
    intent: 'timeline',
    any: [/dates?|years?|decades?|20(2[7-9]|[3-9]\d)|clock is ticking|how close|calendar|eventually/],
  }),
  rule({
    name: 'a word of studying or changing',
    intent: 'advice',
    any: [
      /degrees?|diploma|boot ?camp|courses?|qualifications?|apprenticeships?|mistake|what now|now what|sensible|college|university|uni|graduat\w+|stud(y|ying)|learn|learning|options|quit|quitting|switch|switching|regret|bother|worthwhile|enrol\w*|do i (stay|leave|go)|get out|way out|(new|another|other|different|better) (jobs?|careers?|work|line of work)|looking for (a|an|another|new|other|work|jobs?)|job hunt\w*|survive this|going forward/,
    ],
  }),
  rule({
    name: 'a word of parts of the work',
    intent: 'tasks',
    any: [
      /what (is|are|would|could|will) .{0,25}(able to do|capable of|good at|bad at|be doing|left over).*|what can .{0,12}be (done|automated|handed over|delegated).*|(hand(ed)? over|delegate|offload|outsource)( .*)?|(bits?|parts?|pieces?|aspects?|side|half|share) of|by hand|part of it|spend (their|my|your|our|his|her) (time|days?).*|routine|busywork|paperwork|workflow/,
    ],
  }),
  rule({
    name: 'a word of strength or weakness',
    intent: 'resistance',
    any: [
      /going for (them|it|him|her|us|me|JOB)|edge|advantages?|disadvantages?|human touch|unions?|licen[cs](e|es|ed|ing)|regulations?|regulators?|empathy|robots? proof|hurdles?|friction|bottlenecks?|red tape|liability/,
    ],
  }),
  rule({
    name: 'a word of reasons',
    intent: 'why',
    any: [
      /dimensions?|matters?|how did .* (get|end up|come out|score|land|wind up|become).*|how (do|does) .* (get|end up with|come out|score|land).*|points (from|come)|contribution|logic|in detail|details|more about (that|this|it)/,
    ],
  }),
  rule({
    name: 'a word of how the bot works',
    intent: 'method',
    job: 'none',
    general: true,
    any: [
      /(your|the|this|that) (model|scoring|approach|bias|biases|opinions?|system|creators?|intelligence|algorithm|data|database)|opinions? of your own|your own (opinions?|mind|thoughts|views?)|weigh|weighs|(chat|my|our|user|personal) data|run by|owned by|made by|built by|funded by|trained on|score(s|d)? (work|mean|measure)s?|model( .*)?|the range|range around .*|predicts?|(does|do|did) the scores? .*|point of (the|this) (score|bot)|what .{0,20}(score|number)( .*)? mean|who are you.*/,
    ],
  }),
  rule({
    name: 'a word of not knowing what to do here',
    intent: 'help',
    job: 'none',
    general: true,
    any: [
      /(how to|can i|do i) (use|talk to|ask|work) (you|this|it|with you)|options here|my options|(not|do not) understand (this|you|how).*|confused|what (now|next) here|where do i (start|begin)|new here|first time/,
    ],
  }),
  rule({
    name: 'a word of ranking',
    intent: 'list',
    job: 'none',
    any: [
      /(safest|riskiest|best|worst|most \S+|least \S+) (\S+ ){0,2}(job|career|occupation|profession|trade|work|thing to (be|do))( .*)?|(bottom|top) (\d+|three|five|ten)( .*)?|(safe|doomed|endangered|exposed|vulnerable) (ones|jobs|careers)/,
    ],
  }),
];
