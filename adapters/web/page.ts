import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { COMMAND_WORDS } from '../../src/command-words.ts';
import type { Entry } from './chat-log.ts';

const EXAMPLES = [
  'Will AI replace radiologists?',
  'Compare nurse and teacher',
  'Which office jobs are safest?',
  'Let’s debate translators',
  '/check Accountants are finished because software does the books',
];

/** What the page shows: its turns, with a welcome where nothing was said; a form that was opened without script. */
export type Shown = {
  readonly entries: readonly Entry[];
  readonly welcome: Element | null;
  readonly form: Element | null;
  readonly person: string;
};

/** The whole page with the turns so far; it works without its script. */
export function renderPage({ entries, welcome, form, person }: Shown): string {
  const last = Math.max(0, ...entries.map(({ seq }) => seq));
  const [before, after] = toHtml(
    h('html', { lang: 'en' }, [
      head(),
      h('body', [
        header(person),
        h('main', [
          h(
            'ol',
            { className: 'log', role: 'log', ariaLabel: 'Conversation', ariaLive: 'off', 'data-last': String(last) },
            ['\u0000'],
          ),
          ...(form === null ? [] : [h('div', { className: 'opened', id: 'form' }, [form])]),
        ]),
        h('footer', [askForm(form === null)]),
        h('p', { className: 'hidden', role: 'status', id: 'status' }),
      ]),
    ]),
  ).split('\u0000');
  const first = welcome === null ? '' : toHtml(welcomeTurn(welcome));
  return `<!doctype html>${before}${first}${entries.map(renderTurn).join('')}${after}`;
}

/** One turn of the conversation: what was said, and the reply. */
export function renderTurn({ id, who, said, html }: Entry): string {
  const named = who === 'you' ? [h('span', { className: 'hidden' }, ['You: '])] : [h('b', [who]), ' '];
  const own = said === null || said === '' ? [] : [h('p', { className: 'said' }, [...named, said])];
  const turn = toHtml(h('li', { className: 'turn', id: `t-${id}`, tabIndex: -1 }, own));
  return turn.replace(/<\/li>$/, (end) => `${html}${end}`);
}

function welcomeTurn(welcome: Element): Element {
  return h('li', { className: 'turn' }, [
    welcome,
    h('form', { className: 'examples', method: 'post', action: '/say', ariaLabel: 'Examples' }, [
      h('p', ['Try one:']),
      ...EXAMPLES.map((example) => h('button', { name: 'text', value: example }, [example])),
    ]),
  ]);
}

const ICON = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#2b4c9b"/><path d="M3 8h10" stroke="#9db4f5" stroke-width="2" stroke-linecap="round"/><circle cx="6.5" cy="8" r="2.5" fill="#fff"/></svg>')}`;

function head(): Element {
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', ['Verdict: what does AI mean for this job?']),
    h('link', { rel: 'stylesheet', href: '/page.css' }),
    h('link', { rel: 'icon', href: ICON }),
    h('script', { src: '/page.js', type: 'module' }),
    h('script', { src: '/suggest.js', type: 'module' }),
  ]);
}

function header(person: string): Element {
  return h('header', [
    h('div', { className: 'bar' }, [
      h('h1', [h('img', { src: ICON, alt: '', width: 24, height: 24 }), 'Verdict']),
      h('form', { className: 'ways', method: 'post', action: '/say' }, [
        h('button', { name: 'home', value: 'Home' }, ['Home']),
        h('button', { formAction: '/new' }, ['New chat']),
      ]),
      h('label', { className: 'name' }, [
        h('span', ['You are ']),
        h('input', {
          name: 'person',
          id: 'person',
          ariaLabel: 'Your name',
          form: 'ask',
          value: person,
          maxLength: 40,
          size: 8,
          autoComplete: 'off',
        }),
      ]),
    ]),
    h('p', { className: 'about' }, [
      'What AI means for a job, from published research. Not an AI; nothing leaves this machine.',
    ]),
  ]);
}

function askForm(focused: boolean): Element {
  return h('form', { className: 'ask', id: 'ask', method: 'post', action: '/say', autoComplete: 'off' }, [
    h('label', { className: 'hidden', htmlFor: 'text' }, ['Ask about any job, or type / for commands']),
    h('ul', { id: 'options', role: 'listbox', ariaLabel: 'Suggestions', hidden: true }),
    h('input', {
      id: 'text',
      name: 'text',
      placeholder: 'Ask about any job, or type /',
      maxLength: 100_000,
      autofocus: focused,
      enterKeyHint: 'send',
      'data-commands': JSON.stringify(COMMAND_WORDS),
    }),
    h('button', { className: 'main' }, ['Ask']),
  ]);
}
