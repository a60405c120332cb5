import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

const EXAMPLES = [
  'Will AI replace radiologists?',
  'Compare nurse and teacher',
  'Which office jobs are safest?',
  'How is the score made?',
];

/** The whole page with the turns so far; it works without its script. */
export function renderPage(turns: readonly string[]): string {
  const [before, after] = toHtml(
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', ['Verdict: what does AI mean for this job?']),
        h('link', { rel: 'stylesheet', href: '/page.css' }),
        h('link', { rel: 'icon', href: 'data:,' }),
        h('script', { src: '/page.js', defer: true }),
      ]),
      h('body', [
        h('header', [
          h('h1', ['Verdict']),
          h('p', [
            'What does AI mean for this job? Computed from published research. Not an AI; nothing leaves this machine.',
          ]),
        ]),
        h('main', [
          h('ol', { className: 'log', role: 'log', ariaLabel: 'Conversation', ariaLive: 'polite' }, ['\u0000']),
        ]),
        h('footer', [askForm()]),
      ]),
    ]),
  ).split('\u0000');
  return `<!doctype html>${before}${turns.length === 0 ? renderTurn(undefined, welcome()) : turns.join('')}${after}`;
}

/** One turn of the conversation: what was said, and the reply. */
export function renderTurn(said: string | undefined, reply: Element): string {
  const own =
    said === undefined ? [] : [h('p', { className: 'said' }, [h('span', { className: 'hidden' }, ['You: ']), said])];
  return toHtml(h('li', { className: 'turn' }, [...own, reply]));
}

function askForm(): Element {
  return h('form', { className: 'ask', method: 'post', action: '/say', autoComplete: 'off' }, [
    h('label', { className: 'hidden', htmlFor: 'text' }, ['Ask about any job']),
    h('input', {
      id: 'text',
      name: 'text',
      placeholder: 'Ask about any job',
      maxLength: 100_000,
      autofocus: true,
      enterKeyHint: 'send',
    }),
    h('button', ['Ask']),
  ]);
}

function welcome(): Element {
  return h('div', { className: 'reply' }, [
    h('p', [
      'Name a job and ask what you want to know. Then ask why, where a number comes from, or how it looks in another country.',
    ]),
    h(
      'div',
      { className: 'buttons' },
      EXAMPLES.map((example) =>
        h('form', { method: 'post', action: '/say' }, [
          h('input', { type: 'hidden', name: 'text', value: example }),
          h('button', [example]),
        ]),
      ),
    ),
  ]);
}
