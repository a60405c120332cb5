import { expect, test } from 'vitest';
import { cut, LIMITS } from '../../../adapters/slack/limits.ts';
import { published } from './payload.ts';

test.runIf(published)('our limits are those that somebody else collected from the same pages', () => {
  expect({
    header: LIMITS.header.most,
    paragraph: LIMITS.paragraph.most,
    contextText: LIMITS.contextText.most,
    actions: LIMITS.actions.most,
    buttonText: LIMITS.buttonText.most,
    buttonValue: LIMITS.buttonValue.most,
    url: LIMITS.url.most,
    altText: LIMITS.altText.most,
    homeBlocks: LIMITS.homeBlocks.most,
    modalTitle: LIMITS.modalTitle.most,
    modalButton: LIMITS.modalButton.most,
    metadata: LIMITS.metadata.most,
    inputLabel: LIMITS.inputLabel.most,
    inputText: LIMITS.inputText.most,
    options: LIMITS.options.most,
    optionText: LIMITS.optionText.most,
    optionValue: LIMITS.optionValue.most,
  }).toEqual({
    header: published?.header.text,
    paragraph: published?.section.text,
    contextText: published?.text,
    actions: published?.actions.elements,
    buttonText: published?.button.text,
    buttonValue: published?.button.value,
    url: published?.button.url,
    altText: published?.image.alt_text,
    homeBlocks: published?.view.blocks,
    modalTitle: published?.view.title,
    modalButton: published?.view.submit,
    metadata: published?.view.private_metadata,
    inputLabel: published?.input.label,
    inputText: published?.plain_text_input.max_length.max,
    options: published?.select.options,
    optionText: published?.option.text,
    optionValue: published?.option.value,
  });
});

test('every limit names the page it is from', () => {
  for (const { page } of Object.values(LIMITS)) expect(page).toMatch(/^https:\/\/(docs\.slack\.dev|github\.com)\//);
});

test('words are cut between characters and show that they were cut', () => {
  expect(cut('a'.repeat(150), LIMITS.header)).toHaveLength(150);
  expect(cut(`${'a'.repeat(148)}🙂🙂`, LIMITS.header)).toBe(`${'a'.repeat(148)}…`);
});
