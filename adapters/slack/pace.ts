/**
 * At most so many messages at once into one channel, and one every so often after that. Slack takes about one a second
 * in a channel and allows short bursts: https://docs.slack.dev/apis/web-api/rate-limits
 */
export type Pace = {
  /** Milliseconds to wait before the next message of a channel; the place in the line is taken. */
  readonly wait: (channel: string) => number;
  /** Slack has said to wait. */
  readonly hold: (channel: string, ms: number) => void;
};

const KEPT_CHANNELS = 5000;

export function createPace(
  now: () => number,
  { burst, everyMs }: { readonly burst: number; readonly everyMs: number },
): Pace {
  /** When the next message of a channel may go, had there been no burst. */
  const next = new Map<string, number>();
  const put = (channel: string, at: number) => {
    if (next.size >= KEPT_CHANNELS) for (const [key, due] of next) if (due < now()) next.delete(key);
    next.set(channel, at);
  };
  return {
    wait: (channel) => {
      const earliest = now() - (burst - 1) * everyMs;
      const at = Math.max(next.get(channel) ?? earliest, earliest);
      put(channel, at + everyMs);
      return Math.max(0, at - now());
    },
    hold: (channel, ms) => put(channel, Math.max(next.get(channel) ?? 0, now() + ms)),
  };
}
