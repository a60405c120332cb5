import { cue, type Cue } from './cue.ts';

/** Words that tell a wish, a policy, a question of method or another subject from a prediction about jobs. */
export const NEUTRAL_CUES: readonly Cue[] = [
  cue(
    'n.should',
    1,
    String.raw`
    should(?:n'?t)? ; ought ; must ; need(?:s)? to be ; has to be ; have to be ; let's ; let us ; we need
    (?<!(?:was|were) )supposed to
  `,
  ),
  cue(
    'n.policy',
    1,
    String.raw`
    ban(?:s|ned|ning)? ; regulat\w+ ; government\w* ; polic(?:y|ies) ; laws? ; tax(?:es|ed|ing)?
    basic income ; ubi ; prevent\w* ; protect\w* ; monitor\w* ; fair(?:ly)? ; rights ; ethic\w+ ; tax
  `,
  ),
  cue(
    'n.wish',
    1,
    String.raw`
    i (?:really |would |'?d )*(?:hope|wish|want|like|love|prefer|trust)
    i (?:do not|don'?t|wouldn'?t) (?:want|like|trust)
    please ; hopefully
  `,
  ),
  cue(
    'n.use',
    1,
    String.raw`
    i (?:have |also |mainly |mostly |often |already )*us(?:e|ed|ing)
    helps? me
    my (?:resume|cv|studies|homework|applications?)
    job applications? ; get(?:ting)? a job ; apply for ; tailored ; personali[sz]ed
  `,
  ),
  cue(
    'n.other',
    1,
    String.raw`
    accidents? ; crash(?:es)? ; collisions? ; casualt\w+ ; traffic ; pollution ; climate ; environment\w*
    privacy ; misinformation ; deep-?fakes? ; safer ; drunk ; insurance rates ; energy ; world domination
    wars? ; weapons? ; health(?:care)? ; disease\w* ; cancer ; medical ; diagnos\w+ ; students? ; education
    chat(?:ting)? ; companions?\w* ; lonel\w+ ; capitalis\w+ ; food ; rent ; housing
  `,
  ),
  cue(
    'n.meta',
    1,
    String.raw`
    your (?:argument|point|view|claim|post|comment|premise|example|statement)
    the (?:discussion|argument|debate|thread|topic|question|conversation|crux)
    op ; delta ; your mind ; i (?:don'?t )?agree ; thank(?:s| you) ; great point ; interesting ; clarify
    curious ; reading your
  `,
  ),
  cue(
    'n.unsure',
    1,
    String.raw`
    some jobs ; both ; or it could ; advantages ; disadvantages ; pros and cons ; lost and
    (?:don'?t|do not) (?:really )?know ; no idea ; hard to (?:say|predict|tell) ; unsure ; not sure
    too early ; know enough ; depends ; time will tell ; both (?:good|positive|advantages)
    on the other hand ; advantages? and
  `,
  ),
  cue(
    'n.both',
    1,
    String.raw`
    some (?:[\w']+ ){0,10}(?:and|but|while) (?:some|others?|other (?:jobs|people|ones)|new ones)
    winners and losers ; (?:go|cuts?|works?|went) (?:either|both) ways? ; on (?:the )?one hand ; on the other hand
    (?:perhaps|maybe) (?:[\w',]+ ){1,14}(?:perhaps|maybe) ; (?:nobody|no one|who) (?:can |really )?knows? ; can(?:not|'t) know ; remains to be seen
    positives? and negatives? ; good and bad ; good or bad ; better or worse ; best or (?:the )?worst ; double-edged
  `,
  ),
  cue(
    'n.benefit',
    1,
    String.raw`
    (?:boring|dangerous|tedious|mundane|dull|dirty|hazardous|unsafe|heavy|tiresome) (?:and \w+ )?(?:tasks?|work|jobs?|parts?|chores?) ; go home (?:earlier|early) ; housework ; chores
    conveni\w+ ; efficien\w+ ; optimistic ; benefits? ; better life ; quality of life ; enjoy ; leisure
    free time ; work-life ; productivity ; beneficial ; advance\w* in ; good thing ; positive
  `,
  ),
];
