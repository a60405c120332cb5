import {
  COMPARE_RULES,
  EVIDENCE_RULES,
  REGION_RULES,
  RESISTANCE_RULES,
  SOURCE_RULES,
  TIME_RULES,
  WHY_RULES,
} from './evidence-rule.ts';
import { FOLLOW_RULES } from './follow-rule.ts';
import type { IntentName } from './intent.ts';
import { METHOD_RULES, SMALLTALK_RULES } from './method-rule.ts';
import { firstRule, type Lines, type Rule } from './rule.ts';
import { DEBATE_RULES, HELP_RULES, OFFTOPIC_RULES, QUESTION_RULES } from './talk-rule.ts';
import { VERDICT_RULES } from './verdict-rule.ts';
import { ADVICE_RULES, LIST_RULES, TASK_RULES } from './view-rule.ts';

/** All rules in the order in which they are tried: the first that fits decides. */
export const RULES: readonly Rule[] = [
  ...OFFTOPIC_RULES,
  ...QUESTION_RULES,
  ...DEBATE_RULES,
  ...HELP_RULES,
  ...METHOD_RULES,
  ...SMALLTALK_RULES,
  ...REGION_RULES,
  ...ADVICE_RULES,
  ...LIST_RULES,
  ...TASK_RULES,
  ...COMPARE_RULES,
  ...EVIDENCE_RULES.slice(0, 1),
  ...SOURCE_RULES,
  ...EVIDENCE_RULES.slice(1),
  ...TIME_RULES,
  ...RESISTANCE_RULES,
  ...WHY_RULES,
  ...VERDICT_RULES,
];

/** The rule that decides, given what was asked last; undefined when none fits. */
export function readRule(lines: Lines, last: IntentName | null): Rule | undefined {
  const following = last === null ? [] : FOLLOW_RULES.filter((rule) => rule.after.includes(last));
  return firstRule(following, lines) ?? firstRule(RULES, lines);
}
