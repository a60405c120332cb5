import type { Answers } from './claim-answer.ts';
import { RESILIENCE_ANSWERS } from './resilience-answer.ts';
import { THREAT_ANSWERS } from './threat-answer.ts';

/** How each claim of the taxonomy is answered from the occupation's own figures; T00 and R00 for points not in it. */
export const CLAIM_ANSWERS: Answers = { ...THREAT_ANSWERS, ...RESILIENCE_ANSWERS };
