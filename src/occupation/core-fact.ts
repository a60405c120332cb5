import type { Fact } from '../research/base.ts';
import type { ResearchBase } from '../research/parse.ts';
import type { Occupation } from './occupation.ts';

/** How near a fact is to the occupation: about this very one, or about a group of 3, 2 or 1 digits around it. */
export type Nearness = 'own' | 'unit group' | 'minor group' | 'sub-major group' | 'major group';

export type CoreFact = { readonly fact: Fact; readonly nearness: Nearness };

const BY_LENGTH: Readonly<Record<number, Nearness>> = {
  4: 'unit group',
  3: 'minor group',
  2: 'sub-major group',
  1: 'major group',
};

/** From near to far. */
const NEARNESS = ['own', 'unit group', 'minor group', 'sub-major group', 'major group'] as const;

/**
 * The evidence about the occupation: facts of role core that name it or a group that holds it, nearest first. For a
 * unit group a fact with its code is its own; for a profile only facts listed by it are, those of its unit group are
 * about the group. `all` names nobody.
 */
export function coreFacts(base: ResearchBase, occupation: Occupation): readonly CoreFact[] {
  const found = [...base.facts.values()].flatMap((fact): readonly CoreFact[] => {
    const nearness = nearnessOf(fact, occupation);
    return fact.role === 'core' && nearness ? [{ fact, nearness }] : [];
  });
  return found.sort(
    (a, b) => NEARNESS.indexOf(a.nearness) - NEARNESS.indexOf(b.nearness) || (a.fact.id < b.fact.id ? -1 : 1),
  );
}

/** How near a fact is to the occupation; undefined where it names neither it nor a group around it. */
export function nearnessOf(fact: Fact, occupation: Occupation): Nearness | undefined {
  if (occupation.kind === 'profile' && isOwn(fact, occupation)) return 'own';
  const codes = fact.codes.filter((code) => code !== 'all' && occupation.group.isco08.startsWith(code));
  const longest = codes.reduce((best, code) => Math.max(best, code.length), 0);
  if (longest === 4 && occupation.kind === 'unit group') return 'own';
  return BY_LENGTH[longest];
}

function isOwn(fact: Fact, occupation: Occupation & { readonly kind: 'profile' }): boolean {
  return fact.profiles.includes(occupation.key) || occupation.profile.facts.includes(fact.id);
}
