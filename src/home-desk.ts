import { openDebates, type NotedDebate } from './argument/debate-list.ts';
import type { Debate } from './argument/debate.ts';
import type { ChatEvent, Place } from './chat.ts';
import { readDebate, type Desk, type OpenDebate } from './debate-desk.ts';
import type { Asking } from './channel/asking.ts';
import type { Schedule } from './channel/channel.ts';
import { listChannels } from './channel/channel-list.ts';

/** What goes on in an installation, as far as a person is shown it. */
export type Home = {
  /** Whether it is everybody's: where all sit at one machine. Elsewhere channels may be private, so it is the person's own. */
  readonly whole: boolean;
  /** The debates that were opened last, newest first. */
  readonly debates: readonly OpenDebate[];
  readonly schedules: readonly Schedule[];
  /** Epoch milliseconds by the clock of the store. */
  readonly now: number;
};

const MOST_LOOKED_AT = 20;
const MOST_SHOWN = 5;
const ONE_MACHINE: ReadonlySet<Place['platform']> = new Set<Place['platform']>(['web', 'console', 'cli']);

/** Reads what goes on: debates that the person opened or argues in, and schedules that they set up. */
export async function readHome(
  desk: Desk,
  { store, channels }: Asking,
  { place, person }: Pick<ChatEvent, 'place' | 'person'>,
): Promise<Home> {
  const { platform, installation } = place;
  const whole = ONE_MACHINE.has(platform);
  const noted = (await openDebates(store.log, installation)).slice(0, MOST_LOOKED_AT);
  const debates = await Promise.all(
    noted.map(async (one) => ({ ...one, debate: await readDebate(desk, installation, one.id) })),
  );
  const scheduled = (await listChannels(store.log, installation)).slice(0, MOST_LOOKED_AT);
  const channelled = await Promise.all(scheduled.map((id) => channels.read(id)));
  return {
    whole,
    debates: debates
      .flatMap(({ id, by, debate }) =>
        debate?.open === true && (whole || takesPart({ id, by }, debate, person)) ? [{ id, debate }] : [],
      )
      .slice(0, MOST_SHOWN),
    schedules: channelled
      .flatMap(({ schedules }) => schedules)
      .filter(({ owner }) => whole || owner === person)
      .slice(0, MOST_SHOWN),
    now: await store.now(),
  };
}

function takesPart({ by }: NotedDebate, { statements }: Debate, person: string): boolean {
  return by === person || statements.all().some((one) => one.stands && one.person === person);
}
