import type { Rule } from './rule.ts';

/** Will it survive. Each pattern that is tried on a message without a known job says that a job must be meant. */
export const VERDICT_RULES: readonly Rule[] = [
  {
    name: 'will AI replace, take, automate',
    intent: 'verdict',
    pattern:
      / (replac\w*|automat(e|es|ed|able)|automated away|take over|taking over|takes over|took over|take (my|his|her|their|our|the|all) \S*|steal\w*|displac\w*|eliminat\w*|wipe[sd]?|wiping|kill\w*|come for|coming for|disrupt\w*|do the job of|do the work of|threaten\w*|outperform\w*|make \S+ (obsolete|redundant)|obsolete|redundant|lose (my|his|her|their|our|the)) /,
  },
  {
    name: 'safe, at risk, doomed, surviving',
    intent: 'verdict',
    pattern:
      / (safe|unsafe|risk|risks|risky|riskiness|doom(ed)?|cooked|screwed|toast|toasted|fucked|bulletproof|future ?proof|ai ?proof|endangered|in danger|threatened|surviv\w*|extinct|dying|dead|die|dies|gone|finished|done for|over|dunzo|rip|disappear\w*|vanish\w*|worried|worry|concerned|panic|exposed|exposure|vulnerable|secure|security|stable|viable|alive|prospects?|outlook|future|chances?|odds|probability|likelihood|fate|score|verdict|rating|rate|hope|hopeless|relevant|needed|around|exist|existence|ok|okay|fine|affect(ed)?|impact(ed)?|influence[sd]?|change[sd]?|jobless|unemployed|out of (a )?(job|work)|laid off|fired|going away|go away|job security|stand a chance|in trouble|trouble|mean for|means for|happens? to|happening to|say about|think (about|of)|tell me about|know about|talk about|what about|how about|opinion on|thoughts on|vs ai|and ai) /,
  },
];
