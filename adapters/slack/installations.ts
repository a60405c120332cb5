import { randomBytes } from 'node:crypto';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { z } from 'zod';
import { keyOf } from '../../src/store.ts';

/** What is only ever stored sealed. */
export type Sealed = {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
};

const named = z.object({ id: z.string(), name: z.string().optional() });
const installationSchema = z.object({
  team: named.optional(),
  enterprise: named.optional(),
  user: z.object({ id: z.string() }),
  bot: z.object({
    token: z.string(),
    refreshToken: z.string().optional(),
    expiresAt: z.number().optional(),
    scopes: z.array(z.string()),
    id: z.string(),
    userId: z.string(),
  }),
  appId: z.string().optional(),
  isEnterpriseInstall: z.boolean(),
});
type Stored = z.infer<typeof installationSchema>;

/** The name of an installation: a workspace, or an organisation that has the app in all of its workspaces. */
export function installationName(of: {
  readonly teamId: string | undefined;
  readonly enterpriseId: string | undefined;
  readonly isEnterpriseInstall: boolean;
}): string {
  return `slack/${(of.isEnterpriseInstall ? of.enterpriseId : undefined) ?? of.teamId ?? 'unknown'}`;
}

function keyFor(name: string): string {
  return keyOf(name, 'installation');
}

/** Bolt's store of installations over ours. Of a person who installs, the id alone is kept. */
export function createInstallationStore(
  sealed: Sealed,
): InstallationStore & { forget: (name: string) => Promise<void> } {
  const read = async (name: string) => installationSchema.safeParse(await sealed.get(keyFor(name))).data;
  const fetchInstallation = async (query: InstallationQuery<boolean>) => {
    const { teamId, enterpriseId } = query;
    const own = await read(installationName(query));
    // An event of a workspace may come under an installation of its whole organisation.
    const found = own ?? (enterpriseId === undefined ? undefined : await read(`slack/${enterpriseId}`));
    if (found === undefined) throw new Error(`no installation for ${teamId ?? enterpriseId ?? 'nobody'}`);
    return asInstallation(found);
  };
  return {
    storeInstallation: async (installation) => {
      const kept = installationSchema.parse({
        ...installation,
        isEnterpriseInstall: installation.isEnterpriseInstall ?? false,
      });
      await sealed.set(keyFor(nameOf(kept)), kept);
    },
    fetchInstallation,
    deleteInstallation: (query) => sealed.delete(keyFor(installationName(query))),
    forget: (name) => sealed.delete(keyFor(name)),
  };
}

function nameOf({ team, enterprise, isEnterpriseInstall }: Stored): string {
  return installationName({ teamId: team?.id, enterpriseId: enterprise?.id, isEnterpriseInstall });
}

function asInstallation(stored: Stored): Installation<'v2'> {
  const { team, enterprise, bot, isEnterpriseInstall } = stored;
  return {
    team: team && withName(team),
    enterprise: enterprise && withName(enterprise),
    user: { id: stored.user.id, token: undefined, scopes: undefined },
    bot: {
      token: bot.token,
      scopes: bot.scopes,
      id: bot.id,
      userId: bot.userId,
      ...(bot.refreshToken !== undefined && { refreshToken: bot.refreshToken }),
      ...(bot.expiresAt !== undefined && { expiresAt: bot.expiresAt }),
    },
    ...(stored.appId !== undefined && { appId: stored.appId }),
    tokenType: 'bot',
    isEnterpriseInstall,
    authVersion: 'v2',
  };
}

function withName({ id, name }: z.infer<typeof named>) {
  return name === undefined ? { id } : { id, name };
}

const optionsSchema = z.object({ scopes: z.array(z.string()), redirectUri: z.string().optional() });

type InstallOptions = { scopes: string[]; redirectUri?: string };

function keyOfState(state: string): string {
  return keyOf('slack/states', state);
}

/** The state of an installation that is under way: unguessable, good once, and gone when its collection forgets it. */
export function createStateStore(sealed: Sealed) {
  return {
    generateStateParam: async (options: { scopes: string | string[]; redirectUri?: string }): Promise<string> => {
      const state = randomBytes(24).toString('base64url');
      await sealed.set(keyOfState(state), { ...options, scopes: [options.scopes].flat() });
      return state;
    },
    verifyStateParam: async (_now: Date, state: string): Promise<InstallOptions> => {
      const found = optionsSchema.safeParse(await sealed.get(keyOfState(state)));
      await sealed.delete(keyOfState(state));
      if (!found.success) throw new Error('this installation was not begun here, or too long ago');
      const { scopes, redirectUri } = found.data;
      return redirectUri === undefined ? { scopes } : { scopes, redirectUri };
    },
  };
}
