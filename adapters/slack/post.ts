import type { Outlet, PostOutcome, Posting } from '../../src/post.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import type { Gallery } from './gallery.ts';
import type { Names } from './names.ts';
import { renderReply } from './render.ts';
import type { Sender, To } from './send.ts';
import type { Line } from './way.ts';

type Deps = {
  readonly base: ResearchBase;
  readonly sender: Pick<Sender, 'postOnce'>;
  readonly gallery: Pick<Gallery, 'add'>;
  readonly names: Names;
  /** The line to an installation, its token renewed where it was about to end; undefined where the app is no more. */
  readonly lineTo: (installation: string) => Promise<Line | undefined>;
};

/**
 * What is posted without anybody having asked just now. Slack has no key that would keep it from posting twice, so a post
 * that may have arrived is never sent again. In Slack every message has a thread already: nothing is to be opened.
 */
export function createOutlet(deps: Deps): Outlet {
  return {
    post: ({ installation, channel, thread }, posting) =>
      send(deps, installation, { to: { channel, thread }, posting }),
    tell: ({ installation, person }, reply) =>
      send(deps, installation, {
        to: { channel: person, thread: null },
        posting: { reply, ping: null, thread: false },
      }),
  };
}

type What = { readonly to: To; readonly posting: Posting };

async function send(deps: Deps, installation: string, { to, posting }: What): Promise<PostOutcome> {
  const { base, sender, gallery, names } = deps;
  const { reply, ping } = posting;
  const line = await deps.lineTo(installation).catch(() => undefined);
  if (line === undefined) return { kind: 'refused', why: 'forbidden' };
  const known = await names(line, reply);
  const look = { base, names: known, share: null, ping };
  const sent = await sender.postOnce(line, to, (tables) =>
    renderReply({ ...look, pictures: new Map(), tables }, reply),
  );
  // What Slack does not take as we write it would not be taken another time either.
  if (sent.kind === 'broken') return { kind: 'unknown' };
  if (sent.kind !== 'posted') return sent;
  const render = (pictures: Parameters<typeof renderReply>[0]['pictures']) => (tables: 'blocks' | 'lists') =>
    renderReply({ ...look, pictures, tables }, reply);
  gallery.add(line, sent, { reply, render });
  return { kind: 'posted', message: sent.message };
}
