import { keyOf } from './store.ts';

export const PLATFORMS = ['web', 'console', 'cli', 'slack', 'discord'] as const;

/** Where something was said. */
export type Place = {
  readonly platform: (typeof PLATFORMS)[number];
  /**
   * Whose data this is: one workspace, one server, one person's direct messages. Nothing that one has said or set up can
   * be reached from another.
   */
  readonly installation: string;
  readonly channel: string;
  /** The thread in the channel; null outside of threads. */
  readonly thread: string | null;
};

/** One channel of one installation. */
export type ChannelId = Pick<Place, 'platform' | 'installation' | 'channel'>;

/** What a person filled into a form, by the name of the field; several choices of one field are joined by commas. */
export type Fields = Readonly<Record<string, string>>;

/** What can be typed after a slash, on every surface. */
export const COMMANDS = ['verdict', 'compare', 'sources', 'check', 'debate', 'discuss', 'privacy', 'help'] as const;
export type CommandName = (typeof COMMANDS)[number];

export type Input =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'command'; readonly name: CommandName; readonly text: string; readonly fields: Fields | null }
  /** "Check this claim": what another person's message says, asked about in private. */
  | { readonly kind: 'claim'; readonly text: string }
  /** A button: its code as `encodeButton` wrote it, and what was filled into the form that it opened. */
  | { readonly kind: 'press'; readonly code: string; readonly fields: Fields | null }
  /** The page of the app itself, where the platform has one. */
  | { readonly kind: 'home' };

/** Something a person did. The same delivery has the same key, however often it comes. */
export type ChatEvent = {
  readonly key: string;
  readonly place: Place;
  readonly person: string;
  readonly input: Input;
  /** Whether this person may manage the channel. It may ask the platform, so it is called only where it matters. */
  readonly manages: () => Promise<boolean>;
  /** Whether they may decide for the whole installation: a workspace or server, or what is theirs alone. Likewise. */
  readonly administers: () => Promise<boolean>;
};

/** The name of a conversation, under which it is remembered: a thread is shared, elsewhere each person has their own. */
export function conversationOf({ platform, installation, channel, thread }: Place, person: string): string {
  return keyOf(installation, platform, channel, ...(thread === null ? ['', person] : [thread]));
}
