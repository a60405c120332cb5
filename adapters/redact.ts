/** What stands where something was taken out. */
const OUT = '[redacted]';

const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Slack: bot, user, app-level, configuration and refresh tokens, and the path of an incoming or answering webhook.
  [/\bx(?:ox[a-z]|app)(?:[-.][\w-]+)+/gi, OUT],
  [/(\bhooks\.slack\.com\/)[^\s"'<>]+/gi, `$1${OUT}`],
  // Discord: a bot token is three parts joined by dots; webhook and interaction tokens stand after their id in the path.
  [/[\w-]{18,}\.[\w-]{6,}\.[\w-]{20,}/g, OUT],
  [/(\b(?:webhooks|interactions)\/\d+\/)[^\s/?#"'<>]+/gi, `$1${OUT}`],
  [/\b(bot|bearer|basic)\s+[\w~+/.=-]{8,}/gi, `$1 ${OUT}`],
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#"'<>]*@/gi, `$1${OUT}@`],
  [/(\b(?:https?|wss?):\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi, `$1?${OUT}`],
  [
    /\b(authorization|cookie|password|passwd|secret|token|ticket|api[_-]?key|VERDICT_KEYS)(["']?\s*[=:]\s*["']?)[^\s"',;&]+/gi,
    `$1$2${OUT}`,
  ],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, OUT],
];

/** Runs that only a machine writes: long, with letters and digits mixed, as keys, hashes and signatures are. */
const LONG = /[A-Za-z0-9+_=-]{24,}/g;

/**
 * A text without tokens, passwords, addresses of people and other secrets. `secrets` are values known to be secret, which
 * are taken out whatever they look like.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.reduce((rest, secret) => (secret.length < 4 ? rest : rest.replaceAll(secret, OUT)), text);
  const ruled = RULES.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), known);
  return ruled.replace(LONG, (run) => (/\d/.test(run) && /[a-z]/i.test(run) ? OUT : run));
}
