/** Which part of the gateway a process carries. */
export type Carried =
  /** All shards that Discord recommends, in this process. */
  | { readonly kind: 'all' }
  /** None: interactions come by HTTP, messages to another process. */
  | { readonly kind: 'none' }
  /** These, of a total that several machines share. */
  | { readonly kind: 'list'; readonly list: readonly number[]; readonly total: number }
  /** The one that the library's manager has given to this process. */
  | { readonly kind: 'managed' }
  /** The library's manager starts a process for each shard; null for as many as Discord recommends. */
  | { readonly kind: 'processes'; readonly total: number | null };

/** What a process is started with that the library's manager started. */
export const MANAGED = '--shard';

const LIST = /^([\d,-]+)\/(\d{1,4})$/;
const PROCESSES = /^processes(?:\/(\d{1,4}))?$/;

/** Reads `0-3/8`, `0,2/8`, `processes`, `processes/4`, `none` or nothing; undefined for anything else. */
export function readShards(words: string): Carried | undefined {
  if (words === '') return { kind: 'all' };
  if (words === 'none') return { kind: 'none' };
  const processes = PROCESSES.exec(words);
  if (processes !== null) {
    const total = processes[1] === undefined ? null : Number(processes[1]);
    return total === 0 ? undefined : { kind: 'processes', total };
  }
  const [, ranges = '', of = ''] = LIST.exec(words) ?? [];
  const total = Number(of);
  const list = [...new Set(ranges.split(',').flatMap(readRange))];
  const fit = list.length > 0 && list.every((shard) => Number.isInteger(shard) && shard < total);
  return fit ? { kind: 'list', list, total } : undefined;
}

/** `0-3` as 0, 1, 2, 3; what is no range as a shard that does not exist. */
function readRange(range: string): readonly number[] {
  const [, from, to = from] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(range) ?? [];
  if (from === undefined || Number(to) < Number(from)) return [Number.NaN];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
}
