import { z } from 'zod';
import { inlinesIn } from '../../src/inline.ts';
import type { Block, Reply } from '../../src/reply.ts';
import type { Line } from './way.ts';

const KEPT_MS = 60 * 60 * 1000;
const MOST_KEPT = 5000;

const userSchema = z.object({
  user: z.object({
    real_name: z.string().optional(),
    profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }),
  }),
});

/** The names of the people that a reply speaks of, by their ids: a mention would tell them. Needs `users:read`. */
export type Names = (line: Line, reply: Reply) => Promise<ReadonlyMap<string, string>>;

/** Names are asked for once an hour; one that Slack does not tell is left out. */
export function createNames(now: () => number): Names {
  const known = new Map<string, { readonly name: string; readonly until: number }>();
  const nameOf = async ({ client, installation }: Line, person: string): Promise<string | undefined> => {
    const key = `${installation}/${person}`;
    const kept = known.get(key);
    if (kept !== undefined && kept.until > now()) return kept.name;
    const { data } = userSchema.safeParse(await client.users.info({ user: person }).catch(() => undefined));
    const name = data && (data.user.profile.display_name || data.user.profile.real_name || data.user.real_name);
    if (name === undefined || name === '') return undefined;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, { name, until: now() + KEPT_MS });
    return name;
  };
  return async (line, reply) => {
    const people = [...new Set(reply.blocks.flatMap(peopleIn))];
    const named = await Promise.all(people.map(async (person) => [person, await nameOf(line, person)] as const));
    return new Map(named.flatMap(([person, name]) => (name === undefined ? [] : [[person, name]])));
  };
}

function peopleIn(block: Block): readonly string[] {
  return inlinesIn(block).flatMap((node) => (node.type === 'person' ? [node.id] : []));
}
