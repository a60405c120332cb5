import { COMPARE_RULES, EVIDENCE_RULES, SOURCE_RULES, SURENESS_RULES, TIME_RULES } from './evidence-rule.ts';
import { FOLLOW_RULES } from './follow-rule.ts';
import type { IntentName } from './intent.ts';
import { LIST_RULES } from './list-rule.ts';
import { LOOSE_RULES } from './loose-rule.ts';
import { METHOD_RULES, SMALLTALK_RULES } from './method-rule.ts';
import { RESISTANCE_RULES, VERDICT_RULES, WHY_RULES } from './reason-rule.ts';
import { firstRule, type Lines, type Rule } from './rule.ts';
import { DEBATE_RULES, DISAGREE_RULES, HELP_RULES, OFFTOPIC_RULES, QUESTION_RULES } from './talk-rule.ts';
import { ADVICE_RULES, REGION_RULES, TASK_RULES } from './view-rule.ts';

/** All rules in the order in which they are tried: the first that fits decides. */
const RULES: readonly Rule[] = [
  ...OFFTOPIC_RULES,
  ...QUESTION_RULES,
  ...DEBATE_RULES,
  ...HELP_RULES,
  ...METHOD_RULES,
  ...DISAGREE_RULES,
  ...SMALLTALK_RULES,
  ...REGION_RULES,
  ...ADVICE_RULES,
  ...LIST_RULES,
  ...SURENESS_RULES,
  ...TASK_RULES,
  ...COMPARE_RULES,
  ...SOURCE_RULES,
  ...EVIDENCE_RULES,
  ...TIME_RULES,
  ...RESISTANCE_RULES,
  ...WHY_RULES,
  ...LOOSE_RULES,
  ...VERDICT_RULES,
];

/** The rule that decides, given what was asked last; undefined when none fits. */
export function readRule(lines: Lines, last: IntentName | null): Rule | undefined {
  const following =
    last === null ? [] : FOLLOW_RULES.filter(({ after }) => after.includes(last)).map(({ rule }) => rule);
  return firstRule(following, lines) ?? firstRule(RULES, lines);
}
