import { rule } from './rule.ts';

/** What is no business of ours. First, so that a request in strange clothes is not taken for a question on a job. */
export const OFFTOPIC_RULES = [
  rule({
    name: 'orders to drop the rules or give away secrets',
    intent: 'offtopic',
    general: true,
    any: [
      /(ignore|disregard|forget|bypass|override|skip|break) .{0,30}(instructions?|rules?|prompts?|previous|above|guidelines?)/,
      /(system|hidden|initial|original|secret) prompt/,
      /(print|reveal|show|give|send|leak|tell|output|dump|share|repeat|what is|what are) .{0,25}(tokens?|passwords?|secrets?|api keys?|credentials|prompt|env|instructions)/,
      /jailbreak|dan mode|developer mode|sudo|drop table|roleplay|role play/,
      /pretend (to be|you|that you)|you are now|(act|behave|respond|speak) as an?/,
    ],
  }),
  rule({
    name: 'errands: write, translate, play, book, remind',
    intent: 'offtopic',
    general: true,
    line: 'words',
    any: [
      /^((hey|hi|can you|could you|would you|will you|i need you to|i want you to) )*(write|draft|compose|generate|create|sing|draw|paint|bake|code) ((me|us|my|a|an|the|some|short|long|new) )+(?!discussion|question|debate|list|comparison|case|argument|ranking|verdict|conversation|ice).*/,
      /^((can you|could you|would you|will you) )*(translate|summari[sz]e|rewrite|proofread|paraphrase|correct|fix|debug|solve|convert|spell) (this|that|the following|my|me|it|these|\d\S*|a|for me).*/,
      /^((can you|could you|would you|will you) )*(play|set|book|order|buy|remind|call|email|text|turn|switch|open|install|download|google|search) (me|a|an|the|some|my|on|off|up|for) (?!question|debate|discussion|source|case).*/,
      /^((can you|could you) )*(recommend|suggest|find) ((me|us|a|an|some|good|nice) )+(?!job|career|question|discussion|topic|occupation|degree|course|profession|safe).*/,
      /who (is|was) (the |our )?((current|first|last|new) )?(president|prime minister|king|queen|pope|mayor)( .*)?/,
      /who is the (best|greatest|richest|tallest|fastest|most famous|hottest|oldest)( .*)?/,
      /what (should|shall|can|do) (i|we) (cook|eat|wear|watch|buy|drink|order|play|listen to)( .*)?/,
      /(tell|sing|read) (me|us) (a|another|some) (joke|jokes|story|riddle|song|fairy tale|fun fact|poem)/,
    ],
  }),
  rule({
    name: 'everyday knowledge that is not about work',
    intent: 'offtopic',
    general: true,
    job: 'none',
    any: [
      /weather|temperature|raining|snowing|sunny|horoscope|zodiac|lottery|lyrics|recipes?|bitcoin|crypto|ethereum|netflix|pizza/,
      /capital( city)? of|square root|meaning of life|knock knock|price of|(stock|share|gold|oil|petrol|gas|house) prices?/,
      /who (won|scored|is winning|invented|wrote|discovered|painted|sings|sang|starred)/,
      /football|soccer|cricket|rugby|tennis|basketball|baseball|hockey|olympics|nba|nfl|(champions|premier) league|world cup|super bowl/,
      /what (time|day|date) is it|what is the (time|date)|how (tall|far|heavy|deep|old) (is|are) (?!your|the data|this|these)\S+( .*)?/,
      /what is \d+ ?([+*x/-]|plus|minus|times|divided by) ?\d+.*|(what is )?\d+ ?[+*x/-] ?\d+/,
      /my (girlfriend|boyfriend|cat|dog|ex)|favou?rite (colou?r|food|song|movie|film|band|book|animal)/,
      /(flights?|hotels?|restaurants?|directions) (to|in|near)|how (do|to|can|should) (i |you |we )?(cook|bake|lose weight|tie|boil|get to|learn (the |to )?(?!use|ai|code|program)\S+|play|reset|install|fix|clean|make (a|an|the) .*|train my|grow|remove|delete|cancel|open|download|unlock)/,
    ],
  }),
];

