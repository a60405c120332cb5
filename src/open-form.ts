import type { Keyv } from 'keyv';
import { conversationOf, type ChatEvent } from './chat.ts';
import { formOfCommand } from './command-form.ts';
import type { Form } from './form.ts';
import type { Memory } from './memory.ts';
import { decodePress, formOf } from './press.ts';
import { formOfOrder } from './channel/discuss-desk.ts';
import type { DiscussDesk } from './channel/discussed.ts';
import { orderOfAct, readOrder } from './channel/discuss-order.ts';

type Deps = { readonly memory: Keyv<Memory>; readonly discussDesk: DiscussDesk };

/** The form that a press or a command opens before it is handled; undefined where it needs none. */
export async function openForm({ memory, discussDesk }: Deps, event: ChatEvent): Promise<Form | undefined> {
  const { input, place, person } = event;
  if (input.kind === 'command') {
    const order = input.name === 'discuss' && input.fields === null ? readOrder(input.text) : undefined;
    return order === undefined
      ? formOfCommand(input)
      : formOfOrder(discussDesk, order, { said: event, opens: 'words' });
  }
  const press = input.kind === 'press' && input.fields === null ? decodePress(input.code) : undefined;
  if (press?.kind !== 'discuss') return press && formOf(press);
  const draft = (await memory.get(conversationOf(place, person)))?.draft ?? null;
  const order = orderOfAct(press.act, press.act.act === 'new' ? draft : null);
  return formOfOrder(discussDesk, order, { said: event, opens: press.act.act === 'more' ? 'more' : 'press' });
}
