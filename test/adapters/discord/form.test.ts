import { describe, expect, test } from 'vitest';
import { renderForm } from '../../../adapters/discord/form.ts';
import type { Form } from '../../../src/form.ts';
import { problemsOf } from './rules.ts';

describe('a form on Discord', () => {
  const form: Form = {
    title: 'Post a question regularly',
    submit: 'Save',
    fields: [
      {
        kind: 'words',
        name: 'at',
        label: 'At',
        hint: 'As 09:30',
        required: true,
        lines: 'one',
        maxLength: 5,
        value: '09:00',
      },
      {
        kind: 'choice',
        name: 'days',
        label: 'Days',
        hint: '',
        required: true,
        many: true,
        options: [
          { value: 'mon', label: 'Monday' },
          { value: 'tue', label: 'Tuesday' },
        ],
        chosen: ['mon'],
      },
    ],
  };

  test('is a modal that Discord takes, with what was there already filled in', () => {
    const data = renderForm(form, 'd1.a.2221-abcdef');
    const body = { type: 9, data };
    expect(problemsOf({ method: 'POST', path: '/interactions/1/token/callback', body, files: [] })).toEqual([]);
    expect(JSON.stringify(data)).toContain('"value":"09:00"');
    expect(JSON.stringify(data)).toContain('"default":true');
  });
});
