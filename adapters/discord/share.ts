import { LIMITS } from './limits.ts';

const MARK = 'share:';

/** The custom id of the button that posts a private answer for everyone; undefined where the code leaves no room for it. */
export function encodeShare(code: string): string | undefined {
  const id = `${MARK}${code}`;
  return id.length <= LIMITS.customId ? id : undefined;
}

/** The code that is to be asked again; undefined for every other button. */
export function decodeShare(id: string): string | undefined {
  return id.startsWith(MARK) ? id.slice(MARK.length) : undefined;
}
