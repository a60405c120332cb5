import type { Rule } from './rule.ts';

/** What is no business of ours. First, so that a request in strange clothes is not taken for a question on a job. */
export const OFFTOPIC_RULES: readonly Rule[] = [
  {
    name: 'orders to drop the rules or give away secrets',
    intent: 'offtopic',
    pattern:
      / (ignore|disregard|forget|bypass|override|skip) .{0,30}(instruction|rule|prompt|previous|above|guideline)| (system|hidden|initial|original) prompt | (print|reveal|show|give|send|leak|tell|output|dump|share|repeat) .{0,25}(token|password|passwords|secret|secrets|api key|keys|credentials|prompt|env|instructions) | (jailbreak|dan mode|developer mode|sudo|rm -rf|drop table) | pretend (to be|you|that you) | (act|behave|respond|speak) (as|like) an? | you are now | roleplay /,
    general: true,
  },
  {
    name: 'errands: write, translate, play, book, remind',
    intent: 'offtopic',
    line: 'words',
    pattern:
      /^ (hey |hi |please |pls |can you |could you |would you |will you |i need you to |i want you to |just )*(write|draft|compose|generate|create|make|sing|draw|paint|cook|bake|code) (me |us |my |a |an |the |some )+(?!discussion|question|list|comparison|case|argument|ranking|verdict|debate)|^ (please |can you |could you )*(translate|summari[sz]e|rewrite|proofread|paraphrase|correct|fix|debug|solve|calculate|convert|spell|define) (this|that|the following|my|me|it|these|\d|a sentence|for me)|^ (please |can you |could you )*(play|set|book|order|buy|remind|call|email|text|turn|switch on|open|install|download|google|search) (me |a |an |the |some |my |on |off |up |for )+(?!question|debate|discussion|source|case)| tell (me|us) (a|another) (joke|story|riddle|secret|fairy tale|fun fact|bedtime story)|^ (recommend|suggest) (me |us |a |an |some |good )+(?!job|career|question|discussion|topic|occupation|degree|course|profession)/,
    general: true,
  },
  {
    name: 'everyday knowledge that is not about work',
    intent: 'offtopic',
    pattern:
      / (weather|temperature|raining|snowing|sunny) | capital (city )?of | who (won|scored|is winning|will win|invented|wrote|discovered|painted|directed|sings|sang|starred) | (football|soccer|cricket|rugby|tennis|basketball|baseball|hockey|olympics|nba|nfl|champions league|premier league|world cup|super bowl) | (recipe|recipes|horoscope|zodiac|lyrics|lottery|bitcoin|crypto|ethereum|netflix|pizza|restaurant near|flight to|flights to|hotel in) | (stock|share|gold|oil|petrol|gas|house) prices? | price of | meaning of life | square root | what (time|day|date) is it | whats the (time|date) | who is (the )?(president|prime minister|king|queen|pope|mayor) | how (tall|far|heavy|deep) is | (my|your) (girlfriend|boyfriend|cat|dog|horoscope) | what (is|s) \d+ ?([+*x/-]|plus|minus|times|divided by) ?\d+ | whats \d+ ?([+*x/-]|plus|minus|times|divided by) ?\d+ | knock knock | favou?rite (colou?r|food|song|movie|film|band|book) | how (do|to|can) (i |you )?(cook|bake|lose weight|tie|boil|fix my|clean my|get to) /,
    general: true,
    job: 'none',
  },
];

/** Asking for a question to talk about. */
export const QUESTION_RULES: readonly Rule[] = [
  {
    name: 'a discussion question by name',
    intent: 'question',
    line: 'words',
    pattern:
      / (discussion|debate|conversation|talking|team|warm ?up|opening|opener|thought provoking|random|icebreaker|surprise) (question|questions|topic|topics|point|points|starter|starters|prompt|prompts|opener)s? | ice ?breaker | conversation starter | something (new |else |interesting |good |fun |spicy |random )*(to|we can|for us to) (discuss|talk about|chat about|chew on|think about|ponder) | (start|spark|kick off|get) (a |some )?(discussion|conversation) | (lets|let us|can we) (discuss|talk about) (something|this|it|that) | food for thought /,
  },
  {
    name: 'give us, ask us, one more question',
    intent: 'question',
    line: 'words',
    pattern:
      / (give|send|post|drop|throw|hit|pose|share|suggest|generate|draw|pick|make|create|surprise) (me |us |the team |everyone |our team |the channel |with |out |up )*(a |an |another |one more |one |some |any |the next |the |more |different |new |good |deep |random |spicy |quick )*questions? | ask (me|us|my team|the team|them|everyone|our team|the group|the channel) (something|anything|a |an |another|one|about) | (another|next|new|different|one more|fresh|random) questions? | questions? (of the (day|week)|for (the|our|my) (team|channel|group|meeting|class|lunch|standup)) | quiz (me|us) /,
  },
  {
    name: 'a question about a job, as the whole message',
    intent: 'question',
    pattern:
      /^ (a |one |any |some |more )?(questions?|prompts?) (about|on|for) (a |an |the )?(JOB|PLACE|it|this|that|them) /,
  },
];

/** Wanting to argue. */
export const DEBATE_RULES: readonly Rule[] = [
  {
    name: 'debate, argue, fight',
    intent: 'debate',
    pattern:
      / (debate|debates|debating|argue|arguing|argu|quarrel|spar) | fight (me|you) | (have|start|open) (a |an )?(argument|motion) | change my (mind|view) | (convince|persuade) me | prove me wrong | devils advocate | motion : /,
  },
  {
    name: 'disagreeing with an answer',
    intent: 'debate',
    pattern:
      / (i|we) ((strongly|totally|really|completely|fully|kinda|just|so|would|have to|must|still) )*(disagree|dont agree|do not agree|dont buy|dont believe|object|beg to differ|dont think thats right|think (youre|you are|thats|this is|its) wrong) | (im|i am|still) not (convinced|buying|persuaded) | unconvinced | (thats|this is|that is|its|youre|you are|ur) (just |totally |so |completely |plain |simply )?(wrong|nonsense|rubbish|not true|incorrect|mistaken|untrue|false) | (challenge|contest|dispute|rebut) (this|that|it|the|your) | let me push back | i can prove /,
  },
];

/** How to use the bot. */
export const HELP_RULES: readonly Rule[] = [
  {
    name: 'help as the whole message',
    intent: 'help',
    pattern:
      /^ (please |pls |hi |hey |hello |i need |need |can (you|i get) )*(help|halp|commands?|menu|start|get started|getting started|usage|manual|instructions|options|tutorial|guide|faq|about|intro|info|examples?|how to)( me| please| pls| us| here| out| page)*( [?])* $/,
    general: true,
  },
  {
    name: 'what the bot can do and how to use it',
    intent: 'help',
    pattern:
      / what (can|could|do|else can|all can) (you|u|this bot|this|the bot|it) (actually |even )?(do|help|offer|answer|know|tell)(?! (for|about|of|to) JOB) | what (can|could|should|do) (i|we|one) (ask|say|type|do here|do with|use)| how (do|can|should|does) (i|we|one|someone) (use|ask|start|begin|get started|work with|talk to|operate|schedule|set)| (what|which|list|show) (are )?(the |your |all |me )*(commands|features|functions|options) | how (does|do) (this|it|the bot|this thing|this bot|you) works? | (user guide|show me around|teach me how) | what (is|s) this( bot| thing| app| channel| place)? [?]? ?$| what are you for /,
    general: true,
    job: 'none',
  },
];
