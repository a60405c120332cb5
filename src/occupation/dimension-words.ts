import type { Dimension } from '../research/base.ts';

type Words = {
  /** Its name in a list or picture. */
  readonly name: string;
  /** What it stands for, to finish "more … than in" and "less … than in". */
  readonly amount: string;
  /** Whether more of it raises or lowers the score. */
  readonly effect: 'raises' | 'lowers';
  readonly builtFrom: string;
};

/** How each dimension of the score is called in answers. */
export const DIMENSION_WORDS: Readonly<Record<Dimension, Words>> = {
  exposure: {
    name: 'Task exposure',
    amount: 'work that language models or routine can cover',
    effect: 'raises',
    builtFrom: 'exposure to language models (ILO, Eloundou and others) and how routine the work is (O*NET)',
  },
  embodiment: {
    name: 'Physical work',
    amount: 'bodily work',
    effect: 'lowers',
    builtFrom: 'bodily work activities (O*NET), time on one’s feet (BLS), physical interaction (JRC)',
  },
  social: {
    name: 'Trust and people',
    amount: 'caring, persuading, teaching and leading',
    effect: 'lowers',
    builtFrom: 'activities and skills with people, closeness (O*NET), social interaction (JRC)',
  },
  regulation: {
    name: 'Rules and licences',
    amount: 'licensing',
    effect: 'lowers',
    builtFrom: 'the chance that a licence is required, United States (BLS)',
  },
  deployment: {
    name: 'AI in use today',
    amount: 'AI use on record',
    effect: 'raises',
    builtFrom: 'observed use (Anthropic) and applicability (Microsoft)',
  },
  economics: {
    name: 'Cost and demand',
    amount: 'economic pressure',
    effect: 'raises',
    builtFrom: 'wage against the cost of machine work, projected jobs and the recorded trend (BLS), all causes',
  },
};

/** The name of a dimension inside a sentence: `task exposure`, `AI in use today`. */
export function dimensionInside(dimension: Dimension): string {
  const { name } = DIMENSION_WORDS[dimension];
  return name.startsWith('AI ') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
