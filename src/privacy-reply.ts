import type { Place } from './chat.ts';
import { strong, text } from './inline.ts';
import type { Button } from './press.ts';
import type { Inline, Reply } from './reply.ts';
import { sentenceReply } from './sentence-reply.ts';

/** How long things are kept, in whole hours and days. */
export type Kept = { readonly conversationHours: number; readonly debateDays: number; readonly markDays: number };

const HERE: Readonly<Record<Place['platform'], string>> = {
  slack: 'this workspace',
  discord: 'this server',
  web: 'this chat',
  console: 'this terminal',
  cli: 'this terminal',
};

const EXPORT: Button = { label: 'Export my data', privacy: 'export mine' };
const DELETE: Button = { label: 'Delete my data', privacy: 'ask to delete mine' };
const LOOK: Button = { label: 'What is kept', privacy: 'look' };

/** What is kept, for how long, and what can be done about it. */
export function privacyReply({
  kept,
  platform,
  administers,
}: {
  readonly kept: Kept;
  readonly platform: Place['platform'];
  readonly administers: boolean;
}): Reply {
  const here = HERE[platform];
  const forAll: readonly Button[] = administers
    ? [
        { label: 'Export everything here', privacy: 'export all' },
        { label: 'Delete everything here', privacy: 'ask to delete all' },
      ]
    : [];
  return {
    audience: 'person',
    summary: 'What Verdict keeps about you, and for how long.',
    blocks: [
      { type: 'heading', value: 'What is kept about you' },
      { type: 'list', items: platform === 'web' ? whatTheLocalChatKeeps(kept) : whatIsKept(kept) },
      {
        type: 'note',
        children: [
          text(
            `All of it stays on the machine that runs Verdict, apart from that of others, and nothing of it goes anywhere else. This is about ${here} alone.`,
          ),
        ],
      },
      { type: 'buttons', buttons: [EXPORT, DELETE, ...forAll] },
    ],
  };
}

function whatIsKept(kept: Kept): readonly (readonly Inline[])[] {
  return [
    [
      strong('What you asked about last: '),
      text(
        `the job and the place, so that “why?” works, for ${kept.conversationHours} hours. Your words are not kept.`,
      ),
    ],
    ...whatIsKeptEverywhere(kept),
    [
      strong('Not kept: '),
      text('your name, other messages, and what you asked. The log has no words and no ids of people.'),
    ],
  ];
}

/** The page of the local chat shows what was said before, so its words are kept, on the same machine. */
function whatTheLocalChatKeeps(kept: Kept): readonly (readonly Inline[])[] {
  return [
    [
      strong('This chat: '),
      text(
        'its last 60 turns as you see them, with the name that you typed, for 30 days. “New chat” deletes them at once.',
      ),
    ],
    [
      strong('What you asked about last: '),
      text(`the job and the place, so that “why?” works, for ${kept.conversationHours} hours.`),
    ],
    ...whatIsKeptEverywhere(kept),
    [strong('Not kept: '), text('anything else. The log has no words and no names.')],
  ];
}

function whatIsKeptEverywhere({ debateDays, markDays }: Kept): readonly (readonly Inline[])[] {
  return [
    [
      strong('Your arguments in debates: '),
      text(
        `your words and the id that the platform gave you, until ${debateDays} days after the last argument in that debate.`,
      ),
    ],
    [
      strong('What you set up or vote on in a channel: '),
      text('schedules, questions of your own and votes, with that id, until they are deleted.'),
    ],
    [strong('Marks of what was done already: '), text(`so that nothing is done twice, for ${markDays} days.`)],
  ];
}

/** What is kept as a file; `json` is null where it is too long to be sent. */
export function exportReply({
  kind,
  entries,
  json,
}: {
  readonly kind: 'mine' | 'all';
  readonly entries: number;
  readonly json: string | null;
}): Reply {
  const whose = kind === 'mine' ? 'about you' : 'here';
  if (json === null)
    return sentenceReply(
      `There are ${entries} entries, which is more than a message can carry. Ask whoever runs Verdict: the operations guide says how to export them.`,
      [LOOK],
    );
  const words = `${counted(entries, 'entry', 'entries')} ${entries === 1 ? 'is' : 'are'} kept ${whose}. The file has all of it. Times are milliseconds since 1970, UTC.`;
  const { blocks, ...reply } = sentenceReply(words);
  return {
    ...reply,
    blocks: [
      ...blocks,
      {
        type: 'file',
        name: kind === 'mine' ? 'verdict-my-data.json' : 'verdict-all-data.json',
        mime: 'application/json',
        content: json,
      },
      { type: 'buttons', buttons: [kind === 'mine' ? DELETE : LOOK] },
    ],
  };
}

/** Asks before anything is deleted. */
export function askDeleteReply(kind: 'mine' | 'all', platform: Place['platform'], entries: number): Reply {
  if (kind === 'mine')
    return sentenceReply(
      `This deletes your words and your id from ${counted(entries, 'entry', 'entries')} of ${HERE[platform]}, and what is remembered of our conversation. Scores of debates that you argued in change, your votes and your own questions go, and schedules that you set up stay without your id. It cannot be undone.`,
      [{ label: 'Yes, delete my data', privacy: 'delete mine' }, EXPORT, LOOK],
    );
  return sentenceReply(
    `This deletes all that is kept of ${HERE[platform]}: ${counted(entries, 'entry', 'entries')}, every debate, schedule and question of everybody. Where Verdict was installed by a link it has to be installed again. It cannot be undone.`,
    [
      { label: 'Yes, delete everything', privacy: 'delete all' },
      { label: 'Export everything here', privacy: 'export all' },
      LOOK,
    ],
  );
}

/** After a person's data were deleted. */
export function deletedReply(entries: number): Reply {
  return sentenceReply(
    entries === 0
      ? 'Done. There were no words of yours; what was remembered of our conversation is gone.'
      : `Done. Your words and your id are gone from ${counted(entries, 'entry', 'entries')}. What you argue from now on is kept anew.`,
    [LOOK],
  );
}

/** After everything of an installation was deleted. */
export function deletedAllReply(platform: Place['platform']): Reply {
  return sentenceReply(`Done. Nothing of ${HERE[platform]} is kept any more.`, [LOOK]);
}

/** For a person who may not decide for everybody. */
export function notAllowedReply(platform: Place['platform']): Reply {
  return sentenceReply(
    `Only those who manage ${HERE[platform]} can export or delete what is kept of everybody. Your own data are yours to export and delete.`,
    [EXPORT, DELETE],
  );
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
