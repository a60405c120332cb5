import type { Dimension } from '../research/base.ts';

/** What a dimension that raises the score means for a job, inside a sentence. */
export const PUSH: Readonly<Record<Dimension, string>> = {
  exposure: 'the share of tasks that AI can touch',
  embodiment: 'work that needs no body on the spot',
  social: 'how little of the work is between people',
  regulation: 'the lack of any licence to pass',
  deployment: 'AI already in use',
  economics: 'pay and weak demand',
};

/** What a dimension that lowers the score means for a job, inside a sentence. */
export const PULL: Readonly<Record<Dimension, string>> = {
  exposure: 'how few tasks AI can touch',
  embodiment: 'work with hands and body',
  social: 'trust and contact with people',
  regulation: 'licences and rules',
  deployment: 'how little AI is in use so far',
  economics: 'steady demand and the cost of machines',
};
