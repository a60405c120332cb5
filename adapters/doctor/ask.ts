import { fault, type Finding } from './finding.ts';
import { clockFinding } from './storage.ts';

const PATIENCE_MS = 8_000;

export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Headers;
      readonly body: unknown;
      readonly at: number;
    }
  | { readonly kind: 'silent'; readonly why: string };

/** Asks an API once; never rejects. `at` is when it answered, in epoch milliseconds. */
export async function ask(url: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    const body: unknown = await response.json().catch(() => null);
    return { kind: 'answer', status: response.status, headers: response.headers, body, at: Date.now() };
  } catch (why) {
    return { kind: 'silent', why: reasonOf(why) };
  }
}

function reasonOf(why: unknown): string {
  if (!(why instanceof Error)) return 'no answer';
  if (why.name === 'TimeoutError') return 'no answer in time';
  return why.cause instanceof Error && 'code' in why.cause ? String(why.cause.code) : 'no answer';
}

/** For an API that cannot be reached. */
export function unreachable(platform: string, api: string, why: string): Finding {
  const { host } = new URL(api);
  return fault(
    `${platform} reach`,
    `${host} does not answer (${why}).`,
    `Let this machine reach ${host} on port 443, and check DNS and proxy.`,
  );
}

/** How far this clock is from that of an API; nothing where it does not say. Its time is exact to a second. */
export function httpClock(whose: string, { headers, at }: Extract<Answer, { kind: 'answer' }>): readonly Finding[] {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? [] : [clockFinding(whose, date, at)];
}
