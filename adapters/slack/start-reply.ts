// What the person who starts the program reads when Slack does not let it in: which token, what is wrong, what to do.

const SETTINGS = 'https://api.slack.com/apps';

/** The bot token was not accepted; `error` is Slack's word for it. */
export function botTokenSentence(error: string): string {
  switch (error) {
    case 'account_inactive':
    case 'token_revoked':
      return `SLACK_BOT_TOKEN belongs to an installation that was removed. Install the app again at ${SETTINGS} (OAuth & Permissions) and copy the new token to .env.`;
    case 'token_expired':
      return `SLACK_BOT_TOKEN has expired, since token rotation is switched on. Set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET instead, so that Verdict renews it, or make a new app: rotation cannot be switched off.`;
    case 'invalid_auth':
    case 'not_authed':
      return `Slack does not know SLACK_BOT_TOKEN. Copy the "Bot User OAuth Token" at ${SETTINGS} (OAuth & Permissions) once more; it begins with xoxb-.`;
    case 'not_allowed_token_type':
      return 'SLACK_BOT_TOKEN is a token of another kind. The one that is wanted begins with xoxb-.';
    default:
      return `Slack refused SLACK_BOT_TOKEN (${error}). See ${SETTINGS} (OAuth & Permissions).`;
  }
}

/** The app-level token was not accepted. */
export function appTokenSentence(error: string): string {
  switch (error) {
    case 'missing_scope':
      return `SLACK_APP_TOKEN lacks the scope connections:write. Make a new one at ${SETTINGS} (Basic Information, App-Level Tokens) with that scope.`;
    case 'not_allowed_token_type':
      return 'SLACK_APP_TOKEN is a token of another kind. The one that is wanted begins with xapp-.';
    case 'invalid_auth':
    case 'not_authed':
      return `Slack does not know SLACK_APP_TOKEN. Make one at ${SETTINGS} (Basic Information, App-Level Tokens) with the scope connections:write; it begins with xapp-.`;
    case 'socket_mode_disabled':
    case 'forbidden_team':
      return `Socket Mode is switched off for this app. Switch it on at ${SETTINGS} (Socket Mode).`;
    default:
      return `Slack refused SLACK_APP_TOKEN (${error}). See ${SETTINGS} (Basic Information, App-Level Tokens).`;
  }
}

/** Slack was not reached at all. */
export function unreachedSentence(): string {
  return 'Slack could not be reached. Check that this machine may open connections to slack.com, then start again.';
}

/** The app cannot work without these. */
export function missingScopesSentence(scopes: readonly string[]): string {
  return `The Slack app lacks ${scopes.join(', ')}. Paste adapters/slack/manifest.yaml into ${SETTINGS} (App Manifest), install the app again, and copy the new token to .env.`;
}

/** The app works, with less. */
export function fewerScopesSentence(scopes: readonly string[]): string {
  return `Slack works, but without what ${scopes.join(', ')} would allow. adapters/slack/manifest.yaml says what each is for.`;
}

/** Some of what is needed is set, and the rest is not. */
export function unfinishedSentence(missing: 'entry' | 'access' | 'keys' | 'both'): string {
  switch (missing) {
    case 'entry':
      return 'Slack is half set up: set SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP, in .env. README.md has the steps.';
    case 'access':
      return 'Slack is half set up: set SLACK_BOT_TOKEN for one workspace in .env, or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_SIGNING_SECRET for many. README.md has the steps.';
    case 'keys':
      return 'Many workspaces can install Verdict once VERDICT_KEYS is set: it seals their tokens. Make one with “openssl rand -base64 32”.';
    case 'both':
      return 'Both SLACK_BOT_TOKEN and SLACK_CLIENT_ID are set. Keep the first for one workspace, or the second for many.';
  }
}

/** Everything is well. */
export function connectedSentence(team: string): string {
  return `Connected to Slack (${team}). Mention @Verdict in a channel, or write to it.`;
}

/** Slack calls us: where. */
export function calledSentence(address: string): string {
  return `Slack’s events are taken at ${address}/slack/events`;
}

/** Several workspaces install the app from this page. */
export function installSentence(address: string): string {
  return `Ready for Slack. Workspaces install the app at ${address}`;
}
