import type { Fields } from '../chat.ts';
import type { Form } from '../form.ts';
import type { Reply } from '../reply.ts';
import type { Change } from './channel-change.ts';
import type { Channel, Schedule } from './channel.ts';
import type { Discussed, DiscussDesk, Said } from './discussed.ts';
import type { ScheduleOrder } from './discuss-order.ts';
import { MOST_SKIPPED, type Plan } from './plan.ts';
import { dateWords } from './plan-words.ts';
import { readDate } from './read-date.ts';
import { fieldsOfPlan, readPlan } from './read-plan.ts';
import { FIELDS, moreForm, timesForm } from './schedule-form.ts';
import {
  listReply,
  notAllowedReply,
  policyReply,
  previewReply,
  removedReply,
  scheduleReply,
  tooManyReply,
  unfinishedReply,
  whichDateReply,
  whichScheduleReply,
} from './schedule-reply.ts';
import { dateAfter, localTime, nextOccurrences } from './schedule.ts';

/** More schedules than any channel can bear. */
const MOST_SCHEDULES = 50;

type Scene = { readonly desk: DiscussDesk; readonly said: Said; readonly channel: Channel; readonly now: number };

/** Sets up, shows and changes schedules. Only people who may manage the channel change anything. */
export async function followSchedule(desk: DiscussDesk, order: ScheduleOrder, said: Said): Promise<Discussed> {
  const [channel, now] = await Promise.all([desk.channels.read(said.place), desk.store.now()]);
  const scene = { desk, said, channel, now };
  const at = { base: desk.base, now };
  if (order.kind === 'list') return shown(listReply(at, channel, order.page));
  if (order.kind === 'policy' && order.policy === null) return shown(policyReply(channel.policy, false));
  const looks = order.kind === 'show' || order.kind === 'preview';
  if (!looks && !(await said.manages())) return answered(notAllowedReply());
  if (order.kind === 'schedule') return setUp(scene, order.fields);
  if (order.kind === 'policy') return setPolicy(scene, order);
  const schedule = scheduleNamed(channel, order.number);
  if (schedule === undefined) return answered(whichScheduleReply(channel));
  if (order.kind === 'show') return shown(scheduleReply(at, schedule, `Schedule ${schedule.number}.`));
  if (order.kind === 'preview') return shown(previewReply(schedule, now));
  return changeSchedule(scene, schedule, order);
}

/** The schedule of a number; where none is said, the only one. */
function scheduleNamed({ schedules }: Channel, number: number | null): Schedule | undefined {
  if (number === null) return schedules.length === 1 ? schedules[0] : undefined;
  return schedules.find((schedule) => schedule.number === number);
}

async function setUp(scene: Scene, fields: Fields): Promise<Discussed> {
  const { channel, said, now } = scene;
  if (channel.schedules.length >= MOST_SCHEDULES) return answered(tooManyReply(MOST_SCHEDULES));
  const planned = planOf(scene, fields, null);
  if (planned.kind === 'unfinished') return { ...answered(unfinishedReply(planned, null)), draft: fields };
  const { key, person } = said;
  const number = channel.given.schedule + 1;
  const after = await change(scene, { kind: 'add', at: now, number, owner: person, plan: planned.plan });
  const made = after.schedules.find((schedule) => schedule.key === key);
  return made === undefined
    ? answered(whichScheduleReply(after))
    : answered(scheduleReply({ base: scene.desk.base, now }, made, `Schedule ${made.number} is set up.`));
}

function planOf({ desk, channel, now }: Scene, fields: Fields, before: Plan | null) {
  const zone = channel.schedules.at(-1)?.zone ?? null;
  return readPlan(fields, { base: desk.base, reader: desk.reader, now, before, zone, exhausted: channel.policy });
}

/** What opens a form: words that may be enough, a button, or the button for what is needed seldom. */
export type Opening = { readonly said: Said; readonly opens: 'words' | 'press' | 'more' };

/** The form of a schedule, with what is known of it filled in; undefined where the person may not, or it is complete. */
export async function scheduleForm(
  desk: DiscussDesk,
  order: Extract<ScheduleOrder, { readonly kind: 'schedule' | 'edit' }>,
  { said, opens }: Opening,
): Promise<Form | undefined> {
  const [channel, now] = await Promise.all([desk.channels.read(said.place), desk.store.now()]);
  const scene = { desk, said, channel, now };
  const words = opens === 'words';
  if (order.kind === 'schedule') {
    const zone = channel.schedules.at(-1)?.zone ?? '';
    const filled = { [FIELDS.zone]: zone, [FIELDS.exhausted]: channel.policy, ...order.fields };
    if ((words && planOf(scene, order.fields, null).kind === 'plan') || !(await said.manages())) return undefined;
    return timesForm(filled, null);
  }
  const schedule = scheduleNamed(channel, order.number);
  const complete = words && !isEmpty(order.fields) && planOf(scene, order.fields, schedule ?? null).kind === 'plan';
  if (schedule === undefined || complete || !(await said.manages())) return undefined;
  const filled = { ...fieldsOfPlan(desk.base, schedule), ...order.fields };
  return opens === 'more' ? moreForm(filled, `${schedule.number}`) : timesForm(filled, `${schedule.number}`);
}

