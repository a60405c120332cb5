// Sends and shows turns without reloading the page, opens forms in place, and shows what comes by itself. Without this
// file everything works by plain forms.
const log = document.querySelector('.log');
const ask = document.querySelector('#ask');
const text = document.querySelector('#text');
const person = document.querySelector('#person');
const status = document.querySelector('#status');
let last = Number(log.dataset.last);
let waiting = false;

// One name for each tab, so that several people can sit at one screen.
person.value = sessionStorage.getItem('person') ?? person.value;
person.addEventListener('change', () => sessionStorage.setItem('person', person.value));

const fragment = (html) => document.createRange().createContextualFragment(html).firstElementChild;

/** Shows a turn: in its place where it stands already, else at the end. */
function show({ id, seq, html }) {
  last = Math.max(last, seq);
  const turn = fragment(html);
  const old = document.getElementById(id);
  if (old === null) log.append(turn);
  else if (old.outerHTML !== turn.outerHTML) old.replaceWith(turn);
  return document.getElementById(id);
}

/** To the beginning of a turn: its button may be far below what it says. */
function reveal(turn) {
  turn.scrollIntoView({ block: 'start' });
}

function closeForm() {
  document.querySelector('.opened')?.remove();
}

/** A form stands below the turn whose button was pressed, with the first field ready to be typed in. */
function openForm(html, pressed) {
  closeForm();
  const place = document.createElement('div');
  place.className = 'opened';
  place.append(fragment(html));
  (pressed?.closest('.turn') ?? log.lastElementChild).append(place);
  place.querySelector('.cancel').addEventListener('click', (event) => {
    event.preventDefault();
    closeForm();
    (pressed ?? text).focus();
  });
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') place.querySelector('.cancel').click();
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (sends) place.querySelector('form').requestSubmit();
  });
  const zone = place.querySelector('[name="field.zone"]');
  if (zone?.value === '') zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  place.querySelector('[autofocus], input:not([type=hidden]), select, textarea').focus();
  place.scrollIntoView({ block: 'nearest' });
}

async function send(form, submitter) {
  const body = new URLSearchParams(new FormData(form, submitter));
  body.set('person', person.value);
  const answer = await fetch('/say', { method: 'POST', body, headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (event.submitter?.hasAttribute('formaction')) return;
  event.preventDefault();
  const typed = form === ask;
  if (waiting || (typed && !text.value.trim())) return;
  waiting = true;
  log.ariaBusy = 'true';
  try {
    const { turns = [], anew, form: opened } = await send(form, event.submitter);
    if (opened) openForm(opened, event.submitter);
    else closeForm();
    if (typed) text.value = '';
    if (anew) log.replaceChildren();
    const turn = turns.map(show).at(-1);
    if (!turn) return;
    reveal(turn);
    status.textContent = turns.at(-1).summary;
    if (typed) text.focus({ preventScroll: true });
    else turn.focus({ preventScroll: true });
  } catch (fault) {
    status.textContent = '';
    say(fault instanceof TypeError ? 'Verdict does not answer. Is it still running?' : fault.message);
  } finally {
    waiting = false;
    log.ariaBusy = 'false';
  }
});

/** A sentence of the page itself, where nothing came back. */
function say(words) {
  const note = document.createElement('li');
  note.className = 'turn problem';
  note.textContent = words;
  note.setAttribute('role', 'alert');
  log.append(note);
  reveal(note);
}

// Questions that were scheduled, and what is said in another tab. A browser holds six connections to one address, so a tab
// that nobody looks at gives its own up and asks for what it missed when it is looked at again.
let news;
function listen() {
  news = new EventSource(`/live?after=${last}`);
  news.addEventListener('turn', ({ data }) => {
    const turn = JSON.parse(data);
    if (document.getElementById(turn.id) === null) status.textContent = turn.summary;
    show(turn);
  });
}
listen();
document.addEventListener('visibilitychange', () => {
  news.close();
  if (!document.hidden) listen();
});

document.querySelector('#form')?.scrollIntoView({ block: 'center' });
if (location.hash === '' && log.lastElementChild && document.querySelector('#form') === null)
  reveal(log.lastElementChild);
