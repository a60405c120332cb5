/** Forms in which nobody but the people of the job can be meant by `they`. */
export const SAYS_THEY: ReadonlySet<string> = new Set([
  'task-heart',
  'task-hours',
  'exposure-count',
  'exposure-editions',
  'exposure-spread',
  'exposure-list',
  'score-pull',
  'score-lunch',
  'record-turn',
  'record-openings',
  'record-pay',
  'record-peak',
  'us-gap',
  'us-handed-over',
  'us-licence',
  'us-with-people',
  'us-bodily',
  'us-repeating',
  'us-two-uses',
  'region-pay-gap',
]);

/** The same words with pronouns for the people of a job after they have been named once: `of them`, `do they`. */
export function thenThey(words: string, people: string): string {
  const first = words.toLowerCase().indexOf(people.toLowerCase());
  if (first === -1) return words;
  const [head, rest] = [words.slice(0, first + people.length), words.slice(first + people.length)];
  const told = rest
    .replaceAll(` the work of ${people}`, ' their work')
    .replaceAll(` work of ${people}`, ' their work')
    .replaceAll(` the pay of ${people}`, ' their pay')
    .replaceAll(` the days of ${people}`, ' their days')
    .replaceAll(` the week of ${people}`, ' their week')
    .replaceAll(` the backs of ${people}`, ' their backs');
  return (
    head +
    SUBJECTS.reduce(
      (text, before) => text.replaceAll(` ${before} ${people}`, ` ${before} they`),
      OBJECTS.reduce((text, before) => text.replaceAll(` ${before} ${people}`, ` ${before} them`), told),
    )
  );
}

const SUBJECTS = ['do', 'did', 'would', 'could', 'can', 'will', 'if', 'when', 'what', 'whether', 'have'];
const OBJECTS = [
  'of',
  'for',
  'from',
  'to',
  'among',
  'about',
  'with',
  'without',
  'makes',
  'ties',
  'miss',
  'protect',
  'upset',
];