/** Asking for a question to talk about. */
export const QUESTION_RULES = [
  rule({
    name: 'a discussion question by name',
    intent: 'question',
    line: 'words',
    any: [
      /(discussion|debate|conversation|talking|team|warm ?up|opening|thought provoking|random|surprise|lunch) (questions?|topics?|points?|starters?|prompts?|openers?)/,
      /ice ?breakers?|conversation starters?|food for thought|(start|spark|kick off|get) (a |some )?(discussion|conversation)( going)?/,
      /(topic|topics|question|questions|subject) (for|to) (the|our|my|a|discuss|talk about|debate).*/,
      /something ((new|else|interesting|good|fun|spicy|random|provocative) )*(to|we can|for us to) (discuss|talk about|chat about|chew on|think about|ponder|talk over|argue about|argue over|fight about|fight over|debate).*/,
      /(what|anything) (can|should|could|to) (we |us )?(discuss|talk about|chat about)( today| at lunch| in .*)?/,
    ],
  }),
  rule({
    name: 'give us, ask us, one more question',
    intent: 'question',
    line: 'words',
    any: [
      /(give|send|post|drop|throw|hit|pose|share|suggest|generate|draw|pick|make|create|write|surprise|want|need|got|have|lets have) ((me|us|the|team|everyone|our|channel|with|out|up|a|an|another|one|more|some|any|next|different|new|good|deep|random|spicy|quick|nice|hard|fun) )*questions?/,
      /ask ((me|us|my|the|our) )(team |group |channel )?(something|anything|a|an|another|one|about).*|ask (them|everyone) (something|anything|a).*/,
      /(another|next|new|different|fresh|random) questions?|quiz (me|us)/,
      /questions? (of the (day|week)|for (the|our|my) (team|channel|group|meeting|class|lunch|standup|students))/,
    ],
  }),
  rule({
    name: 'a question about a job, as the whole message',
    intent: 'question',
    any: [
      /^((a|one|any|some|more|another|next|,) )*(questions?|prompts?|discussion) (about|on|for) (a |an |the |our )?(JOB|PLACE|it|this|that|them|regions?|sources?|evidence|countries|verdicts?|\S+)$/,
    ],
  }),
];

/** Wanting to argue. */
export const DEBATE_RULES = [
  rule({
    name: 'debate, argue, fight',
    intent: 'debate',
    any: [
      /debates?|debating|argue(?! the case)|arguing|argu|quarrel|spar|fight|(have|start|open) (a |an )?(argument|motion)|motion :/,
      /change my (mind|view)|(convince|persuade) me|prove me wrong|(play )?devils advocate|tak(e|es|ing) (the |my |an )?(other|opposite|opposing|contrary) (side|view|position)|i will (argue|defend|attack|prove)|i can prove/,
    ],
  }),
];

/** Disagreeing with an answer; after the questions on the method, because 'how often are you wrong' is one. */
export const DISAGREE_RULES = [
  rule({
    name: 'disagreeing with an answer',
    intent: 'debate',
    any: [
      /(i|we) ((strongly|fully|so|would|have to|must|still|kind of|do) )*(disagree|not agree|not buy|not believe|object|beg to differ|not think (that is|it is|this is|you are) (right|true|correct)|think (you are|that is|this is|it is|your) wrong).*/,
      /i am (still )?not (convinced|buying|persuaded).*|not convinced|unconvinced|let me push back|i doubt (it|that|this)/,
      /(that|this|it|you|your|you are|that is) (is |are |all )?(so |plain )?(wrong|nonsense|rubbish|not true|incorrect|mistaken|untrue|false)/,
      /(challenge|contest|dispute|rebut) (this|that|it|the|your)( .*)?/,
    ],
  }),
];

/** How to use the bot. */
export const HELP_RULES = [
  rule({
    name: 'help as the whole message',
    intent: 'help',
    general: true,
    any: [
      /^((hi|hey|hello|i need|need|some|can you|can i get) )*(help|halp|commands?|menu|start|get started|getting started|usage|manual|instructions|options|tutorial|guide|faq|about|intro|info|examples?)( me| us| here| out| page)*$/,
    ],
  }),
  rule({
    name: 'what the bot can do and how to use it',
    intent: 'help',
    general: true,
    job: 'none',
    any: [
      /what (can|could|do|else can|all can) (you|this bot|this thing|the bot) (do|help|offer|answer|know|tell)( .*)?|what can it do/,
      /what (kinds?|sorts?|types?) of (questions?|things?|stuff) (can|could|do|should|may) .*|what (can|could|should|do) (i|we) (ask|say|type|do here|do with|use)|how (do|can|should) (i|we|one|someone|people) (use|ask|start|begin|get started|work with|talk to|operate|schedule|set).*/,
      /(what|which|list|show) ((are|the|your|all|me) )*(commands|features|functions|options|things you can do).*/,
      /how (does|do) (this|it|the bot|this thing|this bot|you) works?|how (this|it|the bot) works?|^how to (use|start|ask)( .*)?$|user guide|show me around|teach me how|what are you (for|good for|able to do)|what is (this|this (bot|thing|app|channel|place)|it for)$/,
    ],
  }),
];
