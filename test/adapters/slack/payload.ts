import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { z } from 'zod';
import { LIMITS } from '../../../adapters/slack/limits.ts';

const TYPES = createRequire(import.meta.url)
  .resolve('@slack/types')
  .replace(/\.js$/, '.d.ts');
const PUBLISHED = new URL('../../../../shared/reference/slack/limits.json', import.meta.url);

const objectSchema = z.record(z.string(), z.unknown());
type Json = z.infer<typeof objectSchema>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const blocksSchema = z.array(objectSchema);
const constSchema = z.object({ properties: z.object({ type: z.object({ const: z.string() }) }) });

/** The limits that somebody else collected; undefined where the file is not beside the checkout, which is said aloud. */
export const published = readPublished();

/** Every fault of blocks by the types that Slack publishes and by the limits; empty when Slack would take them. */
export function blockFaults(blocks: unknown, most: number): readonly string[] {
  const list = blocksSchema.safeParse(blocks);
  if (!list.success) return ['blocks are no list'];
  const size = JSON.stringify(blocks).length;
  return [
    ...(list.data.length > most ? [`${list.data.length} blocks`] : []),
    ...(list.data.length === 0 ? ['no blocks'] : []),
    ...(most === LIMITS.messageBlocks.most && size > LIMITS.messageJson.most ? [`${size} characters of blocks`] : []),
    ...(list.data.filter(({ type }) => type === 'table').length > 1 ? ['two tables'] : []),
    ...list.data.flatMap((block) => [...schemaFaults(block), ...walk(block, 'block')]),
  ];
}

/** The same for a message. */
export function messageFaults(message: unknown): readonly string[] {
  const { text, blocks } = z.object({ text: z.string(), blocks: z.unknown() }).parse(message);
  return [
    ...(text === '' ? ['no text'] : []),
    ...(text.length > LIMITS.messageText.most ? ['long text'] : []),
    ...forgeries(text),
    ...blockFaults(blocks, LIMITS.messageBlocks.most),
  ];
}

/** The same for a modal or the page of the app. */
export function viewFaults(view: unknown): readonly string[] {
  const { blocks } = z.object({ blocks: z.unknown() }).parse(view);
  return [
    ...faultsOf('View', view),
    ...walk(view, 'view').filter((fault) => fault.startsWith('view')),
    ...blockFaults(blocks, LIMITS.homeBlocks.most),
  ];
}

/** Markup that Slack would read in the text of a message. */
function forgeries(text: string): readonly string[] {
  return /[<>]/.test(text) || /&(?!amp;|lt;|gt;)/.test(text) ? ['markup in text'] : [];
}

let made: { readonly ajv: Ajv; readonly byType: ReadonlyMap<string, string> } | undefined;

/** JSON schemas from the published types; made once, which takes a few seconds. */
export function schemas() {
  if (made !== undefined) return made;
  const generator = createGenerator({ path: TYPES, type: '*', skipTypeCheck: true, additionalProperties: false });
  const schema = generator.createSchema('*');
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema(objectSchema.parse(schema), 'slack');
  const byType = new Map(
    Object.entries(schema.definitions ?? {}).flatMap(([name, definition]) => {
      const found = constSchema.safeParse(definition);
      return found.success && name.endsWith('Block') ? [[found.data.properties.type.const, name] as const] : [];
    }),
  );
  // The image block is a union in the types, so it carries no single constant.
  made = { ajv, byType: new Map([...byType, ['image', 'ImageBlock']]) };
  return made;
}

const fitting = new Set<string>();

/** Checks against the schema; blocks that differ in their words alone are checked once. */
function schemaFaults(block: Json): readonly string[] {
  const shape = JSON.stringify(block, (key, value) => (typeof value === 'string' && key !== 'type' ? '' : value));
  if (fitting.has(shape)) return [];
  const faults = shapeFaults(block);
  if (faults.length === 0) fitting.add(shape);
  return faults;
}

function shapeFaults(block: Json): readonly string[] {
  const name = schemas().byType.get(String(block['type']));
  return name === undefined ? [`unknown block ${String(block['type'])}`] : faultsOf(name, block);
}

