import { rule } from './rule.ts';

/** How the score works, and what the bot is. */
export const METHOD_RULES = [
  rule({
    name: 'what the bot is',
    intent: 'method',
    general: true,
    job: 'none',
    any: [
      /are (you|this) ((a|an|the|some|kind of|sort of|secretly) )*(ai|bot|robot|human|person|real|chatgpt|gpt|llm|machine|language model|computer|program|sentient|alive|conscious|open source|free|biased|neutral|independent|automated).*/,
      /am i (talking|speaking|chatting) (to|with) .*|is (this|it) (a |an )?(real |powered by |written by |run by )?(ai|chatgpt|llm|bot|free|open source|human|person)/,
      /who (made|built|created|wrote|owns|runs|funds|pays for|developed|designed|programmed|trained|coded|maintains|is behind|are) (you|this|the bot|it|that)|your (name|creator|maker|developer|owner|purpose)|what are you$|is this ((financial|career|legal|professional|investment|medical|official) )+advice|(introduce|describe) yourself|about yourself/,
      /(do|does|did) (you|this|it|the bot) (use|run on|rely on|need|have) (an? |the )?(ai|chatgpt|gpt|llm|openai|language model|machine learning|model|api|feelings|emotions).*|what (model|llm|language model) .*|(powered|run|owned|made|built) by/,
    ],
  }),
  rule({
    name: 'privacy',
    intent: 'method',
    general: true,
    job: 'none',
    any: [
      /(store|stored|save|saved|keep|kept|record|recorded|recording|log|logged|logging|track|tracking|collect|collecting|read|reading|delete|sell|share|see|remember|spy on|know) ((all|any|of|my|our|these|this|the|what|on) )*(own |private |personal )?(messages?|data|chats?|conversations?|me|us|we (say|write|type)|i (say|write|type)).*/,
      /what (data|info|information|messages?) (do|does|will|are|is) (you|it|this|the bot|being) (store|storing|keep|keeping|collect|collecting|save|saving|saved|collected|kept|stored|have on .*|know about .*).*/,
      /(keep|have|store|make|save) (\S+ ){0,3}(logs?|records?|history|transcripts?|copies)( .*)?|who (can )?(sees?|reads?) (this|my|our|these|what) .*|privacy( policy)?|gdpr|data protection|forget (me|my data|my messages)|is (this|it|my data) (private|confidential|anonymous)/,
    ],
  }),
  rule({
    name: 'how right it has been',
    intent: 'method',
    general: true,
    job: 'none',
    any: [
      /how (accurate|good|right|reliable|often|well|correct) .{0,25}(predictions?|forecasts?|track record|you (wrong|right)|model|method|bot|system|estimates|past|so far|historically).*/,
      /better than (a |an |just )?(coin|chance|random|guess\w*|dart\w*|dice|monkey|luck)( .*)?|how (old|fresh|recent|current|new|up to date) (is|are) (your|the|this|these|that) (data|numbers?|figures?|sources?|information|model|scores?)( .*)?|when (was|were) (this|the|your|these) (data|last|model|scores?|updated).*|track record|back ?test(ed|ing|s)?|hindcast|validated|validation|calibrated|calibration/,
      /how (accurate|good|reliable|trustworthy) (are|is) (you|your|this bot|the bot|the scores?|these scores|the model|these|these numbers|these ratings|verdict)|how (often|many times) (are|were|have) (you|it|they|the).*/,
      /(have|has|were|was|are|is) (you|these|the|your|this|past|earlier|any of) ?(.{0,20}(predictions?|forecasts?|scores?|model))? ((ever|often|always|been) )*(wrong|right|correct|tested|come true|checked against .*)/,
      /(do|does|did) (your|the|these|any) (predictions?|scores?|forecasts?|ratings?) (come true|hold up|work|hold|mean anything|hold water)/,
    ],
  }),
  rule({
    name: 'how the score is made',
    intent: 'method',
    general: true,
    job: 'none',
    any: [
      /how (is|are|was|were|do|did|does|has|have|would) ((you|it|they|the|this|that|these|those|your|a|all|verdict|displacement|risk|been|overall|final) )*((score|scores|scoring|number|numbers|ratings?|verdicts?|index|figures?|results?|percentages?|estimates?|bands?|points?) )?((all|get|being|been) )*(calculat\w*|comput\w*|work|works|worked( out)?|derived|made|measur\w*|determined?|estimated?|weight\w*|come up with|constructed|generated|produced|decided?|score|scored|rate|rated|rank|ranked|built|put together|defined?|predict|obtained)( .*)?/,
      /calculat(e|ed|ion|ions)|computed|computation|methodology|methods?|formula|algorithm|equation|weights?|weighting|weightings|weighted|maths?|mathematics|assumptions|baseline|(six|6|the|which|what) dimensions|scoring system|(come to|reach|arrive at|form|make|get to|produce) (a|the|your|these|those|all) (\S+ )?(verdicts?|scores?|conclusions?|numbers?|ratings?)|(what|which things) (goes|go|is|are|went) (into|in|part of) (the|this|your|a|that) (score|number|rating|verdict|model).*/,
    ],
  }),
  rule({
    name: 'how the score is made, with a job as example',
    intent: 'method',
    job: 'named',
    any: [
      /methodology|formula|algorithm|weightings?|weights|weighted/,
      /how (is|was) the score for .* (calculated|computed|worked out)/,
    ],
  }),
  rule({
    name: 'what a word or number of the answer means',
    intent: 'method',
    general: true,
    job: 'none',
    any: [
      /what (does|do|is|are|did|would) ((an?|the|your|this|that|these|those|it mean by|you mean by|does) )*((displacement|evidence|risk|exposure|high|low|overall|total|economic|task|social|physical|a score of|score of|regulation and) )*(scores?|numbers?|scale|rating|index|interval|range|bands?|tiers?( [abcd1-4])?|dimensions?|contested|adapting|surviving|declining|vanishing|displacement|displaced|exposure|exposed|framework signals?|core sources?|standing|stated|derived|resistance case|review queue|tipping point|embodiment|trust|liability|deployment|[\d.]+( ?%)?( ?(out of|\/) ?\d+)?)( (scores?|bands?|of \d+|points?))?( (mean|measure|stand for|represent|tell|say|for|about|here|us|me))*$/,
      /(explain|define) ((an?|the|your|this) )*(displacement )?(score|scale|bands?|tiers?|index|interval|rating system|scoring)( mean)?$/,
      /(mean|meaning) (of|by) (the |a |an )?(score|number|tier|band|contested|adapting|surviving|declining|vanishing|displacement|\d+)|out of (100|a hundred|10|ten) mean|(scale|range) (of|for|behind) (the|your|this|these) (scores?|numbers?|rating)/,
    ],
  }),
  rule({
    name: 'whether a score is good or bad',
    intent: 'method',
    general: true,
    job: 'none',
    any: [
      /(is|are|does) (an? |the |that |this |it |my |\d+ |higher |lower |high |low |bigger )*(score|number|scores|that|this|it|\d+) ?((is|mean|means|of \d+|out of 100) )*(good|bad|better|worse|a lot|high|low|much|many|safer|riskier)( (or|and) (good|bad|high|low|better|worse))?$/,
    ],
  }),
  rule({
    name: 'the window of twenty years',
    intent: 'method',
    general: true,
    any: [
      /why (only |a |the |is it |do you use |not )*(20|twenty|10|ten|50|fifty)[- ]?years?.*/,
      /(20|twenty)[- ]years? (window|horizon|period|outlook)/,
    ],
  }),
];

