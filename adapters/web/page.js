// Sends a question or a pressed button without reloading the page. Without this file the forms work as they are.
const log = document.querySelector('.log');
const input = document.querySelector('.ask input');

document.addEventListener('submit', async (event) => {
  const form = event.target;
  const body = new URLSearchParams(new FormData(form, event.submitter));
  if (form.classList.contains('ask') && !input.value.trim()) return;
  event.preventDefault();
  try {
    const answer = await fetch(form.action, { method: 'POST', body, headers: { accept: 'text/html; fragment=turn' } });
    log.insertAdjacentHTML('beforeend', await answer.text());
    if (form.classList.contains('ask')) input.value = '';
    log.lastElementChild.scrollIntoView({ block: 'start' });
    input.focus({ preventScroll: true });
  } catch {
    form.submit();
  }
});

const last = log.lastElementChild;
if (last) last.scrollIntoView({ block: 'start' });
