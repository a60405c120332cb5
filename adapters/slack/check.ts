import { WebAPIPlatformError, WebClient, type WebClientOptions } from '@slack/web-api';
import { missingScopes, SCOPE_NAMES } from './scopes.ts';
import {
  appTokenSentence,
  botTokenSentence,
  fewerScopesSentence,
  missingScopesSentence,
  unreachedSentence,
} from './start-reply.ts';

/** Who a bot token speaks for. */
export type Identity = {
  readonly teamId: string | undefined;
  readonly enterpriseId: string | undefined;
  readonly isEnterpriseInstall: boolean;
  readonly team: string;
  readonly botUserId: string;
  readonly botId: string;
};

export type Checked =
  | { readonly kind: 'well'; readonly identity: Identity; readonly notice: string | null }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** Asks Slack whether a bot token is good, for whom, and whether it may do what the app does. */
export async function checkBotToken(token: string, options: WebClientOptions): Promise<Checked> {
  try {
    const told = await new WebClient(token, options).auth.test();
    // Slack tells the scopes in a header; where a proxy has taken that away, they cannot be looked at.
    const { needed, rest } = missingScopes(told.response_metadata?.scopes ?? SCOPE_NAMES);
    if (needed.length > 0) return { kind: 'wrong', sentence: missingScopesSentence(needed) };
    const identity = {
      teamId: told.team_id,
      enterpriseId: told.enterprise_id,
      isEnterpriseInstall: told.is_enterprise_install ?? false,
      team: told.team ?? '',
      botUserId: told.user_id ?? '',
      botId: told.bot_id ?? '',
    };
    return { kind: 'well', identity, notice: rest.length === 0 ? null : fewerScopesSentence(rest) };
  } catch (fault) {
    return { kind: 'wrong', sentence: sentenceOf(fault, botTokenSentence) };
  }
}

/** What is wrong with an app-level token, in a sentence; undefined where nothing is. */
export async function checkAppToken(token: string, options: WebClientOptions): Promise<string | undefined> {
  try {
    await new WebClient(token, options).apps.connections.open();
    return undefined;
  } catch (fault) {
    return sentenceOf(fault, appTokenSentence);
  }
}

function sentenceOf(fault: unknown, refused: (error: string) => string): string {
  return fault instanceof WebAPIPlatformError ? refused(fault.data.error) : unreachedSentence();
}
