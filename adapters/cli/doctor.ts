import { NEEDED } from '../discord/permission.ts';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { checkDiscord } from '../doctor/discord.ts';
import { fault, note, statusOf, type Finding } from '../doctor/finding.ts';
import { checkMachine, thisMachine } from '../doctor/machine.ts';
import { checkRelease } from '../doctor/release.ts';
import { checkHealth, checkKeys } from '../doctor/settings.ts';
import { checkSlack } from '../doctor/slack.ts';
import { SCOPES } from '../slack/scopes.ts';
import { checkStorage } from '../doctor/storage.ts';

export { statusOf };

/** Everything that can be found out without changing anything. It never rejects. */
export async function examine(environment: NodeJS.ProcessEnv): Promise<readonly Finding[]> {
  const here = [...checkMachine(thisMachine), checkRelease(new URL('../../data/', import.meta.url))];
  const config = readSettings(environment);
  if ('state' in config) return [...here, config];
  const { slack, discord } = config;
  const groups = await Promise.all([
    checkStorage(config),
    checkHealth(config.health),
    slack === null
      ? [note('slack', 'Slack is not set up (no SLACK_… variable is set).')]
      : checkSlack({ ...slack, scopes: SCOPES }),
    discord === null
      ? [note('discord', 'Discord is not set up (DISCORD_TOKEN is not set).')]
      : checkDiscord({ token: discord.token, api: `${discord.api}/v10`, permissions: NEEDED }),
  ]);
  return [...here, checkKeys(config.keys, slack !== null && slack.client !== null), ...groups.flat()];
}

function readSettings(environment: NodeJS.ProcessEnv): Config | Finding {
  try {
    return readConfig(environment);
  } catch (why) {
    if (!(why instanceof ConfigError)) throw why;
    return fault('settings', why.message, 'Look it up in .env.example.');
  }
}

const MARKS: Readonly<Record<Finding['state'], string>> = {
  well: 'ok     ',
  note: 'note   ',
  warning: 'WARNING',
  fault: 'FAULT  ',
};
const SUMMARY = ['All is well.', 'It works, with warnings.', 'Something has to be done first.'] as const;

/** Findings as lines to read, what to do next below each that asks for it. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  const lines = findings.flatMap(({ about, state, words, next }) => [
    `${MARKS[state]}  ${about}: ${words}`,
    ...(next === null ? [] : [`${' '.repeat(9)}-> ${next}`]),
  ]);
  return [...lines, '', SUMMARY[statusOf(findings)]];
}

/** Findings as one JSON object a line; the last has the exit status. */
export function findingJson(findings: readonly Finding[]): readonly string[] {
  return [...findings, { status: statusOf(findings) }].map((each) => JSON.stringify(each));
}
