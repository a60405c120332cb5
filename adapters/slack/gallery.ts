import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Block, Reply } from '../../src/reply.ts';
import { pngPicture } from '../picture.ts';
import type { Posted, Rendering, Sender } from './send.ts';
import type { Line } from './way.ts';

type PictureBlock = Extract<Block, { type: 'picture' }>;

/** A message and how it reads with its pictures, by the blocks they stand for. */
type Hung = {
  readonly reply: Reply;
  readonly render: (pictures: ReadonlyMap<Block, string>) => Rendering;
};

export type Gallery = {
  /**
   * Adds the pictures of a reply to its message, which is there already: the words come first and never wait for a
   * picture. Returns at once.
   */
  readonly add: (line: Line, at: Posted, hung: Hung) => void;
  /** Updates a message, with its pictures where they can be had. */
  readonly update: (line: Line, at: Posted, hung: Hung) => Promise<void>;
  /** Resolves once what was begun is done. */
  readonly idle: () => Promise<void>;
};

type Deps = {
  readonly sender: Pick<Sender, 'update'>;
  readonly sleep: (ms: number) => Promise<void>;
  readonly report: (fault: unknown) => void;
};

/** Above this many that wait, a picture is left out: its message says the same in words. */
const MOST_WAITING = 20;
const MOST_KEPT = 500;
/** Slack takes a moment to look at a new file, and until then refuses messages that show it. */
const LOOKING_MS = [0, 1500, 4000];

export function createGallery({ sender, sleep, report }: Deps): Gallery {
  const files = new Map<string, string>();
  let waiting = 0;
  let last: Promise<void> = Promise.resolve();

  const fileOf = async (line: Line, block: PictureBlock): Promise<string> => {
    const key = `${line.installation}/${hashOf(block)}`;
    const known = files.get(key);
    if (known !== undefined) return known;
    const file = await upload(line, block);
    if (files.size >= MOST_KEPT) files.clear();
    files.set(key, file);
    return file;
  };

  /** Whether the message shows its pictures now. */
  const hang = async (line: Line, at: Posted, { reply, render }: Hung): Promise<boolean> => {
    const blocks = reply.blocks.filter((block) => block.type === 'picture');
    if (blocks.length === 0) return false;
    const named = await Promise.all(blocks.map(async (block) => [block, await fileOf(line, block)] as const));
    const rendering = render(new Map<Block, string>(named));
    for (const ms of LOOKING_MS) {
      await sleep(ms);
      const sent = await sender.update(line, at, rendering);
      if (sent.kind !== 'broken') return sent.kind === 'posted';
    }
    return false;
  };

  const hangOrReport = (line: Line, at: Posted, hung: Hung): Promise<boolean> =>
    hang(line, at, hung).catch((fault: unknown) => {
      report(fault);
      return false;
    });

  return {
    add: (line, at, hung) => {
      if (waiting >= MOST_WAITING || !hung.reply.blocks.some(({ type }) => type === 'picture')) return;
      waiting += 1;
      last = after(last, () => hangOrReport(line, at, hung)).finally(() => {
        waiting -= 1;
      });
    },
    update: async (line, at, hung) => {
      if (!(await hangOrReport(line, at, hung))) await sender.update(line, at, hung.render(new Map()));
    },
    idle: () => last,
  };
}

async function after(before: Promise<void>, work: () => Promise<unknown>): Promise<void> {
  await before;
  await work();
}

function hashOf(block: PictureBlock): string {
  return createHash('sha256').update(JSON.stringify(block)).digest('base64url');
}

const uploadedSchema = z.object({
  files: z.tuple([z.object({ files: z.tuple([z.object({ id: z.string() })], z.unknown()) })], z.unknown()),
});

/** Uploads a picture that nobody sees until a message shows it. Needs `files:write`. */
async function upload({ client }: Line, { picture, alt }: PictureBlock): Promise<string> {
  const png = await pngPicture(picture, alt, 'light');
  const uploaded = await client.filesUploadV2({
    file: Buffer.from(png),
    filename: `${picture.kind}.png`,
    title: alt.slice(0, 100),
    alt_text: alt,
  });
  return uploadedSchema.parse(uploaded).files[0].files[0].id;
}
