// Suggestions while typing: commands after a slash, and jobs. A combobox as the ARIA practices describe it.
const text = document.querySelector('#text');
const options = document.querySelector('#options');
const commands = Object.entries(JSON.parse(text.dataset.commands));
/** Commands that are about a job. */
const ABOUT_JOB = /^\/(?:verdict|sources|debate|discuss|compare(?:.*\b(?:and|vs|,))?) +(\S.*)$/i;
let chosen = -1;
let asked = 0;

text.setAttribute('role', 'combobox');
text.setAttribute('aria-autocomplete', 'list');
text.setAttribute('aria-controls', 'options');
text.setAttribute('aria-expanded', 'false');

function hide() {
  options.hidden = true;
  chosen = -1;
  text.setAttribute('aria-expanded', 'false');
  text.removeAttribute('aria-activedescendant');
}

/** What is offered: the words that it stands for, and a hint. */
function offer(found) {
  options.replaceChildren(
    ...found.map(([words, hint], i) => {
      const option = document.createElement('li');
      option.id = `option-${i}`;
      option.role = 'option';
      option.dataset.words = words;
      option.append(words.trim());
      if (hint) option.append(Object.assign(document.createElement('small'), { textContent: hint }));
      return option;
    }),
  );
  if (found.length === 0) return hide();
  chosen = -1;
  options.hidden = false;
  text.setAttribute('aria-expanded', 'true');
  text.removeAttribute('aria-activedescendant');
}

/** Goes round through the options and, between the last and the first, what was typed. */
function mark(at) {
  const all = [...options.children];
  chosen = ((at + 2 + all.length) % (all.length + 1)) - 1;
  all.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
  const option = all[chosen];
  if (option === undefined) return text.removeAttribute('aria-activedescendant');
  text.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
}

function take(option) {
  text.value = option.dataset.words;
  hide();
  text.focus();
  if (text.value.endsWith(' ')) void suggest().catch(hide);
}

async function suggest() {
  const words = text.value;
  const turn = ++asked;
  if (/^\/\w*$/.test(words)) {
    const begun = commands.filter(([name]) => `/${name}`.startsWith(words.toLowerCase()));
    return offer(begun.map(([name, hint]) => [`/${name} `, hint]));
  }
  const job =
    ABOUT_JOB.exec(words)?.[1] ?? (/^\p{L}[\p{L} -]{2,30}$/u.test(words) && words.split(' ').length < 4 ? words : '');
  if (job.length < 3) return hide();
  const titles = await (await fetch(`/suggest?words=${encodeURIComponent(job)}`)).json();
  // What came late neither stands for these words any more nor takes away what was chosen meanwhile.
  if (turn !== asked || chosen >= 0) return;
  const before = words.slice(0, words.length - job.length);
  const same = titles.length === 1 && titles[0].toLowerCase() === job.toLowerCase();
  offer(same ? [] : titles.map((title) => [before + title, '']));
}

text.addEventListener('input', () => void suggest().catch(hide));
text.addEventListener('blur', () => setTimeout(hide, 150));
text.addEventListener('keydown', (event) => {
  if (options.hidden) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    mark(chosen + (event.key === 'ArrowDown' ? 1 : -1));
  } else if (event.key === 'Escape') {
    event.preventDefault();
    hide();
  } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen >= 0) {
    event.preventDefault();
    take(options.children[chosen]);
  }
});
options.addEventListener('pointerdown', (event) => {
  event.preventDefault();
  const option = event.target.closest('[role=option]');
  if (option) take(option);
});
text.form.addEventListener('submit', () => {
  asked += 1;
  hide();
});
