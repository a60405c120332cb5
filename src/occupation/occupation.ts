import type { Profile, UnitGroup } from '../research/base.ts';

/** What a person can ask about: a unit group, or a named job inside one that has evidence of its own. */
export type Occupation =
  | { readonly kind: 'unit group'; readonly key: string; readonly title: string; readonly group: UnitGroup }
  | {
      readonly kind: 'profile';
      readonly key: string;
      readonly title: string;
      readonly group: UnitGroup;
      readonly profile: Profile;
    };
// `key` is the ISCO-08 code of a unit group, or the slug of a profile.

type Named = { readonly unitGroups: ReadonlyMap<string, UnitGroup>; readonly profiles: ReadonlyMap<string, Profile> };

/** The occupation of an ISCO-08 code or a profile's slug; undefined where there is none. */
export function occupationOf(base: Named, key: string): Occupation | undefined {
  const profile = base.profiles.get(key);
  const group = base.unitGroups.get(profile?.isco08 ?? key);
  if (group === undefined) return undefined;
  return profile === undefined
    ? { kind: 'unit group', key: group.isco08, title: group.title, group }
    : { kind: 'profile', key: profile.slug, title: profile.title, group, profile };
}
