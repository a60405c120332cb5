import type { WebClient } from '@slack/web-api';
import type { ChatEvent } from '../../src/chat.ts';

/** What speaks for one installation: its client, and the id of the app's own user there. */
export type Line = { readonly installation: string; readonly client: WebClient; readonly app: string };

/** How an answer gets back to where something was done. */
export type Way = {
  /** For the page of the app: the person's id, which Slack takes for their direct messages. */
  readonly channel: string;
  readonly thread: string | null;
  readonly person: string;
  /**
   * open: where everyone in the channel sees it. private: by a slash command, a shortcut, or a button of an answer that
   * only they see. direct: their messages with the app. home: the page of the app.
   */
  readonly surface: 'open' | 'private' | 'direct' | 'home';
  /** The message whose button was pressed, where it can be updated. */
  readonly pressed: string | null;
  /** An address that takes up to five answers within half an hour, also where the app is no member. */
  readonly respondTo: string | null;
};

/** Something a person did, with the way back. `trigger` opens one modal within three seconds. */
export type Heard = {
  readonly event: ChatEvent;
  readonly way: Way;
  readonly trigger: string | null;
};
