import type { Fields } from '../chat.ts';
import type { DiscussAct } from './discuss-act.ts';
import { POLICIES, type Policy } from './plan.ts';
import type { Vote } from './question-post.ts';
import { readPlanWords } from './read-plan.ts';
import { FIELDS } from './schedule-form.ts';

/** A number that is not said is null. */
type Numbered<Kind extends string> = Kind extends string
  ? { readonly kind: Kind; readonly number: number | null }
  : never;

export type ScheduleOrder =
  | { readonly kind: 'list'; readonly page: number }
  | Numbered<'show' | 'resume' | 'remove' | 'preview'>
  | { readonly kind: 'pause'; readonly number: number | null; readonly until: string }
  /** The next one, where no date is said. */
  | { readonly kind: 'skip'; readonly number: number | null; readonly date: string }
  | { readonly kind: 'schedule'; readonly fields: Fields }
  | { readonly kind: 'edit'; readonly number: number | null; readonly fields: Fields }
  | { readonly kind: 'policy'; readonly policy: Policy | null };

export type OwnOrder =
  | { readonly kind: 'questions'; readonly page: number }
  | { readonly kind: 'add'; readonly texts: readonly string[] }
  | Numbered<'approve' | 'drop' | 'insist'>;

export type VoteOrder = { readonly kind: 'vote'; readonly vote: Vote; readonly post: string };

/** What a person wants done about the questions of a channel. */
export type Order = ScheduleOrder | OwnOrder | VoteOrder;

const NUMBERED =
  /^(pause|resume|remove|delete|cancel|preview|show|skip|edit|change|approve|drop)\b\s*(?:schedule|question|no\.?|number|#)?\s*#?(\d{1,4})?\b\s*(.*)$/is;
const SCHEDULE = /^(?:schedule|plan|set up a schedule|new schedule)\b(?!s)\s*(.*)$/is;
const LIST = /^(?:list|schedules|list schedules|show schedules|show list)$/i;
const ADD = /^add\b\s*:?\s*(.*)$/is;
const QUESTIONS = /^(?:(?:our |own |my |list )*questions|list own questions)$/i;
const POLICY = new RegExp(`^policy(?:\\s+(${POLICIES.join('|')}))?$`, 'i');

/** The order in the words after `/discuss`; undefined where they ask for a question now. */
export function readOrder(words: string): Order | undefined {
  const text = words.trim();
  if (LIST.test(text)) return { kind: 'list', page: 0 };
  if (QUESTIONS.test(text)) return { kind: 'questions', page: 0 };
  const policy = POLICY.exec(text);
  if (policy !== null)
    return { kind: 'policy', policy: POLICIES.find((each) => each === policy[1]?.toLowerCase()) ?? null };
  const schedule = SCHEDULE.exec(text);
  if (schedule !== null) return { kind: 'schedule', fields: readPlanWords(schedule[1] ?? '') };
  const add = ADD.exec(text);
  if (add !== null) return { kind: 'add', texts: linesOf(add[1] ?? '') };
  const numbered = NUMBERED.exec(text);
  if (numbered === null) return undefined;
  const [, verb = '', number, rest = ''] = numbered;
  if (number === undefined && !isOrder(verb.toLowerCase(), rest)) return undefined;
  return numberedOrder(verb.toLowerCase(), number === undefined ? null : Number(number), rest.trim());
}

/** Whether words without a number are an order: "remove" is one, "edit at 10" too; "show business agents" is a job. */
function isOrder(verb: string, rest: string): boolean {
  if (rest === '') return true;
  if (verb === 'pause') return /^(?:until|till?|to)\s/i.test(rest);
  if (verb === 'skip') return /\d|^(?:today|tomorrow|next)\b/i.test(rest);
  const fields = readPlanWords(rest);
  return /^(?:edit|change)$/.test(verb) && [FIELDS.days, FIELDS.time, FIELDS.zone].some((name) => name in fields);
}

function numberedOrder(verb: string, number: number | null, rest: string): Order | undefined {
  switch (verb) {
    case 'pause':
      return { kind: 'pause', number, until: rest.replace(/^(?:until|till?|to)\s+/i, '') };
    case 'skip':
      return { kind: 'skip', number, date: rest };
    case 'edit':
    case 'change':
      return { kind: 'edit', number, fields: readPlanWords(rest) };
    case 'remove':
    case 'delete':
    case 'cancel':
      return { kind: 'remove', number };
    case 'approve':
    case 'drop':
    case 'resume':
    case 'preview':
    case 'show':
      return { kind: verb, number };
    default:
      return undefined;
  }
}

/** The order with what was filled into the form that it opened; without one it is as it was said. */
export function filledOrder(order: Order, fields: Fields | null): Order {
  if (fields === null) return order;
  if (order.kind === 'schedule' || order.kind === 'edit') return { ...order, fields };
  return order.kind === 'add' ? { ...order, texts: linesOf(fields[FIELDS.questions] ?? '') } : order;
}

/** The order that a press stands for, with what was filled into its form. */
export function orderOfAct({ act, about }: DiscussAct, fields: Fields | null): Order {
  const number = about !== null && /^\d{1,6}$/.test(about) ? Number(about) : null;
  switch (act) {
    case 'agree':
    case 'disagree':
    case 'unsure':
      return { kind: 'vote', vote: act, post: about ?? '' };
    case 'new':
      return filledOrder({ kind: 'schedule', fields: {} }, fields);
    case 'edit':
    case 'more':
      return filledOrder({ kind: 'edit', number, fields: {} }, fields);
    case 'pause':
      return { kind: 'pause', number, until: '' };
    case 'skip':
      return { kind: 'skip', number, date: '' };
    case 'list':
    case 'questions':
      return { kind: act, page: number ?? 0 };
    case 'own':
      return filledOrder({ kind: 'add', texts: [] }, fields);
    case 'resume':
    case 'remove':
    case 'preview':
    case 'show':
    case 'approve':
    case 'drop':
    case 'insist':
      return { kind: act, number };
  }
}

function linesOf(words: string): readonly string[] {
  return words
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}
