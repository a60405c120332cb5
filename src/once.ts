import type { Claims } from './store.ts';

/** How long a delivery is left to the process that has it, in milliseconds; then a repeated one is answered again. */
const LEASE_MS = 20_000;

/**
 * Answers a delivery once, however often it comes and wherever; undefined for the others. It is settled after the answer
 * was made, so that what a crash cut off is answered when the platform sends it again.
 */
export async function once<Answer>(
  claims: Claims,
  delivery: string,
  answer: () => Promise<Answer>,
): Promise<Answer | undefined> {
  const taken = await claims.take(delivery, LEASE_MS);
  if (taken.kind !== 'mine') return undefined;
  const made = await answer();
  await claims.settle(taken.claim, 'answered');
  return made;
}
