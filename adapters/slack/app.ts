import { App, type AppOptions, type Context } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { acknowledgeAfter, holdAcknowledgement, type Held } from './acknowledge.ts';
import { readAction, readCommand, readDirect, readHome, readMention, readShortcut, readSubmission } from './event.ts';
import { installationName } from './installations.ts';
import { onLifecycle, type Lifecycle } from './lifecycle.ts';
import { FORM, renderForm } from './modal.ts';
import { renderHome } from './render.ts';
import { takeBack } from './respond.ts';
import { lateFormReply, suggestedPrompts } from './slack-reply.ts';
import { sayPrivately, speak, type Stage } from './speak.ts';
import type { Heard, Line } from './way.ts';

/** The message shortcut of the manifest. */
const CHECK_CLAIM = 'check-claim';

export type Deps = {
  readonly stage: Stage;
  readonly lifecycle: Lifecycle;
  readonly report: (fault: unknown) => string;
};

type Acknowledge = () => Promise<void>;

/** The app: every listener reads what was done, has the core handle it, acknowledges, and says the answer. */
export function createApp(
  deps: Deps,
  options: AppOptions,
): { readonly app: App<Held>; readonly idle: () => Promise<void> } {
  const app = new App<Held>({ ...options, convoStore: false, attachFunctionToken: false });
  holdAcknowledgement(app);
  const inHand = track(app);
  app.error(async (fault) => {
    deps.report(fault);
  });
  app.event('app_mention', async ({ body, client, context }) => {
    const line = lineOf(context, client);
    await take(deps, line, { heard: readMention(body, line), acknowledge: context.acknowledge });
  });
  app.event('message', async ({ body, client, context }) => {
    const line = lineOf(context, client);
    await take(deps, line, { heard: readDirect(body, line), acknowledge: context.acknowledge });
  });
  app.event('app_home_opened', async ({ body, client, context }) => open(deps, lineOf(context, client), body));
  app.command(/.*/, async ({ body, client, context, ack }) => {
    const line = lineOf(context, client);
    await take(deps, line, { heard: readCommand(body, line), acknowledge: () => ack() });
  });
  app.action(/.*/, async ({ body, client, context, ack }) => {
    await press(deps, lineOf(context, client), { body, acknowledge: () => ack() });
  });
  app.shortcut(CHECK_CLAIM, async ({ body, client, context, ack }) => {
    const line = lineOf(context, client);
    await take(deps, line, { heard: readShortcut(body, line), acknowledge: () => ack() });
  });
  app.view(FORM, async ({ body, client, context, ack }) => {
    const line = lineOf(context, client);
    await take(deps, line, { heard: readSubmission(body, line), acknowledge: () => ack() });
  });
  onLifecycle(app, deps.lifecycle);
  return { app, idle: inHand };
}

/** Whose event it is. In a channel that several workspaces share, Bolt has found the one that has the app. */
function lineOf({ teamId, enterpriseId, isEnterpriseInstall, botUserId }: Context, client: WebClient): Line {
  return {
    installation: installationName({ teamId, enterpriseId, isEnterpriseInstall }),
    client,
    app: botUserId ?? '',
  };
}

type Taken = { readonly heard: Heard | undefined; readonly acknowledge: Acknowledge };

async function take({ stage, report }: Deps, line: Line, { heard, acknowledge }: Taken): Promise<boolean> {
  if (heard === undefined) {
    await acknowledge();
    return false;
  }
  const form = heard.trigger === null ? undefined : await stage.bot.form(heard.event);
  const view = form && renderForm(form, heard);
  if (view !== undefined && heard.trigger !== null) {
    // First, since a trigger is good for three seconds only.
    const opened = line.client.views.open({ trigger_id: heard.trigger, view }).catch((fault: unknown) => report(fault));
    const isLate = typeof (await acknowledgeAfter(acknowledge, opened)) === 'string';
    return isLate && sayPrivately({ stage, line, heard }, lateFormReply(), null);
  }
  const turn = await acknowledgeAfter(acknowledge, stage.bot.handle(heard.event));
  return turn !== undefined && speak(stage, line, { heard, turn });
}

async function press(
  deps: Deps,
  line: Line,
  { body, acknowledge }: { readonly body: unknown; readonly acknowledge: Acknowledge },
): Promise<void> {
  const heard = readAction(body, line);
  const said = await take(deps, line, { heard, acknowledge });
  const address = heard?.way.respondTo ?? null;
  // What is shown to everyone now need not stand there for one person as well.
  if (said && heard?.shares === true && address !== null) await takeBack(deps.stage.fetch, address);
}

async function open({ stage }: Deps, line: Line, body: unknown): Promise<void> {
  const heard = readHome(body, line);
  if (heard === undefined) return;
  if (heard.tab === 'messages') {
    await line.client.assistant.threads.setSuggestedPrompts({ channel_id: heard.direct, ...suggestedPrompts() });
    return;
  }
  const turn = await stage.bot.handle(heard.event);
  if (turn === undefined) return;
  const names = await stage.names(line, turn.reply);
  await line.client.views.publish({
    user_id: heard.way.person,
    view: renderHome({ base: stage.base, names }, turn.reply),
  });
}

/** Follows what is in hand, so that stopping can wait for it. */
function track(app: App<Held>): () => Promise<void> {
  const inHand = new Set<Promise<void>>();
  const process = app.processEvent.bind(app);
  app.processEvent = (event) => {
    const work = process(event).finally(() => inHand.delete(work));
    inHand.add(work);
    return work;
  };
  return async () => {
    await Promise.allSettled(inHand);
  };
}