function faultsOf(name: string, value: unknown): readonly string[] {
  const check: ValidateFunction | undefined = schemas().ajv.getSchema(`slack#/definitions/${name}`);
  if (check === undefined) return [`no schema ${name}`];
  return check(value) ? [] : (check.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message}`);
}

/** Limits on every element inside, and elements that mention somebody. */
function walk(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each, i) => walk(each, `${path}[${i}]`));
  if (!isObject(value)) return [];
  return [
    ...limitFaults(value).map((fault) => `${path}: ${fault}`),
    ...Object.entries(value).flatMap(([key, each]) => walk(each, `${path}.${key}`)),
  ];
}

const MENTIONS = ['user', 'usergroup', 'broadcast', 'channel', 'team', 'mrkdwn'];

function limitFaults(node: Json): readonly string[] {
  const type = typeof node['type'] === 'string' ? node['type'] : '';
  const rules = RULES[type] ?? [];
  return [
    ...(MENTIONS.includes(type) ? [`a ${type} element`] : []),
    ...rules.flatMap(([field, own, other]) => {
      const size = sizeOf(field === 'text' ? (words(node['text']) ?? node['text']) : node[field]);
      const most = Math.min(own, other ?? Infinity);
      return size !== undefined && size > most ? [`${type}.${field} is ${size} long, ${most} at most`] : [];
    }),
    ...(('text' in node && node['text'] === '') || node['elements']?.toString() === '' ? [`${type} is empty`] : []),
  ];
}

function words(text: unknown): string | undefined {
  return isObject(text) && typeof text['text'] === 'string' ? text['text'] : undefined;
}

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return words(value)?.length;
}

type Rule = readonly [field: string, own: number, published: number | undefined];

function readPublished() {
  if (!existsSync(PUBLISHED)) {
    console.warn('NOT RUN: ../shared/reference/slack/limits.json is missing; only our own limits were checked.');
    return undefined;
  }
  const most = z.object({ max_length: z.number() }).transform(({ max_length }) => max_length);
  const items = z.object({ max_items: z.number() }).transform(({ max_items }) => max_items);
  return z
    .object({
      text: most,
      button: z.object({ text: most, value: most, url: most }),
      actions: z.object({ elements: items }),
      context: z.object({ elements: items }),
      header: z.object({ text: most }),
      image: z.object({ alt_text: most }),
      input: z.object({ label: most, hint: most }),
      option: z.object({ text: most, value: most }),
      select: z.object({ options: items }),
      plain_text_input: z.object({ max_length: z.object({ max: z.number() }) }),
      section: z.object({ text: most }),
      view: z.object({
        blocks: items,
        private_metadata: most,
        title: most,
        submit: most,
        close: most,
        callback_id: most,
      }),
    })
    .parse(JSON.parse(readFileSync(PUBLISHED, 'utf8')));
}

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  plain_text: [['text', LIMITS.contextText.most, published?.text]],
  button: [
    ['text', LIMITS.buttonText.most, published?.button.text],
    ['value', LIMITS.buttonValue.most, published?.button.value],
    ['action_id', 255, undefined],
  ],
  link: [['url', LIMITS.url.most, published?.button.url]],
  text: [['text', LIMITS.paragraph.most, published?.section.text]],
  actions: [['elements', LIMITS.actions.most, published?.actions.elements]],
  context: [['elements', 10, published?.context.elements]],
  header: [['text', LIMITS.header.most, published?.header.text]],
  image: [['alt_text', LIMITS.altText.most, published?.image.alt_text]],
  table: [['rows', LIMITS.tableRows.most, undefined]],
  input: [
    ['label', LIMITS.inputLabel.most, published?.input.label],
    ['hint', LIMITS.inputLabel.most, published?.input.hint],
  ],
  static_select: [['options', LIMITS.options.most, published?.select.options]],
  multi_static_select: [['options', LIMITS.options.most, published?.select.options]],
  modal: [
    ['title', LIMITS.modalTitle.most, published?.view.title],
    ['submit', LIMITS.modalButton.most, published?.view.submit],
    ['close', LIMITS.modalButton.most, published?.view.close],
    ['private_metadata', LIMITS.metadata.most, published?.view.private_metadata],
    ['callback_id', 255, published?.view.callback_id],
  ],
};
