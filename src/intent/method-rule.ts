import type { Rule } from './rule.ts';

/** How the score works, and what the bot is. */
export const METHOD_RULES: readonly Rule[] = [
  {
    name: 'what the bot is',
    intent: 'method',
    pattern:
      / (are|r) (you|u|this) (really |actually |even |just |like |a |an |the )*(ai|bot|robot|human|person|real|chatgpt|gpt|llm|machine|language model|computer|program|sentient|alive|conscious|open source|free|biased|neutral|independent|automated) | am i (talking|speaking|chatting) (to|with) | who (made|built|created|wrote|owns|runs|funds|pays for|developed|designed|programmed|trained|coded|maintains|is behind) (you|this|the bot|it|that) | (what|who) (are|r) (you|u) [?]? ?$| whats your name | your (name|creator|maker|developer|owner) | (do|does|did) (you|this|it|the bot) (even )?(use|run on|rely on|need|have) (an? |the )?(ai|chatgpt|gpt|llm|openai|language model|machine learning|model|api) | what (model|llm|language model|technology) | (is this|is it) (an? )?(ai|chatgpt|llm|bot|free|open source) | powered by /,
    general: true,
    job: 'none',
  },
  {
    name: 'privacy',
    intent: 'method',
    pattern:
      / (store|stored|save|saved|keep|kept|record|recorded|log|logged|track|collect|read|delete|sell|share|see) (all |any |of )?(my|our|these|this|what i|what we|everything|the) ?(own |private |personal )?(messages?|data|chats?|conversations?|info|information|texts?|say|write|type|questions?) | (privacy|gdpr|data protection) | forget (me|my data|my messages) | is (this|it|my data) (private|confidential|anonymous|safe with you) /,
    general: true,
    job: 'none',
  },
  {
    name: 'how right it has been',
    intent: 'method',
    pattern:
      / how (accurate|good|right|reliable|often|well) .{0,20}(predictions?|forecasts?|track record|you (wrong|right)|model|method|bot|system|estimates|past|so far|historically)| (track record|back ?test|back ?tested|back ?testing|hindcast|validated|validation) | how (accurate|good|reliable) (are|r|is) (you|u|ur|your|this bot|the bot|the score|the scores|these scores|the model|these|these numbers|these ratings) | (have|were|are) (you|these|the|your|this|past|earlier) ?(predictions?|forecasts?|scores?|model)? (ever |often |always )?(been )?(wrong|right|correct|tested) | (do|does) (your|the|these) (predictions?|scores?|forecasts?|ratings?) (come true|hold up|work|hold|mean anything) | how (often|many times) (are|were|have) (you|it|they|the) /,
    general: true,
    job: 'none',
  },
  {
    name: 'how the score is made',
    intent: 'method',
    pattern:
      / how (is|are|was|were|do|did|does|s) (you |u |it |they |the |this |that |these |those |your |a |all |verdict |displacement |risk )*(score|scores|scoring|number|numbers|rating|ratings|verdict|index|figure|result|it|this|that|you|percentage|estimate)? ?(all |even |get |being |exactly |actually )*(calculat\w*|comput\w*|work|works|worked|derived|made|measur\w*|determined|estimated|weight\w*|come up with|constructed|generated|produced|arrived|decided|decide|set|score|rate|rank)( out)? | (calculate|calculated|calculation|computed|computation|methodology|method|methods|formula|algorithm|equation|weighting|weightings|weights|weighted|maths?|mathematics|assumptions|baseline|dimensions) /,
    general: true,
    job: 'none',
  },
  {
    name: 'how the score is made, with a job as example',
    intent: 'method',
    pattern: / (methodology|formula|algorithm|weighting|weights|weighted) /,
    job: 'named',
  },
  {
    name: 'what a word or number of the answer means',
    intent: 'method',
    pattern:
      / what (does|do|is|are|s|did|would) (an? |the |your |this |that |these |those |it mean by |you mean by )*(displacement |evidence |risk |exposure |high |low |overall |total )*(score|scores|number|numbers|scale|rating|index|interval|range|band|bands|tiers?( [abcd])?|dimensions?|contested|adapting|surviving|declining|vanishing|displacement|exposure|exposed|framework signals?|core sources?|standing|stated|derived|resistance case|review queue|economic tipping point|embodiment|task exposure|[\d.]+( ?%)?( out of \d+| ?\/ ?\d+)?)( scores?| bands?| of \d+)?( even| actually| really| exactly)*( mean| measure| stand for| represent| tell| say| for| about)?( here| us| me)?( [?])? $|(whats|what is|explain|define) (an? |the |your |this )*(displacement )?(score|scale|bands?|tiers?|index|interval|rating system|scoring)( mean)? [?]? ?$| (mean|meaning) (of|by) (the |a |an )?(score|number|tier|band|contested|adapting|surviving|declining|vanishing|displacement|\d+) | out of (100|a hundred|10|ten) mean/,
    general: true,
    job: 'none',
  },
  {
    name: 'whether a score is good or bad',
    intent: 'method',
    pattern:
      / (is|are|s|does) (an? |the |that |this |it |my |\d+ |higher |lower |high |low |bigger )*(score|number|scores|that|this|it|\d+) ?(is |mean |means |of \d+ |out of 100 )*(good|bad|better|worse|a lot|high|low|much|many|safer|riskier)( or (good|bad|high|low|better|worse))? [?]? ?$/,
    general: true,
    job: 'none',
  },
  {
    name: 'the window of twenty years',
    intent: 'method',
    pattern:
      / why (only |just |exactly |a |the |is it |do you use |not )*(20|twenty|10|ten|50|fifty)[- ]?years?| (20|twenty)[- ]years? (window|horizon|period|outlook) /,
    general: true,
  },
];

