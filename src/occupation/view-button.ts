import { intentTo, type IntentName } from '../intent/intent.ts';
import type { IntentButton } from '../press.ts';
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
export function viewButtons(
  verdict: Pick<Verdict, 'occupation'>,
  shown: IntentName = 'verdict',
): readonly IntentButton[] {
  return VIEWS.filter(([, name]) => name !== shown).map(([label, name]) => ({
    label,
    intent: intentTo(name, verdict.occupation.key),
  }));
}
