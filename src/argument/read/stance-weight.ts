/**
 * What each feature adds for threat, resilience and unsure. Fitted by logistic regression (bench/arguments.ts --train) on
 * our own statements, at 0.3 of the weight, and on the development statements, of which only these sums are kept.
 */
export const STANCE_WEIGHTS: Readonly<Record<string, readonly [number, number, number]>> = {
  constant: [0.08, -0.13, 0.07],
  threat: [1.32, -0.82, -0.5],
  resilience: [-0.55, 0.84, -0.29],
  'more threat': [1.19, -0.91, -0.28],
  'more resilience': [-0.89, 1.02, -0.13],
  'nothing found': [-0.55, -0.33, 0.88],
  'jobs go': [0.85, -0.78, -0.08],
  'jobs stay': [-0.6, 0.85, -0.25],
  'says nothing of jobs': [-0.12, -0.35, 0.47],
  'says both': [0.12, 0.04, -0.16],
  'speaks to someone': [-0.18, -0.01, 0.19],
  questions: [0.36, -0.5, 0.15],
  'predicates wished': [-0.69, -0.34, 1.03],
  'n.unsure': [-0.19, -0.08, 0.26],
  'n.use': [-0.46, 0.02, 0.43],
};
