import { join } from 'node:path';

export { loadBase as readBase, readRaw } from '../../adapters/load.ts';

export const DATA = join(import.meta.dirname, '..', '..', 'data');
