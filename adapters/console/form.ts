import type { Fields } from '../../src/chat.ts';
import type { Field, Form } from '../../src/form.ts';

type Ask = (words: string) => Promise<string | undefined>;

/** Asks a form field by field; a choice is answered with its numbers, an empty line keeps what stands there. */
export async function fillIn(form: Form, ask: Ask): Promise<Fields> {
  const filled: Record<string, string> = {};
  for (const field of form.fields) filled[field.name] = answerTo(field, (await ask(asked(field))) ?? '');
  return filled;
}

function asked(field: Field): string {
  const hint = field.hint === '' ? '' : ` (${field.hint})`;
  const stands = standing(field) === '' ? '' : ` [${standing(field)}]`;
  const options = field.kind === 'words' ? '' : field.options.map(({ label }, i) => `\n  ${i + 1} ${label}`).join('');
  return `${field.label}${hint}${stands}:${options}`;
}

function standing(field: Field): string {
  if (field.kind === 'words') return field.value;
  return field.options
    .filter(({ value }) => field.chosen.includes(value))
    .map(({ label }) => label)
    .join(', ');
}

function answerTo(field: Field, line: string): string {
  if (line.trim() === '') return field.kind === 'words' ? field.value : field.chosen.join(',');
  if (field.kind === 'words') return line.slice(0, field.maxLength);
  const numbers = line.split(/[\s,]+/).map(Number);
  return field.options
    .filter((_, i) => numbers.includes(i + 1))
    .map(({ value }) => value)
    .join(',');
}
