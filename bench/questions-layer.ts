import { occupationOf } from '../src/occupation/occupation.ts';
import { questionsOf } from '../src/question/generate.ts';
import { peopleOf } from '../src/question/people.ts';
import { LAYERS } from '../src/question/question.ts';
import { shingles, NEAR_DUPLICATE } from '../src/question/similarity.ts';
import { loadBase } from '../adapters/load.ts';

measureQuestions();

/** Discussion questions: how many an occupation has, how alike they are, and how long they take to make. */
function measureQuestions(): void {
  const base = loadBase();
  const times: number[] = [];
  const asked = [...base.unitGroups.keys(), ...base.profiles.keys()]
    .flatMap((key) => occupationOf(base, key) ?? [])
    .map((occupation) => {
      const from = performance.now();
      const questions = questionsOf(base, occupation);
      times.push(performance.now() - from);
      return { kind: occupation.kind, people: peopleOf(occupation), questions };
    });
  for (const kind of ['profile', 'unit group'] as const) {
    const counts = asked.filter((each) => each.kind === kind).map(({ questions }) => questions.length);
    print(`questions a ${kind}`, spread(counts), kind === 'profile' ? 'at least 30' : 'at least 12');
  }
  for (const layer of LAYERS)
    print(
      `of the layer ${layer}`,
      spread(asked.map(({ questions }) => questions.filter((each) => each.layer === layer).length)),
      '',
    );
  const near = asked.flatMap(({ people, questions }) => nearest(questions.map(({ text }) => shingles(text, people))));
  print('likeness to the nearest question about the same job', spread(near), `under ${NEAR_DUPLICATE}`);
  const blanked = asked.flatMap(({ people, questions }) =>
    questions.map(({ text }) => text.toLowerCase().replaceAll(people.toLowerCase(), '…')),
  );
  const groups = [...Map.groupBy(blanked, (text) => text).values()].filter((group) => group.length > 1);
  const shared = groups.reduce((sum, group) => sum + group.length, 0);
  print('left alike by another job when names are blanked', `${((100 * shared) / blanked.length).toFixed(1)} %`, '');
  print('most jobs that share one such question', String(Math.max(...groups.map((group) => group.length))), '');
  print('all questions of an occupation, ms', spread(times), '');
}

/** For each set its largest Jaccard index with another one. */
function nearest(sets: readonly ReadonlySet<string>[]): readonly number[] {
  return sets.map((one, i) =>
    sets.reduce((most, other, j) => {
      if (i === j) return most;
      const both = [...one].filter((mark) => other.has(mark)).length;
      return Math.max(most, both / (one.size + other.size - both));
    }, 0),
  );
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return Number.isInteger(value) ? String(value) : value.toFixed(2);
  };
  return `least ${at(0)}, median ${at(0.5)}, p99 ${at(0.99)}, most ${at(1)}`;
}

function print(what: string, measured: string, target: string): void {
  process.stdout.write(`${what.padEnd(54)} ${measured}${target === '' ? '' : ` (target: ${target})`}\n`);
}
