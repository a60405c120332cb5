/** What options are for. */
export const OPTION_WORDS = {
  job: 'A job title, for example nurse, paralegal or ML engineer',
  first: 'A job title',
  second: 'Another one',
  third: 'A third one, if you like',
  place: 'A country or a group of countries',
  view: 'What you want to see',
  private: 'Only you see the answer',
  claim: 'What somebody says; leave it out to write it in a form',
  text: 'One point with a reason, in a sentence or two',
  layer: 'What the question is about',
  depth: 'How deep it goes',
  when: 'For example: weekdays 9:30 Berlin about nurses. Leave it out for a form',
  number: 'The number of the schedule, as the list has it',
  until: 'The first date on which a question comes again, for example 2027-01-07',
  wish: 'What you want',
} as const;

/** The views of a job that can be asked for at once. */
export const VIEW_WORDS = {
  why: 'Why: every contribution',
  tasks: 'Tasks',
  resistance: 'What protects it',
  region: 'Regions',
  sources: 'Sources',
  evidence: 'How sure it is',
  timeline: 'When',
  advice: 'Advice',
} as const;

/** What can be done about what is kept, and the words that ask for it. */
export const WISH_WORDS = {
  'what do you keep about me': 'Show what is kept',
  'export my data': 'Export my data',
  'delete my data': 'Delete my data',
} as const;
