import { INTENTS, type Intent } from './intent.ts';

/** Both platforms take at least this many characters for what a button carries. */
export const LONGEST_CODE = 100;

const VERSION = '1';
// One character an intent, in a fixed order: a letter, once given, keeps its meaning in every release.
const LETTERS = 'vwtlxrsecoamdqhkz';
const ORDERS: readonly Intent['order'][] = [null, 'safest', 'most exposed'];

/**
 * An intent as at most 100 ASCII characters, for buttons. What does not fit is left out: the topic is shortened first,
 * then jobs and groups beyond those that fit.
 */
export function encodeIntent(intent: Intent): string {
  const whole = write(intent);
  if (whole.length <= LONGEST_CODE) return whole;
  if (intent.topic !== null && intent.topic !== '') {
    const topic = intent.topic.slice(0, Math.min(LONGEST_CODE, intent.topic.length - 1));
    return encodeIntent({ ...intent, topic: topic === '' ? null : topic });
  }
  if (intent.groups.length > 0) return encodeIntent({ ...intent, groups: intent.groups.slice(0, -1), topic: null });
  if (intent.occupations.length > 0)
    return encodeIntent({ ...intent, occupations: intent.occupations.slice(0, -1), topic: null });
  return encodeIntent({ ...intent, region: null, topic: null });
}

function write(intent: Intent): string {
  const head = `${VERSION}${LETTERS[INTENTS.indexOf(intent.name)] ?? ''}${ORDERS.indexOf(intent.order)}`;
  const lists = [intent.occupations, intent.groups].map((list) => list.map(writeWord).join(','));
  const words = [intent.region, intent.topic].map((word) => (word === null ? '' : `-${writeWord(word)}`));
  return [head, ...lists, ...words].join('.').replace(/\.+$/, '');
}

// Percent encoding, with the marks of this format encoded as well; '-' stays, for it opens a word only at the front.
function writeWord(word: string): string {
  return encodeURIComponent(word.replace(/[\uD800-\uDBFF]$/, '').toWellFormed())
    .replace(/[!'()*.~,]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '~');
}

/** The intent that a code stands for; undefined for what is not ours or from an older version. */
export function decodeIntent(code: string): Intent | undefined {
  if (code.length > LONGEST_CODE || !/^[\x21-\x7e]+$/.test(code)) return undefined;
  const [head = '', occupations = '', groups = '', region = '', topic = ''] = code.split('.');
  const name = INTENTS[LETTERS.indexOf(head[1] ?? ' ')];
  const order = ORDERS[Number(head[2] ?? 'x')];
  if (head[0] !== VERSION || head.length !== 3 || name === undefined || order === undefined) return undefined;
  try {
    const intent = {
      name,
      occupations: readList(occupations),
      region: readOptional(region),
      order,
      groups: readList(groups),
      topic: readOptional(topic),
    };
    return write(intent) === code ? intent : undefined;
  } catch (fault) {
    if (fault instanceof URIError) return undefined;
    throw fault;
  }
}

function readList(text: string): readonly string[] {
  return text === '' ? [] : text.split(',').map(readWord);
}

function readOptional(text: string): string | null {
  return text.startsWith('-') ? readWord(text.slice(1)) : null;
}

function readWord(text: string): string {
  return decodeURIComponent(text.replaceAll('~', '%20'));
}
