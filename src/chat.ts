/** Where something was said: the key under which a conversation is remembered. */
type Place = { readonly platform: 'web' | 'console' | 'cli'; readonly conversation: string };

export type Input =
  | { readonly kind: 'message'; readonly text: string }
  /** A button: its code as `encodeIntent` wrote it. */
  | { readonly kind: 'press'; readonly code: string };

export type ChatEvent = { readonly place: Place; readonly input: Input };
