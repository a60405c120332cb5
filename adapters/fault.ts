import { z } from 'zod';

/** Who speaks in the log beside us. */
export const LIBRARIES = ['slack', 'discord', 'postgres', 'sqlite', 'http', 'node'] as const;

/** Names and codes as programs write them: `ECONNRESET`, `50013`, `not_in_channel`. */
const NAME = /^[A-Za-z]\w{0,50}(?:\[\w{1,30}\])?$/;
const REASON = /^(?:[A-Z][A-Z0-9_]{1,50}|[a-z][a-z_]{2,50}|\d{1,6})$/;

/** What a line says about a fault. */
export const FAULT_FIELDS = {
  fault: z.string().regex(NAME).optional(),
  reason: z.string().regex(REASON).optional(),
  /** Status that an HTTP request was answered with. */
  status: z.int().optional(),
  /** The request that failed, as method and path. */
  request: z.string().max(300).optional(),
  /** The name of the fault behind it. */
  cause: z.string().regex(NAME).optional(),
  at: z.array(z.string().max(300)).max(8).optional(),
  /** What a library said, up to where it quotes something. */
  words: z.string().max(200).optional(),
};
export type FaultFields = { readonly [Name in keyof typeof FAULT_FIELDS]?: z.infer<(typeof FAULT_FIELDS)[Name]> };

const knownSchema = z.object({
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  status: z.int().optional().catch(undefined),
  statusCode: z.int().optional().catch(undefined),
  method: z
    .string()
    .regex(/^[A-Z]{3,7}$/)
    .optional()
    .catch(undefined),
  url: z.string().optional().catch(undefined),
  data: z
    .object({ error: z.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

const ROOT = new URL('..', import.meta.url);
const FRAME = /^at (?:async )?(?:new )?(?:[\w$.<>[\] ]{1,100} )?\(?[^\s()]+:\d+:\d+\)?$/;

/** A fault without its message, which may carry what people typed: its name, its codes, and the places in the code. */
export function describeFault(fault: unknown): FaultFields {
  if (!(fault instanceof Error)) return { fault: 'Unknown' };
  const known = knownSchema.safeParse(fault);
  const { code, status, statusCode, method, url, data } = known.success ? known.data : {};
  const reason = [data?.error, code].map(String).find((each) => REASON.test(each) && each !== 'undefined');
  const answered = status ?? statusCode;
  const at = framesOf(fault);
  return {
    fault: nameOf(fault),
    ...(reason !== undefined && { reason }),
    ...(answered !== undefined && { status: answered }),
    ...(url !== undefined && { request: `${method ?? ''} ${pathOf(url)}`.trim() }),
    ...(fault.cause instanceof Error && { cause: nameOf(fault.cause) }),
    ...(at.length > 0 && { at }),
  };
}

/** The words of a library up to where it starts to quote, 200 characters at most; undefined where none are left. */
export function wordsOf(said: unknown): string | undefined {
  if (typeof said !== 'string') return undefined;
  const [plain = ''] = said.split(/[\n\r"`“‘{[(<]|(?<!\w)'|: |=/u);
  return plain.trim().slice(0, 200).trim() || undefined;
}

function nameOf({ name }: Error): string {
  return NAME.test(name) ? name : 'Error';
}

/** The path of an address, without what may stand in its query. */
function pathOf(url: string): string {
  return (url.split(/[?#]/)[0] ?? '').replace(/^\w+:\/\/[^/]*/, '').slice(0, 200);
}

/** Places in the code. The message stands before them in the stack and may imitate them, so it is cut off whole. */
function framesOf({ message, stack = '' }: Error): string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split('\n')
    .map((line) => line.trim().replaceAll(ROOT.href, '').replaceAll(ROOT.pathname, ''))
    .filter((line) => FRAME.test(line))
    .slice(0, 8);
}
