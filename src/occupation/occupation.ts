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
