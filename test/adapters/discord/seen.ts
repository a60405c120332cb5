/** A component as it was sent. */
type Node = {
  readonly type?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Node[];
  readonly items?: readonly { readonly description?: string }[];
  readonly file?: { readonly url: string };
};

/** What a person sees of a body: its words without escapes and marks, what pictures say, files, and buttons in brackets. */
export function seenText(body: unknown): string {
  return nodesIn(body)
    .map(({ content, label, items = [], file }) => {
      if (content !== undefined) return plain(content);
      if (label !== undefined) return `[${label}]`;
      if (file !== undefined) return `[File ${file.url.replace('attachment://', '')}]`;
      return items.map(({ description }) => `[Picture: ${description}]`).join(' ');
    })
    .filter((text) => text !== '')
    .join('\n');
}

/** The codes of the buttons of a body, by label. */
export function buttonsOf(body: unknown): ReadonlyMap<string, string> {
  return new Map(
    nodesIn(body).flatMap(({ label, custom_id }) =>
      label !== undefined && custom_id !== undefined ? [[label, custom_id] as const] : [],
    ),
  );
}

function nodesIn(body: unknown): readonly Node[] {
  if (Array.isArray(body)) return body.flatMap(nodesIn);
  if (typeof body !== 'object' || body === null) return [];
  const inner = 'components' in body ? nodesIn(body.components) : 'data' in body ? nodesIn(body.data) : [];
  return 'type' in body && isNode(body) ? [body, ...inner] : inner;
}

function isNode(value: object): value is Node {
  return 'content' in value || 'label' in value || 'items' in value || 'file' in value;
}

function plain(markdown: string): string {
  return markdown
    .replace(/\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)/g, '$1 <$2>')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/^(?:### |-# |- )/gm, '')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1')
    .replaceAll('\u200B', '');
}
