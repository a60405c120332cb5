import { BANDS, type Band, type JobRecord } from './verdict.ts';

/** The lowest score of each band. */
export const BAND_FROM: Readonly<Record<Band, number>> = {
  Surviving: 0,
  Adapting: 25,
  Contested: 45,
  Declining: 60,
  Vanishing: 75,
};

/** The band that a score from 0 to 100 falls in, as it is shown: a whole number. */
export function bandOf(score: number): Band {
  return BANDS.findLast((band) => Math.round(score) >= BAND_FROM[band]) ?? 'Surviving';
}

/** From this score on the words would say that the occupation shrinks. */
const HIGH_PRESSURE = BAND_FROM.Declining;

/**
 * The two axes of the verdict: pressure (the score) and the record (what happened and what is officially expected).
 * Where pressure is high but US jobs have grown over the years on record, have not fallen over the last three (to the percent), and
 * are projected to grow, the measures and the record contradict each other. Then the words Declining and Vanishing are
 * not used: the band is Contested, and the sentence says that the occupation grows under pressure. A record that is
 * missing contradicts nothing.
 */
export function isGrowingUnderPressure(score: number, record: Growth): boolean {
  const grew = (record.changePercent ?? 0) > 0 && Math.round(record.recentPercent ?? 0) >= 0;
  return Math.round(score) >= HIGH_PRESSURE && grew && (record.projectedPercent ?? 0) > 0;
}

type Growth = Pick<JobRecord, 'changePercent' | 'recentPercent' | 'projectedPercent'>;

/** The band in words for a score, held at Contested where the record contradicts a decline. */
export function bandInWords(score: number, record: Growth): Band {
  return isGrowingUnderPressure(score, record) ? 'Contested' : bandOf(score);
}

/** The other bands that a range reaches, in the order of the scale, by the same rule. */
export function otherBands(
  range: { readonly low: number; readonly high: number },
  own: Band,
  record: Growth,
): readonly Band[] {
  const reached = BANDS.filter(
    (band) =>
      BANDS.indexOf(band) >= BANDS.indexOf(bandOf(range.low)) &&
      BANDS.indexOf(band) <= BANDS.indexOf(bandOf(range.high)),
  );
  const words = reached.map((band) => bandInWords(BAND_FROM[band], record));
  return [...new Set(words)].filter((band) => band !== own);
}
