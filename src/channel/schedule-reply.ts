import { strong, text } from '../inline.ts';
import type { Candidate } from '../occupation/find.ts';
import type { Button } from '../press.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import type { ResearchBase } from '../research/parse.ts';
import { sentenceReply } from '../sentence-reply.ts';
import type { Halt } from './channel-change.ts';
import type { Channel, Schedule } from './channel.ts';
import type { DiscussAct } from './discuss-act.ts';
import type { Plan, Policy } from './plan.ts';
import { dateWords, daysWords, filterWords, listWords, momentWords } from './plan-words.ts';
import { nextOccurrences } from './schedule.ts';

/** What is known when a schedule is put into words: the research base, and the time by the store's clock. */
export type At = { readonly base: ResearchBase; readonly now: number };

const HALTED: Readonly<Record<Halt, string>> = {
  gone: 'the channel is not there any more',
  forbidden: 'I may not write in the channel any more',
  exhausted: 'every question it asks for has been asked',
};

const AFTERWARDS: Readonly<Record<Policy, string>> = {
  reshuffle: 'begin again',
  widen: 'ask about more',
  stop: 'stop and tell its owner',
};

/** Schedules on one page of the list. */
const PAGE = 5;

/** Every schedule of a channel in words, with its next three times and its state. */
export function listReply({ base, now }: At, channel: Channel, page: number): Reply {
  const { schedules, own } = channel;
  if (schedules.length === 0) return noScheduleReply();
  const shown = schedules.slice(page * PAGE, (page + 1) * PAGE);
  const waiting = own.filter(({ approved, held }) => !approved && !held).length;
  return {
    audience: 'person',
    summary: `${schedules.length} ${schedules.length === 1 ? 'schedule' : 'schedules'} in this channel.`,
    blocks: [
      { type: 'heading', value: 'Questions in this channel' },
      ...shown.flatMap((schedule) => scheduleBlocks({ base, now }, schedule)),
      ...(waiting === 0
        ? []
        : [note(`${waiting} of your own questions ${waiting === 1 ? 'waits' : 'wait'} for approval.`)]),
      {
        type: 'buttons',
        buttons: [
          ...shown.map(({ number }) => press(`Schedule ${number}`, 'show', number)),
          ...(schedules.length > (page + 1) * PAGE ? [press('More schedules', 'list', page + 1)] : []),
          press('New schedule', 'new', null),
          press('Own questions', 'questions', null),
        ],
      },
    ],
  };
}

/** One schedule after something was done to it, or to look at. */
export function scheduleReply(at: At, schedule: Schedule, done: string): Reply {
  return {
    audience: 'person',
    summary: done,
    blocks: [
      { type: 'paragraph', children: [text(done)] },
      ...scheduleBlocks(at, schedule),
      { type: 'buttons', buttons: scheduleButtons(schedule) },
    ],
  };
}

function scheduleButtons({ number, paused, until }: Schedule): readonly Button[] {
  const rests = paused !== null || until !== null;
  return [
    rests ? press(`Resume ${number}`, 'resume', number) : press(`Pause ${number}`, 'pause', number),
    press('Skip the next', 'skip', number),
    press(`Edit ${number}`, 'edit', number),
    press('Thread, ping, dates', 'more', number),
    press(`Preview ${number}`, 'preview', number),
    press(`Remove ${number}`, 'remove', number),
    press('List', 'list', null),
  ];
}

function scheduleBlocks({ base, now }: At, schedule: Schedule): readonly Block[] {
  return [
    { type: 'paragraph', children: [strong(`${schedule.number}. ${planWords(base, schedule)}`)] },
    { type: 'list', items: [...stateItems(schedule, now), ...moreItems(schedule)] },
  ];
}

/** `Every weekday at 09:30 (Europe/Berlin), about registered nurses, deep`. */
export function planWords(base: ResearchBase, { days, time, zone, filter }: Plan): string {
  return `${daysWords(days)} at ${time} (${zone}), ${filterWords(base, filter)}`;
}

function stateItems(schedule: Schedule, now: number): readonly (readonly Inline[])[] {
  const { paused, until, zone } = schedule;
  if (paused === 'asked') return [[text('Paused until you resume it.')]];
  if (paused !== null) return [[text(`Paused: ${HALTED[paused]}.`)]];
  const next = nextOccurrences(schedule, now, 3).map((at) => momentWords(at, zone));
  const from = until === null ? 'Next' : `Paused until ${dateWords(until)}, then`;
  return [[text(next.length === 0 ? 'No time is left that is not skipped.' : `${from}: ${next.join(' · ')}`)]];
}

function moreItems({ skip, thread, ping, exhausted }: Schedule): readonly (readonly Inline[])[] {
  const said = [
    thread ? 'Opens a thread below each question.' : undefined,
    ping === null ? undefined : `Tells the role or group ${ping}.`,
    skip.length === 0 ? undefined : `Leaves out ${datesWords(skip)}.`,
    `When all have been asked: ${AFTERWARDS[exhausted]}.`,
  ];
  return said.flatMap((words) => (words === undefined ? [] : [[text(words)]]));
}

/** More dates than these are only counted. */
const DATES_SHOWN = 5;

function datesWords(dates: readonly string[]): string {
  const shown = dates.slice(0, DATES_SHOWN).map(dateWords);
  return listWords(dates.length > DATES_SHOWN ? [...shown, `${dates.length - DATES_SHOWN} more`] : shown);
}

