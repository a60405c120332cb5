import type { Form } from './form.ts';
import type { Input } from './chat.ts';

/** The field of the form that a check opens. */
export const CLAIM = 'claim';

const CHECK: Form = {
  title: 'Check a claim',
  submit: 'Check',
  fields: [
    {
      kind: 'words',
      name: CLAIM,
      label: 'The claim',
      hint: 'What somebody says about AI and a job, in their words. Only you see the answer.',
      required: true,
      lines: 'many',
      maxLength: 2000,
      value: '',
    },
  ],
};

/** The form that a command opens before it is done; undefined where its words are enough. */
export function formOfCommand({ name, text, fields }: Extract<Input, { readonly kind: 'command' }>): Form | undefined {
  return name === 'check' && fields === null && text.trim() === '' ? CHECK : undefined;
}
