/** What the app asks a workspace for, each with its reason; manifest.yaml says the same. */
export const SCOPES: readonly { readonly name: string; readonly reason: string; readonly needed: boolean }[] = [
  { name: 'app_mentions:read', reason: 'hear that somebody mentions it', needed: true },
  { name: 'chat:write', reason: 'answer', needed: true },
  { name: 'commands', reason: 'slash commands and "Check this claim"', needed: true },
  {
    name: 'im:history',
    reason: 'hear direct messages to the app itself, which Slack delivers under this name alone',
    needed: false,
  },
  { name: 'files:write', reason: 'pictures of scores, and transcripts', needed: false },
  { name: 'users:read', reason: 'names without mentions; who runs the workspace may set up schedules', needed: false },
  { name: 'channels:read', reason: 'who created a channel may set up schedules there', needed: false },
  { name: 'groups:read', reason: 'the same for private channels it is in', needed: false },
  { name: 'assistant:write', reason: 'suggested prompts in its messages', needed: false },
];

/** The names, as an installation asks for them. */
export const SCOPE_NAMES: string[] = SCOPES.map(({ name }) => name);

/** What is missing from the scopes that a token has. */
export function missingScopes(has: readonly string[]): {
  readonly needed: readonly string[];
  readonly rest: readonly string[];
} {
  const missing = SCOPES.filter(({ name }) => !has.includes(name));
  return {
    needed: missing.filter(({ needed }) => needed).map(({ name }) => name),
    rest: missing.filter(({ needed }) => !needed).map(({ name }) => name),
  };
}
