import type { App } from '@slack/bolt';

/** What a listener of an event finds beside Bolt's own context. */
export type Held = { readonly acknowledge: () => Promise<void> };

/** Slack waits three seconds; whatever is still being stored by then is stored all the same. */
const GUARD_MS = 2000;

/**
 * Bolt acknowledges an event before it hands it on. Here it is acknowledged once what it changes is stored, so that a
 * crash in between makes Slack deliver it again.
 */
export function holdAcknowledgement(app: App<Held>): void {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    if (!('event' in event.body)) return process(event);
    const acknowledge = once(() => event.ack());
    const customProperties = { ...event.customProperties, acknowledge };
    await process({ ...event, ack: async () => undefined, customProperties });
    await acknowledge();
  };
}

/** Waits for the work, acknowledges when it is done and in any case in time, and gives back what came of it. */
export async function acknowledgeAfter<Result>(
  acknowledge: () => Promise<void>,
  work: Promise<Result>,
): Promise<Result> {
  const inTime = once(acknowledge);
  const timer = setTimeout(() => void inTime(), GUARD_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    await inTime();
  }
}

/** Calls at most once. That it fails means that Slack is gone, and it will deliver again; the work is done either way. */
function once(call: () => Promise<unknown>): () => Promise<void> {
  let called: Promise<void> | undefined;
  return () =>
    (called ??= call().then(
      () => undefined,
      () => undefined,
    ));
}
