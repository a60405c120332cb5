import type { AppOptions, AuthorizeResult, HTTPReceiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { checkBotToken, type Identity } from './check.ts';
import { createInstallationStore, createStateStore, installationName, type Sealed } from './installations.ts';
import { SCOPE_NAMES } from './scopes.ts';
import { connectedSentence, installSentence } from './start-reply.ts';
import type { Line } from './way.ts';

/** One workspace with the token of its own, or many with tokens that they give when they install the app. */
export type SlackAccess =
  | { readonly kind: 'token'; readonly botToken: string }
  | {
      readonly kind: 'install';
      readonly clientId: string;
      readonly clientSecret: string;
      /** Where Slack sends people back to; null for the one that is set up there. */
      readonly redirectUrl: string | null;
    };

type Installer = NonNullable<HTTPReceiver['installer']>;

export type Access = {
  readonly kind: 'access';
  /** For Bolt; undefined where its receiver finds the tokens itself. */
  readonly authorize: AppOptions['authorize'];
  /** What lets a receiver take installations; nothing where there are none to take. */
  readonly install: InstallOptions;
  /** What speaks for an installation, its token renewed where it is about to end; undefined where there is none. */
  readonly lineTo: (installation: string, installer: Installer | undefined) => Promise<Line | undefined>;
  readonly forget: (installation: string) => Promise<void>;
  /** What the person who starts the program reads; `port` is where the receiver listens. */
  readonly sentences: (port: number | null) => readonly string[];
};

type InstallOptions = Pick<
  NonNullable<ConstructorParameters<typeof HTTPReceiver>[0]>,
  'clientId' | 'clientSecret' | 'scopes' | 'redirectUri' | 'installationStore' | 'installerOptions'
>;

export type Closed = { readonly kind: 'closed'; readonly sentence: string };

/** Access with one token, once Slack has said that it is good. */
export async function tokenAccess(token: string, options: WebClientOptions): Promise<Access | Closed> {
  const checked = await checkBotToken(token, options);
  if (checked.kind === 'wrong') return { kind: 'closed', sentence: checked.sentence };
  const { identity, notice } = checked;
  const own = installationName(identity);
  const client = new WebClient(token, options);
  return {
    kind: 'access',
    authorize: async () => resultOf(token, identity),
    install: {},
    lineTo: async (installation) =>
      installation === own ? { installation, client, app: identity.botUserId } : undefined,
    forget: async () => undefined,
    sentences: () => [connectedSentence(identity.team), ...(notice === null ? [] : [notice])],
  };
}

function resultOf(botToken: string, { botId, botUserId, teamId, enterpriseId }: Identity): AuthorizeResult {
  return {
    botToken,
    botId,
    botUserId,
    ...(teamId !== undefined && { teamId }),
    ...(enterpriseId !== undefined && { enterpriseId }),
  };
}

type Stores = { readonly installations: Sealed; readonly states: Sealed; readonly options: WebClientOptions };

/** Access to every workspace that installs the app; states and tokens are in our store, sealed. */
export function installAccess(
  { clientId, clientSecret, redirectUrl }: Extract<SlackAccess, { kind: 'install' }>,
  { installations, states, options }: Stores,
): Access {
  const store = createInstallationStore(installations);
  return {
    kind: 'access',
    authorize: undefined,
    install: {
      clientId,
      clientSecret,
      scopes: SCOPE_NAMES,
      installationStore: store,
      installerOptions: {
        stateStore: createStateStore(states),
        clientOptions: options,
        directInstall: true,
        authorizationUrl: new URL('/oauth/v2/authorize', options.slackApiUrl).href,
        ...(redirectUrl !== null && { redirectUriPath: new URL(redirectUrl).pathname }),
      },
      ...(redirectUrl !== null && { redirectUri: redirectUrl }),
    },
    lineTo: async (installation, installer) => {
      const found = await installer?.authorize(queryOf(installation));
      if (found?.botToken === undefined) return undefined;
      return { installation, client: new WebClient(found.botToken, options), app: found.botUserId ?? '' };
    },
    forget: store.forget,
    sentences: (port) => [installSentence(installAddress(redirectUrl, port))],
  };
}

function queryOf(installation: string) {
  const id = installation.slice('slack/'.length);
  return id.startsWith('E')
    ? { isEnterpriseInstall: true, enterpriseId: id, teamId: undefined }
    : { isEnterpriseInstall: false, enterpriseId: undefined, teamId: id };
}

function installAddress(redirectUrl: string | null, port: number | null): string {
  return redirectUrl === null
    ? `https://(your address)/slack/install (port ${port ?? 0} here)`
    : new URL('/slack/install', redirectUrl).href;
}
