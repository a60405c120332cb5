import type { Home } from '../../src/bot.ts';
import type { Reply } from '../../src/reply.ts';
import type { Line } from './way.ts';

/** Keeps the opening messages of debates up to date. */
export type Boards = {
  /** What a message is to say from now on. Of several in a short time, the last is shown. */
  readonly put: (line: Line, home: Home, board: Reply) => void;
  /** Shows at once what still waits, and resolves once it is shown. */
  readonly flush: () => Promise<void>;
};

type Deps = {
  readonly show: (line: Line, home: Home, board: Reply) => Promise<void>;
  readonly report: (fault: unknown) => void;
  /**
   * The least time between two updates of one message. chat.update is allowed about 50 times a minute in a workspace:
   * https://docs.slack.dev/apis/web-api/rate-limits (tier 3)
   */
  readonly everyMs: number;
};

type Slot = { waiting: (() => Promise<void>) | undefined; timer: NodeJS.Timeout | undefined; last: Promise<void> };

export function createBoards({ show, report, everyMs }: Deps): Boards {
  const slots = new Map<string, Slot>();

  const turn = (key: string, slot: Slot): Promise<void> => {
    clearTimeout(slot.timer);
    const { waiting } = slot;
    slot.waiting = undefined;
    if (waiting === undefined) {
      slots.delete(key);
      return slot.last;
    }
    slot.last = slot.last.then(waiting).catch(report);
    slot.timer = setTimeout(() => void slot.last.then(() => turn(key, slot)), everyMs);
    slot.timer.unref();
    return slot.last;
  };

  return {
    put: (line, home, board) => {
      const key = `${line.installation}/${home.channel}/${home.message}`;
      const slot: Slot = slots.get(key) ?? { waiting: undefined, timer: undefined, last: Promise.resolve() };
      slot.waiting = () => show(line, home, board);
      if (slots.has(key)) return;
      slots.set(key, slot);
      void turn(key, slot);
    },
    flush: async () => {
      await Promise.all([...slots].map(([key, slot]) => turn(key, slot)));
    },
  };
}
