/**
 * What each feature adds for threat, resilience and unsure. Fitted by logistic regression (bench/arguments.ts --train) on
 * our own statements, at 0.6 of the weight, and on the development statements, of which only these sums are kept.
 */
export const STANCE_WEIGHTS: Readonly<Record<string, readonly [number, number, number]>> = {
  constant: [0.04, 0.15, -0.31],
  threat: [1.53, -1.05, -0.47],
  resilience: [-0.5, 1.04, -0.54],
  'more threat': [1.23, -0.83, -0.4],
  'more resilience': [-0.91, 1.41, -0.51],
  'nothing found': [-0.61, -0.53, 1.13],
  'jobs go': [0.79, -0.78, -0.01],
  'jobs stay': [-0.6, 0.95, -0.35],
  'says nothing of jobs': [-0.11, -0.43, 0.54],
  'says both': [0.05, -0.07, 0.02],
  'speaks to someone': [-0.32, 0.27, 0.05],
  questions: [0.3, -0.81, 0.51],
  'predicates wished': [-0.59, -0.56, 1.15],
  'only asked': [0.01, -0.29, 0.28],
  'n.both': [-0.58, -0.36, 0.94],
  'n.unsure': [-0.45, -0.3, 0.75],
  'n.use': [-0.54, 0.17, 0.37],
};
