import { TOPICS } from '../../src/research/base.ts';

type Topic = (typeof TOPICS)[number];

const OF_DIMENSION: ReadonlyMap<string, Topic> = new Map([
  ['task exposure', 'exposure'],
  ['physical embodiment', 'embodiment'],
  ['social trust', 'social'],
  ['regulation and liability', 'regulation'],
  ['current deployment', 'deployment'],
  ['economic tipping point', 'economics'],
]);

/** The topic that the research names in words. Throws for words it does not know. */
export function toTopic(words: string): Topic {
  const found = OF_DIMENSION.get(words) ?? TOPICS.find((topic) => topic === words);
  if (found === undefined)
    throw new Error(`The research names a topic "${words}" that data/compile/topic.ts does not know.`);
  return found;
}
