import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factSchema, profileSchema, scoresSchema, unitGroupSchema, usOccupationSchema } from '../src/research/base.ts';
import type { Profile } from '../src/research/base.ts';

const DATA = join(import.meta.dirname, '..', 'data');

function rows<Row extends z.ZodType>(file: string, row: Row): z.output<Row>[] {
  return z.array(row).parse(JSON.parse(readFileSync(join(DATA, file), 'utf8')));
}

const profiles = rows('profiles.json', profileSchema);
const facts = new Map(rows('facts.json', factSchema).map((fact) => [fact.id, fact]));
const unitGroups = new Set(rows('unit-groups.json', unitGroupSchema).map((group) => group.isco08));
const usOccupations = new Set(rows('us-occupations.json', usOccupationSchema).map((us) => us.soc2018));
const flagship = profiles.find((profile) => profile.slug === 'machine-learning-engineer');

/** The ids, codes or names of all profiles for which `wrong` finds something, as `slug: item`. */
function faults(wrong: (profile: Profile) => readonly string[]): string[] {
  return profiles.flatMap((profile) => wrong(profile).map((item) => `${profile.slug}: ${item}`));
}

function twice(items: readonly string[]): string[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}

function numbers(words: string): string[] {
  return words.match(/\d+(?:[.,]\d+)*/gu) ?? [];
}

/** The lists of fact ids in a profile: its own, and one of each threat. */
function cited(profile: Profile): readonly (readonly string[])[] {
  return [profile.facts, ...profile.threats.map((threat) => threat.facts)];
}

function sentences(profile: Profile): string[] {
  const texts = [
    profile.why,
    ...profile.threats.flatMap((threat) => [threat.threat, threat.because]),
    ...profile.settle,
  ];
  return texts.flatMap((words) => words.split(/(?<=[.!?])\s+/u));
}

describe('the jobs with a profile of their own', () => {
  it('are Machine Learning Engineer and at least forty more', () => {
    expect(flagship?.title).toBe('Machine Learning Engineer');
    expect(profiles.length).toBeGreaterThan(40);
    expect(twice(profiles.map((profile) => profile.slug))).toEqual([]);
    expect(twice(profiles.map((profile) => profile.title))).toEqual([]);
  });

  it('each belong to a unit group that exists, with neighbours that exist', () => {
    expect(faults((profile) => [profile.isco08, ...profile.besides].filter((code) => !unitGroups.has(code)))).toEqual(
      [],
    );
    expect(faults((profile) => twice([profile.isco08, ...profile.besides]))).toEqual([]);
    expect(faults((profile) => profile.besides.slice(3))).toEqual([]);
  });

  it('are measured by US occupations that exist', () => {
    expect(faults((profile) => profile.us.filter((code) => !usOccupations.has(code)))).toEqual([]);
    expect(faults((profile) => twice(profile.us))).toEqual([]);
  });

  it.runIf(existsSync(join(DATA, 'scores.json')))('are measured by occupations that have a score', () => {
    const scores = scoresSchema.parse(JSON.parse(readFileSync(join(DATA, 'scores.json'), 'utf8')));
    expect(faults((profile) => profile.us.filter((code) => !(code in scores.us)))).toEqual([]);
    const unscored = faults((profile) => (profile.us.length === 0 ? [profile.isco08] : []));
    expect(unscored.filter((item) => !(item.slice(-4) in scores.unitGroups))).toEqual(['soldier: 0310']);
  });

  it('do not share a name with one another', () => {
    const names = profiles.flatMap((profile) => [profile.title.toLowerCase(), ...profile.aliases]);
    expect(twice(names)).toEqual([]);
    expect(faults((profile) => profile.aliases.filter((alias) => alias !== alias.toLowerCase().trim()))).toEqual([]);
    expect(profiles.filter((profile) => profile.aliases.length < 5 || profile.aliases.length > 15)).toEqual([]);
  });
});

describe('the evidence of a profile', () => {
  it('is facts that exist, each named once', () => {
    expect(
      faults((profile) =>
        cited(profile)
          .flat()
          .filter((id) => !facts.has(id)),
      ),
    ).toEqual([]);
    expect(faults((profile) => cited(profile).flatMap(twice))).toEqual([]);
  });

  it('is for Machine Learning Engineer all fifty facts gathered about the job', () => {
    const gathered = [...facts.values()].filter((fact) => fact.profiles.includes('machine-learning-engineer'));
    expect(gathered).toHaveLength(50);
    expect(new Set(flagship?.facts)).toEqual(new Set(gathered.map((fact) => fact.id)));
  });

  it('holds every number that a threat or its answer states', () => {
    const invented = faults((profile) =>
      profile.threats.flatMap((threat) => {
        const stated = new Set(threat.facts.flatMap((id) => numbers(facts.get(id)?.finding ?? '')));
        return numbers(`${threat.threat} ${threat.because}`).filter((number) => !stated.has(number));
      }),
    );
    expect(invented).toEqual([]);
  });
});

describe('what a profile says', () => {
  it('weighs at least two threats and says what would settle the open points', () => {
    expect(profiles.filter((profile) => profile.threats.length < 2).map((profile) => profile.slug)).toEqual([]);
    expect(profiles.filter((profile) => profile.settle.length < 2 || profile.settle.length > 4)).toEqual([]);
    expect(faults((profile) => twice(profile.settle))).toEqual([]);
  });

  it('is in sentences short enough to read on a phone', () => {
    expect(faults((profile) => sentences(profile).filter((sentence) => sentence.length > 220))).toEqual([]);
  });
});
