import type { CommandName } from './chat.ts';

/** What each command does, in the words of its description; at most 100 characters. */
export const COMMAND_WORDS: Readonly<Record<CommandName, string>> = {
  verdict: 'what AI means for a job',
  compare: 'jobs side by side',
  sources: 'where the figures about a job come from',
  check: 'what the evidence says about a claim, to you alone',
  debate: 'open a debate about a job, or: rules, standing, transcript, close',
  discuss: 'a question to discuss about a job, or about any',
  privacy: 'what is kept about you, to see or delete it',
  help: 'what you can ask',
};
