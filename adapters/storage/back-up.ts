import { backup, DatabaseSync } from 'node:sqlite';

/** Copies a SQLite file as it is at one moment to another, which is replaced; programs may go on writing meanwhile. */
export async function backUp(path: string, to: string): Promise<void> {
  const database = new DatabaseSync(path);
  try {
    await backup(database, to);
  } finally {
    database.close();
  }
}
