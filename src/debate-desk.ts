import { nextQuestion } from './argument/counter.ts';
import type { Debate } from './argument/debate.ts';
import { openingReply, turnReply } from './argument/debate-reply.ts';
import { readMove, type Move, type Target } from './argument/move.ts';
import { originOf, receiptOf, type Hash } from './argument/receipt.ts';
import { resultReply, steelmanReply } from './argument/result-reply.ts';
import type { Room, Rooms, Turn } from './argument/room.ts';
import { rulesReply } from './argument/rules-reply.ts';
import type { Statement } from './argument/setting.ts';
import { claimName, transcriptOf } from './argument/transcript.ts';
import { transcriptMarkdown } from './argument/transcript-markdown.ts';
import { outdatedButtonReply } from './help-reply.ts';
import type { Button, DebateAct } from './press.ts';
import type { Reply } from './reply.ts';
import { sentenceReply } from './sentence-reply.ts';

export type Desk = {
  readonly rooms: Rooms;
  /** Six letters or digits that no debate has had. */
  readonly newId: () => string;
  readonly hash: Hash;
};

/** Who does something, where, by which delivery, and in which words. */
export type Said = {
  readonly key: string;
  readonly installation: string;
  readonly person: string;
  readonly text: string | null;
};

/** A debate that goes on, with its id. */
export type OpenDebate = { readonly id: string; readonly debate: Debate };

/** What is said in a debate; `board` is its opening message as it reads now, null where nothing in it has changed. */
export type Spoken = { readonly reply: Reply; readonly board: Reply | null };

/** Opens a debate about an occupation: its id carries the occupation, so that any process finds it by a button alone. */
export async function openRoom(
  { rooms, newId }: Desk,
  installation: string,
  occupation: string,
): Promise<{ readonly id: string; readonly reply: Reply }> {
  const id = `${occupation}-${newId()}`;
  const debate = await rooms.read(roomOf(installation, id));
  return { id, reply: debate === undefined ? noRoom() : openingReply(debate, { buttons: openingButtons(id) }) };
}

/** A debate as it stands; undefined where it is not there any more. */
export function readDebate({ rooms }: Desk, installation: string, id: string): Promise<Debate | undefined> {
  return rooms.read(roomOf(installation, id));
}

/** A button that shows how a debate stands, named by its number in a list and its job. */
export function debateButton({ id, debate }: OpenDebate, number: string): Button {
  return { label: `${number}${debate.setting.occupation.title}`, act: { act: 'result', debate: id, about: null } };
}

/** The answer to something done in a debate. */
export async function playAct(desk: Desk, asked: DebateAct, said: Said): Promise<Spoken> {
  const act = await withArgument(desk, asked, said);
  if (act === undefined)
    return { reply: sentenceReply('You have no argument in this debate that could be taken back.'), board: null };
  const move = moveOf(act, said);
  if (move === 'no words') {
    const words = 'There were no words in that. Write your argument in a sentence or two.';
    return { reply: sentenceReply(words), board: null };
  }
  // A code that nobody was given may name no argument, or what is none.
  if (move !== undefined && readMove(move) === undefined) return { reply: outdatedButtonReply(), board: null };
  const room = roomOf(said.installation, act.debate);
  return move === undefined
    ? { reply: await viewRoom(desk, act, room), board: null }
    : playMove(desk, act, { room, move });
}

/** Taking back without saying what means one's own last argument that stands; undefined where there is none. */
async function withArgument(desk: Desk, act: DebateAct, said: Said): Promise<DebateAct | undefined> {
  if (act.act !== 'undo' || act.about !== null) return act;
  const debate = await desk.rooms.read(roomOf(said.installation, act.debate));
  const last = debate?.statements.all().findLast(({ person, stands }) => stands && person === said.person);
  return last && { ...act, about: last.id };
}

async function playMove(
  desk: Desk,
  { debate: id }: DebateAct,
  { room, move }: { readonly room: Room; readonly move: Move },
): Promise<Spoken> {
  const turn = await desk.rooms.play(room, move);
  if (turn === undefined) return { reply: noRoom(), board: null };
  const ended = move.kind === 'close' && turn.entry.refused === null;
  return {
    reply: ended ? result(desk, id, turn.debate) : turnReply(turn, { buttons: turnButtons(id, turn) }),
    board: turn.entry.refused === null ? openingReply(turn.debate, { buttons: boardButtons(id, turn.debate) }) : null,
  };
}

async function viewRoom(desk: Desk, { act, debate: id, about }: DebateAct, room: Room): Promise<Reply> {
  const debate = await desk.rooms.read(room);
  if (debate === undefined) return act === 'rules' ? rulesReply({ buttons: [] }) : noRoom();
  if (act === 'steelman') {
    return steelmanReply(debate, about === 'resilience' ? 'resilience' : 'threat', {
      buttons: roomButtons(id, debate),
    });
  }
  if (act === 'rules') return rulesReply({ buttons: roomButtons(id, debate) });
  return act === 'transcript' ? transcript(desk, id, debate) : result(desk, id, debate);
}

function result({ hash }: Desk, id: string, debate: Debate): Reply {
  const transcriptButton: Button = { label: 'Transcript', act: { act: 'transcript', debate: id, about: null } };
  const buttons = [...roomButtons(id, debate), transcriptButton];
  return resultReply(debate, receiptOf(originOf(debate), hash), { buttons });
}

