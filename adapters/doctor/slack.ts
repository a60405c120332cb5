import { z } from 'zod';
import { ask, httpClock, unreachable, type Answer } from './ask.ts';
import { fault, note, warning, well, type Finding } from './finding.ts';

export type SlackAccess = {
  readonly botToken: string | null;
  /** For Socket Mode. */
  readonly appToken: string | null;
  /** For the HTTP endpoint. */
  readonly signingSecret: string | null;
  /** The address of the Web API, with a slash at its end. */
  readonly api: string;
  /** What the manifest asks for. */
  readonly scopes: readonly { readonly name: string; readonly reason: string; readonly needed: boolean }[];
};

const PAGE = 'api.slack.com/apps';
const authSchema = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  team: z.string().optional(),
  user: z.string().optional(),
});

/** Whether Slack takes the tokens, and gives what the manifest asks for. Tokens are never part of the words. */
export async function checkSlack(access: SlackAccess): Promise<readonly Finding[]> {
  const { botToken, appToken, signingSecret } = access;
  const ways =
    appToken === null && signingSecret === null
      ? [
          fault(
            'slack events',
            'Neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP) is set, so no event arrives.',
            `Make an app-level token with connections:write under "Basic Information" on ${PAGE}.`,
          ),
        ]
      : [];
  return [
    ...ways,
    ...(botToken === null
      ? [note('slack token', 'SLACK_BOT_TOKEN is not set: each workspace installs by a link.')]
      : await checkBot(access, botToken)),
    ...(appToken === null ? [] : [await checkSocket(access, appToken)]),
    ...(signingSecret === null ? [] : [checkSecret(signingSecret)]),
  ];
}

async function checkBot({ api, scopes }: SlackAccess, token: string): Promise<readonly Finding[]> {
  if (!/^xoxb-[\w-]+$/.test(token)) return [wrongShape('SLACK_BOT_TOKEN', 'xoxb-', '"OAuth & Permissions"')];
  const answer = await post(`${api}auth.test`, token);
  if (answer.kind === 'silent') return [unreachable('slack', api, answer.why)];
  const read = authSchema.safeParse(answer.body);
  if (!read.success)
    return [
      fault(
        'slack token',
        `auth.test answered with status ${answer.status}.`,
        'Try again in a minute; see status.slack.com.',
      ),
    ];
  const { ok, error = 'unknown', team, user } = read.data;
  if (!ok)
    return [
      fault(
        'slack token',
        `Slack refuses SLACK_BOT_TOKEN (${error}).`,
        `Install the app again under "OAuth & Permissions" on ${PAGE} and copy the bot token.`,
      ),
    ];
  return [
    well('slack token', `SLACK_BOT_TOKEN works: ${user ?? 'the app'} in ${team ?? 'a workspace'}.`),
    ...scopesFinding(answer.headers.get('x-oauth-scopes'), scopes),
    ...httpClock('Slack', answer),
  ];
}

function scopesFinding(granted: string | null, wanted: SlackAccess['scopes']): readonly Finding[] {
  if (granted === null) return [];
  const held = granted.split(',').map((scope) => scope.trim());
  const missing = wanted.filter(({ name }) => !held.includes(name));
  const more = held.filter((scope) => scope !== '' && !wanted.some(({ name }) => name === scope));
  const words = `Missing: ${missing.map(({ name, reason }) => `${name} (${reason})`).join(', ')}.`;
  const next = `Paste the app manifest of this release on ${PAGE}, then install the app again.`;
  if (missing.some(({ needed }) => needed)) return [fault('slack scopes', words, next)];
  if (missing.length > 0) return [warning('slack scopes', words, next)];
  return more.length > 0
    ? [
        warning(
          'slack scopes',
          `More than needed: ${more.join(', ')}.`,
          `Take them away on ${PAGE}: Verdict does not use them.`,
        ),
      ]
    : [well('slack scopes', `All ${wanted.length} that are needed, and no other.`)];
}

async function checkSocket({ api }: SlackAccess, token: string): Promise<Finding> {
  if (!/^xapp-[\w-]+$/.test(token)) return wrongShape('SLACK_APP_TOKEN', 'xapp-', '"Basic Information"');
  const answer = await post(`${api}apps.connections.open`, token);
  if (answer.kind === 'silent') return unreachable('slack', api, answer.why);
  const read = authSchema.safeParse(answer.body);
  if (read.data?.ok === true) return well('slack events', 'Socket Mode opens.');
  return fault(
    'slack events',
    `Slack refuses SLACK_APP_TOKEN (${read.data?.error ?? answer.status}).`,
    `Turn on Socket Mode, and make an app-level token with connections:write, on ${PAGE}.`,
  );
}

function checkSecret(secret: string): Finding {
  return /^[0-9a-f]{32}$/.test(secret)
    ? well('slack signatures', 'SLACK_SIGNING_SECRET has the shape of one.')
    : wrongShape('SLACK_SIGNING_SECRET', '32 of 0-9 and a-f', '"Basic Information"');
}

function wrongShape(variable: string, begins: string, page: string): Finding {
  return fault(
    'slack token',
    `${variable} has not the shape of one (${begins}…).`,
    `Copy it again from ${page} on ${PAGE}.`,
  );
}

function post(url: string, token: string): Promise<Answer> {
  return ask(url, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
}
