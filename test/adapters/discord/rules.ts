import { isDeepStrictEqual } from 'node:util';
import * as spec from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';

/** A request as it leaves for Discord: its body, and the names of the files beside it. */
export type Sent = {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly string[];
};

const CALLBACKS: Readonly<Record<number, ZodMiniType>> = {
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
};

/** Every endpoint that a body may go to, with the schema of Discord's own OpenAPI description. */
const ENDPOINTS: readonly (readonly [request: RegExp, schema: (body: Nested) => ZodMiniType | undefined])[] = [
  [/^POST \/channels\/\d+\/messages$/, () => spec.MessageCreateRequestSchema],
  [/^PATCH \/channels\/\d+\/messages\/\d+$/, () => spec.MessageEditRequestPartialSchema],
  [/^POST \/interactions\/\d+\/[^/]+\/callback$/, (body) => CALLBACKS[Number(body['type'])]],
  [/^POST \/webhooks\/\d+\/[^/]+$/, () => spec.IncomingWebhookRequestPartialSchema],
  [/^PATCH \/webhooks\/\d+\/[^/]+\/messages\/(@original|\d+)$/, () => spec.IncomingWebhookUpdateRequestPartialSchema],
  [/^POST \/channels\/\d+\/messages\/\d+\/threads$/, () => spec.CreateTextThreadWithMessageRequestSchema],
  [/^POST \/channels\/\d+\/threads$/, () => spec.CreateForumThreadRequestSchema],
  [/^POST \/users\/@me\/channels$/, () => spec.CreatePrivateChannelRequestSchema],
  [/^PATCH \/channels\/\d+$/, () => spec.UpdateThreadRequestPartialSchema],
  [/^POST \/applications\/\d+(\/guilds\/\d+)?\/commands$/, () => spec.ApplicationCommandCreateRequestSchema],
  [
    /^PATCH \/applications\/\d+(\/guilds\/\d+)?\/commands\/\d+$/,
    () => spec.ApplicationCommandPatchRequestPartialSchema,
  ],
];

type Nested = Readonly<Record<string, unknown>>;

/** What Discord would refuse or get wrong in a request, in words; empty where it would take it. */
export function problemsOf(sent: Sent): readonly string[] {
  if (sent.method === 'GET' || sent.method === 'DELETE') return [];
  const { body } = sent;
  const request = `${sent.method} ${sent.path}`;
  const endpoint = ENDPOINTS.find(([known]) => known.test(request));
  if (endpoint === undefined || !isNested(body)) return [`nothing is known of ${request}`];
  const parsed = endpoint[1](body)?.safeParse(body);
  if (parsed === undefined) return ['an unknown kind of callback'];
  if (!parsed.success) return [`outside of the specification: ${parsed.error.message}`];
  // The schemas drop what they do not know.
  const unknown = isDeepStrictEqual(parsed.data, body) ? [] : ['it holds keys that the specification does not have'];
  const messages = /commands|users\/@me|^PATCH \/channels\/\d+$|\/messages\/\d+\/threads/.test(request)
    ? []
    : messagesIn(body);
  return [...unknown, ...messages.flatMap((message) => messageProblems(message, sent.files))];
}

/** The message in a body: the body itself, the data of a callback, or the first message of a forum thread. */
function messagesIn(body: Nested): readonly Nested[] {
  if (typeof body['type'] !== 'number') return [isNested(body['message']) ? body['message'] : body];
  return isNested(body['data']) && [4, 7].includes(body['type']) ? [body['data']] : [];
}

const COMPONENTS_V2 = 1 << 15;

function messageProblems(message: Nested, files: readonly string[]): readonly string[] {
  const nodes = nodesIn(message['components']);
  const v2 = (Number(message['flags'] ?? 0) & COMPONENTS_V2) !== 0;
  const text = nodes.filter(({ type }) => type === 10).reduce((sum, { content }) => sum + String(content).length, 0);
  const ids = nodes.flatMap((node) => (typeof node['custom_id'] === 'string' ? [node['custom_id']] : []));
  const content = typeof message['content'] === 'string' ? message['content'] : '';
  const rows = nodes.filter(({ type }) => type === 1);
  const named = list(message['attachments']).map(({ filename }) => String(filename));
  const shown = JSON.stringify(message['components'] ?? []).match(/attachment:\/\/[^"]+/g) ?? [];
  const mentions = message['allowed_mentions'];
  return [
    ...said(v2 && nodes.length > 40, `${nodes.length} components`),
    ...said(v2 && text > 4000, `${text} characters of text`),
    ...said(v2 && (content !== '' || message['embeds'] !== undefined), 'content or embeds beside components of V2'),
    ...said(!v2 && nodes.some(({ type }) => type !== 1 && type !== 2 && type !== 3), 'V2 components without the flag'),
    ...said(!v2 && rows.length > 5, `${rows.length} rows`),
    ...said(content.length > 2000, `${content.length} characters of content`),
    ...said(embedLength(message) > 6000, 'more than 6,000 characters in embeds'),
    ...said(nodes.length === 0 && content === '' && message['embeds'] === undefined, 'an empty message'),
    ...said(new Set(ids).size !== ids.length, `a custom id twice: ${ids.join(' ')}`),
    ...said(
      rows.some((row) => list(row['components']).length > 5),
      'more than five buttons in a row',
    ),
    ...said(
      !isDeepStrictEqual([...named].sort(), [...files].sort()),
      `files ${files.join()} but ${named.join()} named`,
    ),
    ...said(
      shown.some((url) => !named.includes(url.slice('attachment://'.length))),
      'it shows a file that is not there',
    ),
    ...said(named.length !== shown.length, 'a file that no component shows'),
    ...said(!isNested(mentions) || !isDeepStrictEqual(mentions['parse'], []), 'mentions are not switched off'),
  ];
}

/** All components, nested ones included. */
function nodesIn(components: unknown): readonly Nested[] {
  return list(components).flatMap((node) => [
    node,
    ...nodesIn(node['components']),
    ...nodesIn(node['component'] === undefined ? [] : [node['component']]),
  ]);
}

function embedLength({ embeds }: Nested): number {
  return JSON.stringify(embeds ?? '').length;
}

function said(wrong: boolean, words: string): readonly string[] {
  return wrong ? [words] : [];
}

function list(value: unknown): readonly Nested[] {
  return Array.isArray(value) ? value.filter(isNested) : [];
}

function isNested(value: unknown): value is Nested {
  return typeof value === 'object' && value !== null;
}
