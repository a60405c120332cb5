import { fromOews } from './figure.ts';
import { cell, sure, type Figures, type Tables } from './table.ts';

/**
 * Share of the time in each kind of activity that technology of 2016 could have taken over: Chui, Manyika and
 * Miremadi, Where machines could replace humans, and where they can't (yet), McKinsey Quarterly, July 2016.
 */
const PREDICTABLE = 0.78;
const PROCESSING = 0.69;
const COLLECTING = 0.64;
const UNPREDICTABLE = 0.25;
const PEOPLE = 0.2;
const EXPERTISE = 0.18;
const MANAGING = 0.09;
/** Work of the body whose surroundings O*NET does not tell. */
const EITHER = (PREDICTABLE + UNPREDICTABLE) / 2;

const POTENTIAL = {
  physical_general: EITHER,
  handling_objects: PREDICTABLE,
  controlling_machines: PREDICTABLE,
  operating_vehicles: EITHER,
  computers: PROCESSING,
  repairing: UNPREDICTABLE,
  documenting: PROCESSING,
  getting_information: COLLECTING,
  processing_information: PROCESSING,
  reasoning_deciding: EXPERTISE,
  interpreting: EXPERTISE,
  communicating_inside: PEOPLE,
  communicating_outside: PEOPLE,
  relationships: PEOPLE,
  assisting_caring: PEOPLE,
  selling_influencing: PEOPLE,
  resolving_negotiating: PEOPLE,
  serving_public: PEOPLE,
  coordinating_leading: MANAGING,
  teaching_coaching: EXPERTISE,
  advising: EXPERTISE,
  administering: PROCESSING,
} as const;

/**
 * Share of an occupation's work that technology known in 2016, of any kind, could take over: its O*NET activities
 * times the published potential of their kind. Which kind an activity belongs to is our reading.
 */
export function knownTechnology(tables: Tables): Figures {
  const out = new Map<string, number>();
  for (const row of tables('data/dimensions/onet_activity_shares.csv')) {
    let total = 0;
    for (const [activity, potential] of Object.entries(POTENTIAL)) total += potential * sure(row, activity);
    out.set(cell(row, 'soc2018'), total);
  }
  return fromOews(tables, out);
}