const HEAD =
  '(oh|ah|aw|well|ok|okay|k|kk|so|and|much|many|that is|this is|it is|you are|haha|lol|all|you|for|the|a|an|mr|mate|man|dude|bro|there|again|everyone|team|folks|guys|verdict|friend|now|then|today|good|great|nice|no|yes|,)';
const WORD =
  '(hi+|hiya|hello+|helo|hallo|hey+|heya|yo+|howdy|greetings|sup|good (morning|afternoon|evening|day|night)|morning|evening|gm|gn|thanks?|thankyou|thank you|thx|thnx|thanx|tysm|ty|cheers|ta|appreciate it|appreciated|bye+|goodbye|good bye|cya|see (you|ya)( later)?|later|take care|farewell|ok|okay|k|kk|cool+|nice|great|awesome|amazing|brilliant|perfect|sweet|good|lovely|wonderful|excellent|fantastic|neat|wow+|whoa|omg|lol|lmao|rofl|ha(ha)+|hehe|hm+|yes|yep|yeah|yup|no+|nope|nah|sure|fine|alright|right|sorry|oops|please|welcome|congrats|interesting|fascinating|impressive|helpful|useful|funny|scary|terrifying|depressing|sad|crazy|insane|wild|weird|i see|got it|gotcha|understood|makes sense|fair enough|never ?mind|nvm|whatever|no way|oh no|oh well|damn|dang|wtf|ffs|jesus|ugh|meh|boo|bull ?shit|bs|crap|shit|bollocks|yikes|ouch|test|testing|ping|hooray|yay|idk|dunno|i do not know)';
