import { jobs2024 } from './figure.ts';
import { amount, cell, push, type Figures, type Tables } from './table.ts';

export type System = 'soc' | 'isco4' | 'isco3';
type Link = { readonly code: string; readonly weight: number };

/** The units that are scored, and how figures in other classifications reach them. */
export type Space = {
  readonly kind: 'isco' | 'soc';
  readonly units: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
  /** For unit groups: US occupations with their jobs. For US occupations: unit groups with 1 for the chosen ones. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
};

/** The ISCO-08 unit groups outside the armed forces; links marked primary, else all links of the group. */
export function iscoSpace(tables: Tables): Space {
  const rows = tables('data/crosswalk_soc2018_isco08.csv');
  const employment = jobs2024(tables);
  const perSoc = new Map<string, number>();
  for (const row of rows) perSoc.set(cell(row, 'soc2018'), (perSoc.get(cell(row, 'soc2018')) ?? 0) + 1);
  const primary = new Map<string, Link[]>();
  const every = new Map<string, Link[]>();
  for (const row of rows) {
    const code = cell(row, 'soc2018');
    const jobs = employment.get(code) ?? 1000;
    push(every, cell(row, 'isco08'), { code, weight: jobs / (perSoc.get(code) ?? 1) });
    if (cell(row, 'primary') === '1') push(primary, cell(row, 'isco08'), { code, weight: jobs });
  }
  const groups = tables('data/isco08_structure.csv').filter((row) => cell(row, 'level') === 'unit');
  const titles = new Map(groups.map((row) => [cell(row, 'isco08'), cell(row, 'title')]));
  const links = new Map([...titles.keys()].map((code) => [code, primary.get(code) ?? every.get(code) ?? []]));
  return { kind: 'isco', units: [...titles.keys()].filter((code) => !code.startsWith('0')).sort(), titles, links };
}

/** The SOC 2018 occupations outside the armed forces, scored among themselves. */
export function socSpace(tables: Tables): Space {
  const rows = tables('data/crosswalk_soc2018_isco08.csv');
  const titles = new Map(rows.map((row) => [cell(row, 'soc2018'), cell(row, 'soc2018_title')]));
  const links = new Map<string, Link[]>();
  for (const row of rows) {
    push(links, cell(row, 'soc2018'), { code: cell(row, 'isco08'), weight: amount(row, 'primary') === 1 ? 1 : 0 });
  }
  for (const [code, list] of links) {
    if (list.every((link) => link.weight === 0))
      links.set(
        code,
        list.map((link) => ({ ...link, weight: 1 })),
      );
  }
  return { kind: 'soc', units: [...titles.keys()].filter((code) => !code.startsWith('55')).sort(), titles, links };
}

/** Figures in a classification as figures by unit: means over the links, weighted. */
export function carry(space: Space, figures: Figures, system: System): Figures {
  const out = new Map<string, number>();
  for (const unit of space.units) {
    let total = 0;
    let weights = 0;
    for (const { code, weight } of sources(space, unit, system)) {
      const value = figures.get(code);
      if (value === undefined || weight <= 0) continue;
      total += value * weight;
      weights += weight;
    }
    if (weights > 0) out.set(unit, total / weights);
  }
  return out;
}

function sources(space: Space, unit: string, system: System): readonly Link[] {
  const own = space.kind === 'isco' ? system !== 'soc' : system === 'soc';
  const links = own ? [{ code: unit, weight: 1 }] : (space.links.get(unit) ?? []);
  return system === 'isco3' ? links.map((link) => ({ ...link, code: link.code.slice(0, 3) })) : links;
}