function isEmpty(fields: Fields): boolean {
  return Object.values(fields).every((value) => value.trim() === '');
}

type Changing = Extract<ScheduleOrder, { readonly kind: 'pause' | 'resume' | 'remove' | 'skip' | 'edit' }>;

async function changeSchedule(scene: Scene, schedule: Schedule, order: Changing): Promise<Discussed> {
  const { now, desk } = scene;
  const { number } = schedule;
  switch (order.kind) {
    case 'pause':
      return pause(scene, schedule, order.until);
    case 'resume':
      await change(scene, { kind: 'resume', at: now, number });
      return after(scene, number, `Schedule ${number} runs again.`);
    case 'remove':
      await change(scene, { kind: 'remove', number });
      return shown(removedReply(desk.base, schedule));
    case 'skip':
      return skip(scene, schedule, order.date);
    case 'edit':
      return edit(scene, schedule, order.fields);
  }
}

async function pause(scene: Scene, schedule: Schedule, words: string): Promise<Discussed> {
  const { number } = schedule;
  if (words === '') {
    await change(scene, { kind: 'pause', number });
    return after(scene, number, `Schedule ${number} is paused.`);
  }
  const until = readDate(words, todayOf(scene, schedule));
  if (until === undefined) return answered(whichDateReply(words));
  await change(scene, { kind: 'edit', at: scene.now, number, plan: planIn({ ...schedule, until }) });
  return after(scene, number, `Schedule ${number} is paused until ${dateWords(until)}.`);
}

async function skip(scene: Scene, schedule: Schedule, words: string): Promise<Discussed> {
  const { number } = schedule;
  const date = words === '' ? nextDate(schedule, scene.now) : readDate(words, todayOf(scene, schedule));
  if (date === undefined) return answered(whichDateReply(words));
  const today = todayOf(scene, schedule);
  const left = [...new Set([...schedule.skip.filter((day) => day >= today), date])].sort().slice(0, MOST_SKIPPED);
  await change(scene, { kind: 'edit', at: scene.now, number, plan: planIn({ ...schedule, skip: left }) });
  return after(scene, number, `Schedule ${number} leaves out ${dateWords(date)}.`);
}

/** The date whose occurrence comes next: it may lie a day before the moment, where a gap in the clocks moved it. */
function nextDate(schedule: Schedule, now: number): string | undefined {
  const [next] = nextOccurrences(schedule, now, 1);
  if (next === undefined) return undefined;
  const { date } = localTime(next, schedule.zone);
  return [date, dateAfter(date, -1)].find(
    (day) => nextOccurrences({ ...schedule, skip: [...schedule.skip, day] }, now, 1)[0] !== next,
  );
}

async function edit(scene: Scene, schedule: Schedule, fields: Fields): Promise<Discussed> {
  const { number } = schedule;
  const planned = planOf(scene, fields, schedule);
  if (planned.kind === 'unfinished') return answered(unfinishedReply(planned, number));
  if (isEmpty(fields))
    return after(
      scene,
      number,
      `Schedule ${number}. Press “Edit ${number}”, or write “/discuss edit ${number} at 10:00”.`,
    );
  await change(scene, { kind: 'edit', at: scene.now, number, plan: planned.plan });
  return after(scene, number, `Schedule ${number} is changed.`);
}

async function setPolicy(scene: Scene, { policy }: Extract<ScheduleOrder, { kind: 'policy' }>): Promise<Discussed> {
  const exhausted = policy ?? scene.channel.policy;
  await change(scene, { kind: 'policy', exhausted });
  return answered(policyReply(exhausted, true));
}

function change({ desk, said }: Scene, made: Change): Promise<Channel> {
  return desk.channels.change(said.place, { key: said.key, person: said.person, change: made });
}

/** The schedule as it is after a change, below what was done. */
async function after({ desk, said, now }: Scene, number: number, done: string): Promise<Discussed> {
  const channel = await desk.channels.read(said.place);
  const schedule = scheduleNamed(channel, number);
  if (schedule === undefined) return answered(whichScheduleReply(channel));
  return shown(scheduleReply({ base: desk.base, now }, schedule, done));
}

function todayOf({ now }: Scene, { zone }: Schedule): string {
  return localTime(now, zone).date;
}

function planIn({ days, time, zone, skip, until, filter, thread, ping, exhausted }: Plan): Plan {
  return { days, time, zone, skip, until, filter, thread, ping, exhausted };
}

/** In place of the message whose button was pressed. */
function shown(reply: Reply): Discussed {
  return { reply, replaces: true, draft: null };
}

function answered(reply: Reply): Discussed {
  return { reply, replaces: false, draft: null };
}