/** There is nothing to list yet. */
function noScheduleReply(): Reply {
  return sentenceReply(
    'No questions are scheduled in this channel. Write “/discuss schedule weekdays at 9:30 Berlin about nurses”, or fill in a form.',
    [press('New schedule', 'new', null), press('Own questions', 'questions', null)],
  );
}

/** A schedule of that number is not here; the ones that are. */
export function whichScheduleReply({ schedules }: Channel): Reply {
  if (schedules.length === 0) return noScheduleReply();
  const numbers = listWords(schedules.map(({ number }) => `${number}`));
  return sentenceReply(`Which schedule? There ${schedules.length === 1 ? 'is' : 'are'} ${numbers} in this channel.`, [
    press('List', 'list', null),
  ]);
}

/** A schedule is gone; its words are kept, so that it can be set up again. */
export function removedReply(base: ResearchBase, schedule: Schedule): Reply {
  return sentenceReply(`Schedule ${schedule.number} is removed. It was: ${planWords(base, schedule)}.`, [
    press('New schedule', 'new', null),
    press('List', 'list', null),
  ]);
}

/** What the next three times are. */
export function previewReply(schedule: Schedule, now: number): Reply {
  const next = nextOccurrences({ ...schedule }, now, 3).map((at) => momentWords(at, schedule.zone));
  const when = next.length === 0 ? 'No time is left that is not skipped.' : `${next.join(' · ')} (${schedule.zone}).`;
  const rests = schedule.paused === null ? '' : ' It is paused, so none of them comes before you resume it.';
  return sentenceReply(`Schedule ${schedule.number}, the next three: ${when}${rests}`, [
    press('Skip the next', 'skip', schedule.number),
    press('List', 'list', null),
  ]);
}

const NEEDED: Readonly<Record<string, string>> = {
  days: 'the days',
  time: 'the time',
  zone: 'the time zone',
};

type Unfinished = {
  readonly missing: readonly string[];
  readonly unread: readonly string[];
  readonly nearest: readonly Candidate[];
};

/** What of a schedule's words is missing or could not be read, and a form to say it in; `number` is null for a new one. */
export function unfinishedReply({ missing, unread, nearest }: Unfinished, number: number | null): Reply {
  const said = [
    unread.length === 0 ? undefined : `I could not read ${listWords(unread.map((words) => `“${clipped(words)}”`))}.`,
    nearest.length === 0 ? undefined : `Jobs that sound like it: ${nearest.map(({ title }) => title).join('; ')}.`,
    missing.length === 0 ? undefined : `I still need ${listWords(missing.map((name) => NEEDED[name] ?? name))}.`,
    'Write it like “/discuss schedule weekdays at 9:30 Berlin about nurses”, or go on in the form.',
  ];
  return sentenceReply(said.filter((words) => words !== undefined).join(' '), [
    number === null ? press('Fill in the form', 'new', null) : press(`Edit ${number}`, 'edit', number),
  ]);
}

function clipped(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

/** The words name no date. */
export function whichDateReply(words: string): Reply {
  const start = words === '' ? 'Nothing is left to leave out.' : `I could not read “${words.slice(0, 80)}” as a date.`;
  return sentenceReply(`${start} Write it like 2026-12-24, 24 Dec, tomorrow or next Monday.`, [
    press('List', 'list', null),
  ]);
}

/** A channel has all the schedules that it may have. */
export function tooManyReply(most: number): Reply {
  return sentenceReply(`This channel has ${most} schedules, which is all I can keep. Remove one first.`, [
    press('List', 'list', null),
  ]);
}

/** Only people who may manage the channel set up, change and approve. */
export function notAllowedReply(): Reply {
  return sentenceReply(
    'Only people who may manage this channel can do that. You can always add a question of your own: “/discuss add …”.',
    [press('Add a question', 'own', null)],
  );
}

/** What is to happen when all has been asked. */
export function policyReply(policy: Policy, changed: boolean): Reply {
  const now = `When every question that a schedule asks for has been asked, schedules in this channel ${AFTERWARDS[policy]}.`;
  const more = changed ? '' : ' Write “/discuss policy reshuffle”, “widen” or “stop” to change that.';
  return sentenceReply(`${now}${more}`, [press('List', 'list', null)]);
}

/** Tells the owner, once, that a schedule had to stop. */
export function haltReply(schedule: Schedule, why: Halt): Reply {
  return sentenceReply(
    `I have paused your question schedule ${schedule.number} (${daysWords(schedule.days)} at ${schedule.time}, ${schedule.zone}): ${HALTED[why]}. ${NEXT_STEP[why]}`,
  );
}

const NEXT_STEP: Readonly<Record<Halt, string>> = {
  gone: 'If you want it elsewhere, set it up there with “/discuss schedule”.',
  forbidden: 'Let me write there again, then say “/discuss resume” in the channel.',
  exhausted: 'Say “/discuss policy reshuffle” to begin again, and “/discuss resume” in the channel.',
};

export function press(label: string, act: DiscussAct['act'], about: number | null): Button {
  return { label, discuss: { act, about: about === null ? null : `${about}` } };
}

function note(words: string): Block {
  return { type: 'note', children: [text(words)] };
}
