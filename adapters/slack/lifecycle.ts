import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Held } from './acknowledge.ts';
import { installationName } from './installations.ts';

export type Lifecycle = {
  /** The app was removed: everything that the installation has is deleted. */
  readonly removed: (installation: string) => Promise<void>;
  /** Its tokens are no longer good. */
  readonly revoked: (installation: string) => Promise<void>;
};

const bodySchema = z.object({
  team_id: z.string().optional(),
  enterprise_id: z.string().nullish(),
  is_enterprise_install: z.boolean().optional(),
  authorizations: z.array(z.object({ is_enterprise_install: z.boolean().optional() })).nullish(),
});
const revokedSchema = z.object({ event: z.object({ tokens: z.object({ bot: z.array(z.string()).optional() }) }) });

/** Hears that the app was removed or lost its tokens. */
export function onLifecycle(app: App<Held>, lifecycle: Lifecycle): void {
  app.event('app_uninstalled', async ({ body }) => {
    await lifecycle.removed(ownerOf(body));
  });
  app.event('tokens_revoked', async ({ body }) => {
    const revoked = revokedSchema.safeParse(body).data?.event.tokens.bot ?? [];
    if (revoked.length > 0) await lifecycle.revoked(ownerOf(body));
  });
}

/** These events come without a token, so Bolt has not looked up whose they are. */
function ownerOf(body: unknown): string {
  const { team_id, enterprise_id, is_enterprise_install, authorizations } = bodySchema.parse(body);
  return installationName({
    teamId: team_id,
    enterpriseId: enterprise_id ?? undefined,
    isEnterpriseInstall: is_enterprise_install ?? authorizations?.[0]?.is_enterprise_install ?? false,
  });
}
