/** Where something was said: the key under which a conversation is remembered. */
type Place = { readonly platform: 'web' | 'console' | 'cli'; readonly conversation: string };

export type Input =
  | { readonly kind: 'message'; readonly text: string }
  /** A button: its code as `encodeButton` wrote it, and the words that it asked for. */
  | { readonly kind: 'press'; readonly code: string; readonly text: string | null };

/** Something a person did. The same delivery has the same key, however often it comes. */
export type ChatEvent = { readonly key: string; readonly place: Place; readonly person: string; readonly input: Input };
