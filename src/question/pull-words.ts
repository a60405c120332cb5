import type { Dimension } from '../research/base.ts';

/** What a dimension that raises the score means for a job, inside a sentence. */
export const PUSH: Readonly<Record<Dimension, string>> = {
  exposure: 'the share of tasks that AI can touch',
  embodiment: 'how little of the work is bodily',
  social: 'how little of the work is between people',
  regulation: 'how few licences stand in the way',
  deployment: 'AI already in use',
  economics: 'high pay or weak demand',
};

/** What a dimension that lowers the score means for a job, inside a sentence. */
export const PULL: Readonly<Record<Dimension, string>> = {
  exposure: 'how few tasks AI can touch',
  embodiment: 'work with hands and body',
  social: 'trust and contact with people',
  regulation: 'licences and rules',
  deployment: 'how little AI is in use so far',
  economics: 'low pay or strong demand',
};