function transcript({ hash }: Desk, id: string, debate: Debate): Reply {
  const words = 'The transcript, to read and to replay with “npx verdict replay FILE”.';
  return {
    ...sentenceReply(words),
    blocks: [
      ...sentenceReply(words).blocks,
      { type: 'file', name: `${id}.md`, mime: 'text/markdown', content: transcriptMarkdown(debate, hash) },
      {
        type: 'file',
        name: `${id}.json`,
        mime: 'application/json',
        content: `${JSON.stringify(transcriptOf(debate, hash), null, 1)}\n`,
      },
      { type: 'buttons', buttons: roomButtons(id, debate) },
    ],
  };
}

/** The move that an act stands for; undefined where it only looks. */
function moveOf({ act, about }: DebateAct, { key, person, text }: Said): Move | 'no words' | undefined {
  const by = { key, person };
  const [argument = '', value = ''] = about?.split('-') ?? [];
  switch (act) {
    case 'argue':
      return text === null || text.trim() === ''
        ? 'no words'
        : { kind: 'argue', ...by, text: text.slice(0, 20_000), answers: targetOf(about) };
    case 'edit':
      return text === null || text.trim() === ''
        ? 'no words'
        : { kind: 'edit', ...by, argument, text: text.slice(0, 20_000) };
    case 'undo':
      return { kind: 'undo', ...by, argument };
    case 'side':
      return { kind: 'correct', ...by, argument, side: value === 'threat' ? 'threat' : 'resilience', claim: null };
    case 'claim':
      return { kind: 'correct', ...by, argument, side: null, claim: value };
    case 'close':
    case 'reopen':
      return { kind: act, ...by };
    case 'steelman':
    case 'rules':
    case 'result':
    case 'transcript':
      return undefined;
  }
}

/** What an argument answers: another argument, what the base holds against a claim, or a critical question of one. */
function targetOf(about: string | null): Target | null {
  const [id = '', number] = about?.split('-') ?? [];
  if (id === '') return null;
  if (id.startsWith('a')) return { kind: 'argument', id };
  return number === undefined
    ? { kind: 'counter', claim: id }
    : { kind: 'question', claim: id, number: Number(number) };
}

function openingButtons(id: string): readonly Button[] {
  return [
    { label: 'Argue', act: { act: 'argue', debate: id, about: null } },
    { label: 'Best case for', act: { act: 'steelman', debate: id, about: 'threat' } },
    { label: 'Best case against', act: { act: 'steelman', debate: id, about: 'resilience' } },
    { label: 'Rules', act: { act: 'rules', debate: id, about: null } },
  ];
}

/** What can be done from the opening message of a debate at any time. */
function boardButtons(id: string, debate: Debate): readonly Button[] {
  const standing: Button = { label: 'Standing', act: { act: 'result', debate: id, about: null } };
  return debate.open ? [...openingButtons(id), standing] : [standing];
}

function roomButtons(id: string, debate: Debate): readonly Button[] {
  const end: Button = debate.open
    ? { label: 'Close the debate', act: { act: 'close', debate: id, about: null } }
    : { label: 'Reopen', act: { act: 'reopen', debate: id, about: null } };
  return debate.open
    ? [...openingButtons(id), { label: 'Standing', act: { act: 'result', debate: id, about: null } }, end]
    : [end];
}

/** After an argument: answer what stands against it, put its reading right, take it back, or go on. */
function turnButtons(id: string, { debate, entry }: Turn): readonly Button[] {
  const statement = debate.statements.all().find((one) => one.id === entry.argument);
  if (statement === undefined || !statement.stands || entry.refused !== null) return roomButtons(id, debate);
  const claim = statement.reading.claims[0]?.id;
  const question = claim === undefined ? undefined : nextQuestion(debate, claim);
  const answers: readonly Button[] = [
    ...(claim === undefined || entry.counters.length === 0
      ? []
      : [{ label: 'Answer the counterargument', act: { act: 'argue' as const, debate: id, about: claim } }]),
    ...(claim === undefined || question === undefined
      ? []
      : [
          {
            label: 'Answer the question',
            act: { act: 'argue' as const, debate: id, about: `${claim}-${question.number}` },
          },
        ]),
    { label: `Answer ${statement.id}`, act: { act: 'argue', debate: id, about: statement.id } },
  ];
  return [
    ...sideButtons(id, statement),
    ...claimButtons(id, debate, statement),
    ...answers,
    { label: `Edit ${statement.id}`, act: { act: 'edit', debate: id, about: statement.id } },
    { label: `Take back ${statement.id}`, act: { act: 'undo', debate: id, about: statement.id } },
    ...roomButtons(id, debate),
  ];
}

function sideButtons(id: string, { id: argument, reading }: Statement): readonly Button[] {
  const as = (side: 'threat' | 'resilience', label: string): Button => ({
    label,
    act: { act: 'side', debate: id, about: `${argument}-${side}` },
  });
  if (reading.stance === 'unsure')
    return [as('threat', 'It is for the motion'), as('resilience', 'It is against the motion')];
  return [reading.stance === 'threat' ? as('resilience', 'No, it is against') : as('threat', 'No, it is for')];
}

const RATHER = 2;

function claimButtons(id: string, debate: Debate, { id: argument, reading }: Statement): readonly Button[] {
  return reading.claims.slice(1, 1 + RATHER).map((claim) => ({
    label: `Rather: ${claimName(debate, claim.id)}`,
    act: { act: 'claim', debate: id, about: `${argument}-${claim.id}` },
  }));
}

function roomOf(installation: string, id: string): Room {
  return { log: { installation, name: `debate:${id}` }, job: jobOfDebate(id) };
}

/** The key of the occupation that a debate is about. */
export function jobOfDebate(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}

function noRoom(): Reply {
  return sentenceReply('That debate is not here any more. Name a job and say “let’s debate”.');
}
