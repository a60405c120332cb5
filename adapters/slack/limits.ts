/** A limit of Slack: how many at most, and the page that says so. Read in November 2026. */
type Limit = { readonly most: number; readonly page: string };

const BLOCKS = 'https://docs.slack.dev/reference/block-kit/blocks';
const ELEMENTS = 'https://docs.slack.dev/reference/block-kit/block-elements';
const OBJECTS = 'https://docs.slack.dev/reference/block-kit/composition-objects';

/** Lengths are in characters as JavaScript counts them, which is never less than Slack's count. */
export const LIMITS = {
  messageBlocks: { most: 50, page: BLOCKS },
  homeBlocks: { most: 100, page: 'https://docs.slack.dev/reference/views/home-tab-views' },
  /**
   * All blocks of one message, as JSON. On no page: Slack answers msg_blocks_too_long from about 13,200 on, as the
   * makers of Bolt were told; we stay below with room for what Slack adds.
   */
  messageJson: { most: 12_000, page: 'https://github.com/slackapi/bolt-js/issues/2509' },
  /** Above it Slack says that it may cut the text. */
  messageText: { most: 4000, page: 'https://docs.slack.dev/reference/methods/chat.postMessage' },
  header: { most: 150, page: `${BLOCKS}/header-block` },
  /** Documented for sections; rich text states none of its own, so it is held to the same. */
  paragraph: { most: 3000, page: `${BLOCKS}/section-block` },
  contextText: { most: 3000, page: `${OBJECTS}/text-object` },
  actions: { most: 25, page: `${BLOCKS}/actions-block` },
  buttonText: { most: 75, page: `${ELEMENTS}/button-element` },
  buttonValue: { most: 2000, page: `${ELEMENTS}/button-element` },
  altText: { most: 2000, page: `${BLOCKS}/image-block` },
  url: { most: 3000, page: `${ELEMENTS}/button-element` },
  tableRows: { most: 100, page: `${BLOCKS}/table-block` },
  tableColumns: { most: 20, page: `${BLOCKS}/table-block` },
  /** All cells together; one table a message. */
  tableText: { most: 10_000, page: `${BLOCKS}/table-block` },
  modalTitle: { most: 24, page: 'https://docs.slack.dev/reference/views/modal-views' },
  modalButton: { most: 24, page: 'https://docs.slack.dev/reference/views/modal-views' },
  metadata: { most: 3000, page: 'https://docs.slack.dev/reference/views/modal-views' },
  inputLabel: { most: 2000, page: `${BLOCKS}/input-block` },
  inputText: { most: 3000, page: `${ELEMENTS}/plain-text-input-element` },
  options: { most: 100, page: `${ELEMENTS}/select-menu-element` },
  optionText: { most: 75, page: `${OBJECTS}/option-object` },
  optionValue: { most: 150, page: `${OBJECTS}/option-object` },
} as const satisfies Readonly<Record<string, Limit>>;

/** Words of at most so many characters; a cut is shown by an ellipsis and never falls inside a character. */
export function cut(words: string, { most }: Limit): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
