import type { FetchFunction, WebClientOptions } from '@slack/web-api';
import type { Bot } from '../../src/bot.ts';
import type { Outlet } from '../../src/post.ts';
import type { ResearchBase } from '../../src/research/parse.ts';
import type { Log } from '../log.ts';
import type { Part } from '../part.ts';
import { installAccess, tokenAccess, type Closed, type SlackAccess } from './access.ts';
import { createApp } from './app.ts';
import { createBoards } from './boards.ts';
import { checkAppToken } from './check.ts';
import { createGallery } from './gallery.ts';
import type { Sealed } from './installations.ts';
import { slackLogger } from './logger.ts';
import { createNames } from './names.ts';
import { createPace } from './pace.ts';
import { createOutlet } from './post.ts';
import { createReception, type SlackEntry } from './receiver.ts';
import { createSender } from './send.ts';
import { renderingOf, type Stage } from './speak.ts';
import { calledSentence } from './start-reply.ts';

export type SlackSettings = {
  readonly access: SlackAccess;
  readonly entry: SlackEntry;
  /** Address of the Web API; it is another one for governments. */
  readonly apiUrl: string;
};

export type SlackDeps = {
  readonly bot: Bot;
  readonly base: ResearchBase;
  readonly log: Log;
  readonly installations: Sealed;
  readonly states: Sealed;
  /** Deletes all that an installation has. */
  readonly purge: (installation: string) => Promise<void>;
  readonly fetch: FetchFunction;
};

export type OpenedSlack = {
  readonly kind: 'open';
  readonly part: Part;
  readonly outlet: Outlet;
  /** For the terminal: that it works, and what it works without. */
  readonly sentences: readonly string[];
  /** Port that Slack calls; null where we call. */
  readonly port: number | null;
};

const PATIENCE_MS = 10_000;
const BOARD_EVERY_MS = 3000;
const PACE = { burst: 4, everyMs: 1000 };

/** Connects to Slack; closed, with what has to be put right, where Slack does not let us in. */
export async function openSlack(deps: SlackDeps, settings: SlackSettings): Promise<OpenedSlack | Closed> {
  const options = clientOptions(deps, settings);
  const access =
    settings.access.kind === 'token'
      ? await tokenAccess(settings.access.botToken, options)
      : installAccess(settings.access, { ...deps, options });
  if (access.kind === 'closed') return access;
  const wrong = settings.entry.kind === 'socket' ? await checkAppToken(settings.entry.appToken, options) : undefined;
  if (wrong !== undefined) return { kind: 'closed', sentence: wrong };

  const { receiver, listen } = createReception(settings.entry, { access, log: deps.log, options });
  const stage = createStage(deps);
  const lifecycle = {
    removed: async (installation: string) => {
      await access.forget(installation);
      await deps.purge(installation);
    },
    revoked: access.forget,
  };
  const { idle } = createApp(
    { stage, lifecycle, report: deps.log.fault },
    {
      receiver,
      logger: slackLogger(deps.log),
      clientOptions: options,
      ...(access.authorize && { authorize: access.authorize }),
    },
  );
  const outlet = createOutlet({
    ...stage,
    lineTo: (installation) => access.lineTo(installation, installerOf(receiver)),
  });
  const listening = await listen();
  const stop = async () => {
    await listening.close();
    await idle();
    await stage.boards.flush();
    await stage.gallery.idle();
  };
  const part: Part = { name: 'slack', ready: async () => listening.listens(), stop };
  const sentences = [...access.sentences(listening.port), ...calledAt(settings.entry, listening.port)];
  return { kind: 'open', part, outlet, sentences, port: listening.port };
}

function calledAt(entry: SlackEntry, port: number | null): readonly string[] {
  return entry.kind === 'http' && port !== null ? [calledSentence(`http://${entry.address.host}:${port}`)] : [];
}

function installerOf(receiver: ReturnType<typeof createReception>['receiver']) {
  return 'installer' in receiver ? receiver.installer : undefined;
}

/** Posts are never tried again by the client: only we know what that would mean. */
function clientOptions({ log, fetch }: SlackDeps, { apiUrl }: SlackSettings): WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    fetch,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: PATIENCE_MS,
    logger: slackLogger(log),
  };
}

function createStage({ bot, base, log, fetch }: SlackDeps): Stage {
  const pace = createPace(Date.now, PACE);
  const sender = createSender({ pace, sleep, note: noteIn(log) });
  const names = createNames(Date.now);
  const gallery = createGallery({ sender, sleep, report: log.fault });
  const boards = createBoards({
    report: log.fault,
    everyMs: BOARD_EVERY_MS,
    show: async (line, { channel, message }, board) => {
      const render = await renderingOf({ stage: { base, names }, line }, board);
      await gallery.update(line, { kind: 'posted', channel, message }, { reply: board, render });
    },
  });
  return { bot, base, sender, gallery, boards, names, fetch };
}

/** Each outcome by its kind, and the name of what Slack said where it refused. */
function noteIn(log: Log): Parameters<typeof createSender>[0]['note'] {
  return (outcome, fault) => {
    if (outcome.kind === 'broken') return log.library('slack', 'error', [fault]);
    const said = outcome.kind === 'refused' ? outcome.why : outcome.kind;
    const level = outcome.kind === 'posted' ? 'info' : 'warn';
    log.write({ level, event: 'posted', platform: 'slack', outcome: said });
  };
}

function sleep(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
}
