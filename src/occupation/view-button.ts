import { intentTo, type IntentName } from '../intent/intent.ts';
import type { Button } from '../reply.ts';
import type { Verdict } from './verdict.ts';

const VIEWS: readonly (readonly [string, IntentName])[] = [
  ['Why', 'why'],
  ['Tasks', 'tasks'],
  ['Resistance', 'resistance'],
  ['Regions', 'region'],
  ['Sources', 'sources'],
  ['Debate', 'debate'],
  ['Discuss', 'question'],
];

/** The views that go deeper, each as a button, without the one that is shown. */
export function viewButtons(verdict: Pick<Verdict, 'occupation'>, shown: IntentName = 'verdict'): readonly Button[] {
  return VIEWS.filter(([, name]) => name !== shown).map(([label, name]) => ({
    label,
    intent: intentTo(name, verdict.occupation.key),
  }));
}
