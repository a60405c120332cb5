import type { Fields } from '../chat.ts';
import type { Field, Form } from '../form.ts';
import { POLICIES, type Policy } from './plan.ts';
import { DAYS, type Day } from './schedule.ts';

/** The names of the fields. */
export const FIELDS = {
  days: 'days',
  time: 'time',
  zone: 'zone',
  about: 'about',
  exhausted: 'exhausted',
  thread: 'thread',
  ping: 'ping',
  skip: 'skip',
  until: 'until',
  questions: 'questions',
} as const;

export const NOTHING_FILLED: Fields = {};

const DAY_LABELS: Readonly<Record<Day, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const POLICY_LABELS: Readonly<Record<Policy, string>> = {
  reshuffle: 'Begin again in the same order',
  widen: 'Ask about more, step by step',
  stop: 'Stop and tell me',
};

/** When, what about, and what happens when all has been asked; `edits` is the number of the schedule, null for a new one. */
export function timesForm(filled: Fields, edits: string | null): Form {
  const given = lineFields(filled, edits === null);
  return {
    title: edits === null ? 'New schedule' : `Change schedule ${edits}`,
    submit: 'Save',
    fields: [
      {
        kind: 'choice',
        name: FIELDS.days,
        label: 'Days',
        hint: edits === null ? 'On which a question comes.' : KEEPS,
        required: edits === null,
        many: true,
        options: DAYS.map((value) => ({ value, label: DAY_LABELS[value] })),
        chosen: listIn(filled[FIELDS.days]),
      },
      given(FIELDS.time, 'Time', 'By the clocks of the place below, for example 9:30.'),
      given(FIELDS.zone, 'Time zone', 'A city or a zone, for example Berlin or America/New_York.'),
      {
        ...given(FIELDS.about, 'About', 'Leave empty for any job, or: nurses in India, deep, region.'),
        required: false,
      },
      {
        kind: 'choice',
        name: FIELDS.exhausted,
        label: 'When all have been asked',
        hint: '',
        required: false,
        many: false,
        options: POLICIES.map((value) => ({ value, label: POLICY_LABELS[value] })),
        chosen: listIn(filled[FIELDS.exhausted]),
      },
    ],
  };
}

/** What a schedule needs seldom: thread, ping, dates. */
export function moreForm(filled: Fields, number: string | null): Form {
  const given = lineFields(filled, false);
  return {
    title: number === null ? 'More' : `Schedule ${number}: more`,
    submit: 'Save',
    fields: [
      {
        kind: 'choice',
        name: FIELDS.thread,
        label: 'Open a thread below each question',
        hint: '',
        required: false,
        many: false,
        options: [
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ],
        chosen: listIn(filled[FIELDS.thread]),
      },
      given(FIELDS.ping, 'Tell a role or user group', `Its id or mention. ${CLEARS}`),
      given(FIELDS.skip, 'Dates to leave out', `For example 2026-12-24, 31 Dec. ${CLEARS}`),
      given(FIELDS.until, 'Pause until', `The first date on which one comes again. ${CLEARS}`),
    ],
  };
}

/** Questions of the team's own. */
export function addForm(): Form {
  return {
    title: 'Your own questions',
    submit: 'Add',
    fields: [
      {
        kind: 'words',
        name: FIELDS.questions,
        label: 'Questions, one a line',
        hint: 'They come up between mine. A line without a question mark is a statement to vote on.',
        required: true,
        lines: 'many',
        maxLength: 3000,
        value: '',
      },
    ],
  };
}

const KEEPS = 'What you leave empty stays as it is.';
const CLEARS = 'Write “none” to clear it.';

function lineFields(filled: Fields, required: boolean) {
  return (name: string, label: string, hint: string): Field => ({
    kind: 'words',
    name,
    label,
    hint,
    required,
    lines: 'one',
    maxLength: 150,
    value: filled[name] ?? '',
  });
}

function listIn(value: string | undefined): readonly string[] {
  return value === undefined || value === '' ? [] : value.split(',');
}
