import { itKeepsAnAgenda } from './agenda-suite.ts';
import { itKeepsClaims } from './claims-suite.ts';
import { itKeepsCollections } from './collection-suite.ts';
import type { Engine } from './engine.ts';
import { itKeepsNoMoreThanItShould } from './keeping-suite.ts';
import { itKeepsALog } from './log-suite.ts';

/** What every storage must do, whatever it is kept in. */
export function itIsAStore(engine: Engine): void {
  itKeepsALog(engine);
  itKeepsClaims(engine);
  itKeepsAnAgenda(engine);
  itKeepsCollections(engine);
  itKeepsNoMoreThanItShould(engine);
}