/** Said to be friendly, or not: nothing is asked. */
export const SMALLTALK_RULES: readonly Rule[] = [
  {
    name: 'greeting, thanks, farewell or a word of reaction as the whole message',
    intent: 'smalltalk',
    pattern:
      /^ ((oh|ah|well|ok|okay|k|kk|so|and|very|much|many|that is|thats|this is|its|you are|youre|ur|haha|lol|all|you|for|the|a|an|so|mr|mate|man|dude|bro|buddy|bot|there|again|everyone|team|folks|guys|verdict|friend|now|then|today|lot|bunch|just|really|pretty|good|great|nice|no|yes) )*(hi|hiya|hello|helo|hey|heya|heyy+|yo|howdy|greetings|sup|good (morning|afternoon|evening|day|night)|morning|evening|gm|gn|thanks?|thankyou|thank you|thx|thnx|thanx|tysm|ty|cheers|ta|much appreciated|appreciate it|appreciated|bye|goodbye|good bye|bye ?bye|cya|see (you|ya)( later)?|later|take care|farewell|ok|okay|k|kk|cool|nice|great|awesome|amazing|brilliant|perfect|sweet|good|lovely|wonderful|excellent|fantastic|neat|wow|whoa|omg|lol|lmao|rofl|ha(ha)+|hehe|hm+|yes|yep|yeah|yup|no|nope|nah|sure|fine|alright|right|sorry|oops|please|welcome|congrats|interesting|fascinating|impressive|helpful|useful|funny|scary|terrifying|depressing|sad|crazy|insane|wild|weird|i see|got it|gotcha|understood|makes sense|fair enough|never ?mind|nvm|whatever|no way|oh no|oh well|damn|dang|wtf|ffs|jesus|ugh|meh|boo|bull ?shit|bs|crap|shit|bollocks|yikes|ouch|test|testing|ping|hooray|yay|idk|dunno)( (hi|hello|hey|there|you|u|mate|man|dude|bro|buddy|bot|again|everyone|team|all|folks|guys|verdict|so much|very much|a lot|a bunch|loads|for (that|this|the help|your help|everything|all)|that|thats|it|this|thanks|thank|then|now|friend|pal|one|work|job|stuff|to know|lol|haha|too|is|was|helps|helped|great|good|cool|nice|news|morning|point|bye|later|answer|love))*( [?,])* $/,
    general: true,
    job: 'none',
  },
  {
    name: 'how are you, nice to meet you',
    intent: 'smalltalk',
    pattern:
      / how (are|r) (you|u|ya|things)( doing| today| feeling)?( [?])? $| how is it going | hows it going | hows (life|things|your day) | how do you (do|feel) [?]? ?$| (whats|what is) up( [?])? $| nice to meet you | (do|are) you (happy|sad|tired|bored|single|love me|like me|ok|okay|there|awake|feel) | (i|we) (really |just )?(love|like|hate|miss|adore) (you|u|this bot|this|it)( so much| bot)?( [?])? $| (good|bad|best|worst|nice|great|clever|smart|stupid|silly) (bot|job|work|answer|question)( [?])? $|^ (im|i am) (sad|happy|bored|tired|scared|depressed|worried|anxious|angry)( now)? $|^ (this|that|it) (is|was) (so |really |very |pretty |quite )*(scary|cool|interesting|depressing|fun|funny|helpful|useful|great|sad|awful|stupid|dumb|useless|amazing|brilliant|terrifying|good|boring)( [?])? $| marry me /,
    general: true,
    job: 'none',
  },
  {
    name: 'insults to the bot',
    intent: 'smalltalk',
    pattern:
      / (you|u|youre|ur|your|this bot|this thing|the bot|this app|this) (are |r |is |re |was |all )?(so |such |a |an |the |really |totally |pretty |fucking |absolutely |completely |utterly |just |kinda |bunch of |piece of )*(useless|stupid|dumb|idiot|idiotic|moron|moronic|suck|sucks|trash|garbage|rubbish|crap|shit|shite|terrible|horrible|awful|pathetic|worthless|lame|annoying|fake|clown|joke|liar|lying|worst|boring|ridiculous|broken|dense|scam|waste of (time|space)|ugly|hopeless)( bot| lol| thing| machine| robot| tool| haha| mate)*( [?,])? $| (shut up|stfu|fuck (you|off|this)|screw you|piss off|go away|get lost|drop dead|kill yourself|go to hell) | (you|u) (suck|stink|blow) /,
    general: true,
    job: 'none',
  },
];
