import { describe } from 'vitest';
import { openPostgresStore } from '../../../adapters/storage/postgres.ts';
import { freshDatabase } from '../../postgres/database.ts';
import { itIsAStore } from './store-suite.ts';

describe('a store in PostgreSQL', () => {
  itIsAStore({ fresh: freshDatabase, open: openPostgresStore });
});
