import { describe, expect, it } from 'vitest';
import { CLAIM_ANSWERS } from '../../src/argument/claim-words.ts';
import { figureCounter, type Counterargument } from '../../src/argument/counter.ts';
import { play, type Played } from '../../src/argument/play.ts';
import { CLAIM_OF_POINT } from '../../src/argument/point.ts';
import { steelman } from '../../src/argument/steelman.ts';
import { resolveFigure } from '../../src/research/resolve.ts';
import { argue, base, newDebate } from './debates.ts';

const JOBS = [
  'machine-learning-engineer',
  'radiologist',
  'translator',
  'plumber',
  'truck-driver',
  'lawyer',
  'cashier',
  '2221',
  '4132',
  '2166',
];
const claims = [...base.claims.values()];

function answers(job: string, claim: string): readonly Counterargument[] {
  return madeIn(job, claim).entry.counters;
}

function madeIn(job: string, claim: string): Played {
  const side = base.claims.get(claim)?.side ?? 'threat';
  return play(newDebate(job, false), argue('k', { side, strength: 0.7, claims: [claim], words: ['some', 'words'] }));
}

const sideCount = (side: 'threat' | 'resilience'): number => claims.filter((claim) => claim.side === side).length;

describe('what the engine answers', () => {
  it('knows an answer to each claim of either side, for every claim as many ways', () => {
    const known = claims.filter(({ id }) => CLAIM_ANSWERS[id] !== undefined);
    expect(known).toHaveLength(claims.length);
    for (const { id, side } of claims) {
      const points = CLAIM_ANSWERS[id]?.points ?? [];
      expect(points.length, id).toBeGreaterThanOrEqual(2);
      for (const point of points)
        expect(CLAIM_OF_POINT[point].startsWith(side === 'threat' ? 'R' : 'T'), id).toBe(true);
    }
  });

  it('serves both sides equally: exchange the sides on every claim and as many are answered', () => {
    const answered = { threat: 0, resilience: 0 };
    for (const job of JOBS) {
      for (const { id, side } of claims) {
        if (answers(job, id).length > 0) answered[side] += 1;
      }
    }
    const [threat, resilience] = [
      answered.threat / (JOBS.length * sideCount('threat')),
      answered.resilience / (JOBS.length * sideCount('resilience')),
    ];
    expect(threat).toBeGreaterThan(0.88);
    expect(resilience).toBeGreaterThan(0.88);
    expect(Math.abs(threat - resilience)).toBeLessThan(0.05);
  });

  it('cites what resolves, names the job, gives at most two, and never speaks for the side it answers', () => {
    const all = JOBS.flatMap((job) => claims.map((claim) => ({ claim, counters: answers(job, claim.id) })));
    for (const { claim, counters } of all) {
      expect(counters.length).toBeLessThanOrEqual(2);
      for (const { facts } of counters) expect(facts.length).toBeGreaterThan(0);
      for (const fact of counters.flatMap(({ facts }) => facts)) {
        expect(resolveFigure(base, fact), fact).toBeDefined();
        expect(base.facts.get(fact)?.stance, `${claim.id} ${fact}`).not.toBe(claim.side);
        expect(base.facts.get(fact)?.confidence ?? 'verified').toBe('verified');
      }
    }
  });

  it('says nothing twice in a debate', () => {
    let debate = newDebate('machine-learning-engineer', false);
    const used: string[] = [];
    for (const [i, { id, side }] of claims.entries()) {
      const words = [`word${i}`, `other${i}`, `third${i}`];
      const played = play(debate, argue(`k${i}`, { side, strength: 0.7, claims: [id], words }));
      debate = played.debate;
      used.push(...played.entry.counters.flatMap(({ facts }) => facts));
    }
    expect(new Set(used).size).toBe(used.length);
    expect(used.length).toBeGreaterThan(30);
  });

  it('concedes where the research base has nothing', () => {
    const { entry } = play(
      newDebate('plumber', false),
      argue('k', { side: 'resilience', strength: 0.7, claims: ['R06'], words: ['x', 'y'] }),
    );
    expect(entry.counters).toEqual([]);
  });

  it('says figures of this very job, not those of another', () => {
    for (const { setting } of JOBS.map((job) => newDebate(job, false))) {
      const { occupation } = setting;
      const own = occupation.kind === 'profile' ? occupation.profile.us : [];
      const codes = [occupation.group.isco08, ...own, ...occupation.group.us.map(({ soc2018 }) => soc2018)];
      const facts = claims.flatMap(({ id }) => figureCounter(setting, id, new Set())?.facts ?? []);
      for (const fact of facts) {
        const code = fact.slice(fact.indexOf(':') + 1);
        expect(
          codes.some((known) => code.startsWith(known)),
          fact,
        ).toBe(true);
      }
    }
  });

  it('makes the strongest case for either side out of points that nobody has made', () => {
    const cases = JOBS.flatMap((job) => (['threat', 'resilience'] as const).map((side) => ({ job, side })));
    for (const { job, side } of cases) {
      const points = steelman(newDebate(job, false), side);
      for (const { claim } of points) expect(claim.side).toBe(side);
      for (const fact of points.flatMap(({ facts }) => facts)) expect(resolveFigure(base, fact), fact).toBeDefined();
      const first = points[0]?.claim.id ?? 'T01';
      expect(steelman(madeIn(job, first).debate, side).map(({ claim }) => claim.id)).not.toContain(first);
    }
  });
});