const TAIL =
  '(hi|hello|hey|there|you|mate|man|dude|bro|buddy|bot|again|everyone|team|all|folks|guys|verdict|so much|much|a lot|a bunch|loads|a (million|ton|bunch)|tons|ever so much|for (that|this|it|the help|your help|everything|all|nothing)|that|that is|it|this|thanks|then|now|friend|pal|one|work|job|stuff|to know|lol|haha|too|is|was|helps|helped|great|good|cool|nice|news|morning|point|bye|later|answer|love|,)';

/** Said to be friendly, or not: nothing is asked. */
export const SMALLTALK_RULES = [
  rule({
    name: 'greeting, thanks, farewell or a word of reaction as the whole message',
    intent: 'smalltalk',
    general: true,
    job: 'none',
    any: [
      new RegExp(`^(${HEAD} ){0,6}${WORD}( ${TAIL}| ${WORD}){0,6}$`),
      /^(\S+ ){0,3}(thanks|thank you|thx|ty|cheers) (for|so much for|a lot for) .*$/,
    ],
  }),
  rule({
    name: 'how are you, nice to meet you, a feeling',
    intent: 'smalltalk',
    general: true,
    job: 'none',
    any: [
      /how (are|is) (you|ya|things|life|your day)( doing| today| feeling| going)?$|how is it going.*|what is up$|nice to meet you.*|how do you (do|feel)( today)?$|i missed you|miss me/,
      /(do|are) you (happy|sad|tired|bored|single|love me|ok|okay|there|awake|feel.*)$/,
      /i ((love|hate|miss|adore) )(you|this bot|this|it)( so much| bot)?$/,
      /(good|bad|best|worst|nice|great|clever|smart|stupid|silly) (bot|job|work|answer|question)$/,
      /^(i am|we are) (so |a bit )?(sad|happy|bored|tired|scared|depressed|worried|anxious|angry|lost|confused)( now)?$/,
      /^(well |ok |so )?(this|that|it) (is|was) ((so|too|a bit|kind of) )*(scary|cool|interesting|depressing|fun|funny|helpful|useful|great|sad|awful|stupid|dumb|useless|amazing|brilliant|terrifying|good|boring|crazy|insane|wild|new to me|good to know)$/,
      /marry me/,
    ],
  }),
  rule({
    name: 'insults to the bot',
    intent: 'smalltalk',
    general: true,
    job: 'none',
    any: [
      /(you|your|this bot|this thing|the bot|this app|this tool|this|what) ((are|is|was|all|so|such|a|an|the|fucking|bloody|damn|utterly|bunch|piece|of|bot|load) )*(useless|stupid|dumb|idiot|idiotic|moron|moronic|suck|sucks|trash|garbage|rubbish|crap|shit|shite|terrible|horrible|awful|pathetic|worthless|lame|annoying|fake|clown|joke|liar|lying|worst|boring|ridiculous|broken|dense|scam|waste of (time|space)|ugly|hopeless)( (bot|lol|thing|machine|robot|tool|haha|mate|here|ever))*$/,
      /shut up|stfu|fuck (you|off|this)|screw (you|this|that)|piss off|go away|get lost|drop dead|kill yourself|go to hell|you (suck|stink|blow)|(stupid|dumb|useless|idiot) bot/,
    ],
  }),
];
