import { erasedMove } from './argument/erased.ts';
import type { ChatEvent } from './chat.ts';
import { erasedLabel } from './inline.ts';
import { erasedChange } from './channel/channel-change.ts';
import type { PrivacyAct } from './privacy-act.ts';
import {
  askDeleteReply,
  deletedAllReply,
  deletedReply,
  exportReply,
  notAllowedReply,
  privacyReply,
  type Kept,
} from './privacy-reply.ts';
import type { Reply } from './reply.ts';
import type { Keeping, OwnEntry, OwnValue } from './store.ts';

export type PrivacyDesk = {
  readonly keeping: Keeping;
  readonly kept: Kept;
  /** A few letters that nobody has had. */
  readonly newId: () => string;
};

/** The answer to what a person wants to know of, or done with, what is kept about them. */
export async function playPrivacy(desk: PrivacyDesk, act: PrivacyAct, event: ChatEvent): Promise<Reply> {
  const { keeping } = desk;
  const { person, place } = event;
  const { installation, platform } = place;
  if ((act === 'export all' || act === 'ask to delete all' || act === 'delete all') && !(await event.administers()))
    return notAllowedReply(platform);
  switch (act) {
    case 'look':
      return privacyReply({ kept: desk.kept, platform, administers: await event.administers() });
    case 'export mine': {
      const entries = await keeping.entriesOf(installation, person);
      const values = await keeping.valuesOf(installation, person);
      return exportReply({
        kind: 'mine',
        entries: entries.length,
        json: asJson({ installation, person }, entries, values),
      });
    }
    case 'export all': {
      const entries = await keeping.entriesIn(installation);
      return exportReply({ kind: 'all', entries: entries.length, json: asJson({ installation }, entries, []) });
    }
    case 'ask to delete mine':
      return askDeleteReply('mine', platform, (await keeping.entriesOf(installation, person)).length);
    case 'ask to delete all':
      return askDeleteReply('all', platform, (await keeping.entriesIn(installation)).length);
    case 'delete mine':
      return deletedReply(await keeping.erase(installation, person, tombstones(desk.newId)));
    case 'delete all':
      await keeping.purge(installation);
      return deletedAllReply(platform);
  }
}

/** What takes the place of an erased entry: in each log one label stands for the person, in no two the same. */
function tombstones(newId: () => string): (entry: OwnEntry) => string {
  const labels = new Map<string, string>();
  return ({ log, body }) => {
    const label = labels.get(log) ?? erasedLabel(newId());
    labels.set(log, label);
    if (log.startsWith('debate:')) return erasedMove(body, label);
    return log.startsWith('channel:') ? erasedChange(body, label) : JSON.stringify({ kind: 'erased' });
  };
}

/** The most characters of a file that every platform takes. */
const LONGEST_FILE = 7_000_000;

/** What is kept as a file; null where it is too long to be sent. */
function asJson(
  whose: Readonly<Record<string, string>>,
  entries: readonly OwnEntry[],
  values: readonly OwnValue[],
): string | null {
  const written = entries.map((entry) => ({ ...entry, body: readBody(entry.body) }));
  const remembered = values.map((value) => ({ ...value, value: readBody(value.value) }));
  const file = { format: 'verdict-export-1', ...whose, entries: written, remembered };
  const json = `${JSON.stringify(file, null, 1)}\n`;
  return json.length > LONGEST_FILE ? null : json;
}

function readBody(body: string): unknown {
  const raw: unknown = JSON.parse(body);
  return raw;
}
