/** What was found about one thing: whether it is well, in words, and what to do where it is not. */
export type Finding = {
  readonly about: string;
  readonly state: 'well' | 'note' | 'warning' | 'fault';
  readonly words: string;
  readonly next: string | null;
};

export const well = (about: string, words: string): Finding => ({ about, state: 'well', words, next: null });

/** Nothing is wrong, and somebody may want to know. */
export const note = (about: string, words: string): Finding => ({ about, state: 'note', words, next: null });

/** It works, but something will go wrong or go missing. */
export const warning = (about: string, words: string, next: string): Finding => ({
  about,
  state: 'warning',
  words,
  next,
});

/** It does not work until somebody does something. */
export const fault = (about: string, words: string, next: string): Finding => ({ about, state: 'fault', words, next });

/** What the exit status says of findings: 0 all well, 1 warnings, 2 faults. */
export function statusOf(findings: readonly Finding[]): 0 | 1 | 2 {
  if (findings.some(({ state }) => state === 'fault')) return 2;
  return findings.some(({ state }) => state === 'warning') ? 1 : 0;
}
