import { text } from './inline.ts';
import type { Button } from './press.ts';
import type { Reply } from './reply.ts';

/** A reply of one or two plain sentences, with what can be done next as buttons; to the person alone. */
export function sentenceReply(words: string, buttons: readonly Button[] = []): Reply {
  const next = buttons.length === 0 ? [] : [{ type: 'buttons' as const, buttons }];
  return { audience: 'person', summary: words, blocks: [{ type: 'paragraph', children: [text(words)] }, ...next] };
}
