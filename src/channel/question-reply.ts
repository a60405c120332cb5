import { strong, text } from '../inline.ts';
import { intentTo } from '../intent/intent.ts';
import { occupationOf } from '../occupation/occupation.ts';
import { nameOf } from '../occupation/verdict-line.ts';
import type { Button } from '../press.ts';
import type { Block, Reply } from '../reply.ts';
import type { ResearchBase } from '../research/parse.ts';
import { sentenceReply } from '../sentence-reply.ts';
import type { Ask } from './ask.ts';
import type { QuestionFilter } from '../question/filter.ts';
import { peopleOf } from '../question/people.ts';
import { filterWords } from './plan-words.ts';
import type { Layer, Question } from '../question/question.ts';
import type { Count, QuestionPost, Tally } from './question-post.ts';
import { intentOfFilter } from './read-filter.ts';

/** Where a question stands: its post, what it was drawn from, and the votes on it. */
type Stand = Pick<QuestionPost, 'post' | 'filter' | 'tally'>;

/**
 * Questions are open, so people vote on a statement beside them: one for each layer, about what that layer is about. It
 * is ours and says so; no source is behind it.
 */
const STATEMENTS: Readonly<Record<Layer, (people: string) => string>> = {
  verdict: (people) => `AI will displace most ${people} within 20 years.`,
  resistance: (people) => `What protects ${people} from AI today will still protect them in 20 years.`,
  region: (people) => `For ${people}, the country they work in matters more than what AI can do.`,
  evidence: (people) => `Enough is known about AI and ${people} to plan a career by it.`,
};

/** A question as it is asked, with the votes on it and where to go from there. */
export function askReply(base: ResearchBase, ask: Ask, stand: Stand): Reply {
  return ask.kind === 'generated' ? questionReply(base, ask.question, stand) : ownReply(ask.own.text, stand);
}

/** A question from the evidence, its figures with how they are known. */
export function questionReply(base: ResearchBase, question: Question, stand: Stand): Reply {
  const occupation = occupationOf(base, question.occupation);
  const name = occupation === undefined ? question.isco08 : nameOf(occupation);
  const people = occupation === undefined ? 'these workers' : peopleOf(occupation);
  return {
    audience: 'channel',
    summary: question.text,
    blocks: [
      { type: 'heading', value: `To discuss: ${name}` },
      { type: 'paragraph', children: [strong(question.text)] },
      { type: 'note', children: [text('Behind it: '), ...question.context] },
      ...voteBlocks(STATEMENTS[question.layer](people), stand),
      {
        type: 'buttons',
        buttons: [
          ...voteButtons(stand),
          anotherButton(stand),
          { label: 'Debate this', intent: intentTo('debate', question.occupation) },
          { label: 'Sources', intent: intentTo('sources', question.occupation) },
        ],
      },
    ],
  };
}

/** A question of the team's own; one that is no question but a statement is voted on itself. */
export function ownReply(words: string, stand: Stand): Reply {
  const states = !words.trimEnd().endsWith('?');
  return {
    audience: 'channel',
    summary: words,
    blocks: [
      { type: 'heading', value: 'To discuss: a question of your own' },
      { type: 'paragraph', children: [strong(words)] },
      ...(states ? tallyBlocks(stand.tally) : []),
      { type: 'buttons', buttons: [...(states ? voteButtons(stand) : []), anotherButton(stand)] },
    ],
  };
}

/** A question that stands in a channel, with the votes on it. One that the data no longer asks keeps its words. */
export function postReply(base: ResearchBase, post: QuestionPost, question: Question | undefined): Reply {
  return question === undefined ? ownReply(post.text, post) : questionReply(base, question, post);
}

/** The question was voted on too late, or elsewhere. */
export function postGoneReply(): Reply {
  return sentenceReply('That question is not kept any more, so votes on it do not count. Here is a fresh one:', [
    { label: 'Ask a question', intent: intentTo('question') },
  ]);
}

/** Nothing is left to ask. */
export function noQuestionReply(): Reply {
  return sentenceReply('I have no question to ask.');
}

type Filters = { readonly asked: QuestionFilter; readonly given: QuestionFilter };

/** The reply below a line that says that what was asked for gave nothing. */
export function withWiderNote(base: ResearchBase, reply: Reply, { asked, given }: Filters): Reply {
  const words = `I found no question ${filterWords(base, asked)}. This one is ${filterWords(base, given)}.`;
  return { ...reply, blocks: [{ type: 'note', children: [text(words)] }, ...reply.blocks] };
}

function voteBlocks(statement: string, { tally }: Stand): readonly Block[] {
  return [
    { type: 'paragraph', children: [text('Vote before you talk, and again after: '), strong(`“${statement}”`)] },
    ...tallyBlocks(tally),
  ];
}

/** First votes beside the latest: what the talk has changed. */
function tallyBlocks({ first, now, people, changed }: Tally): readonly Block[] {
  if (people === 0) return [];
  if (changed === 0)
    return [{ type: 'note', children: [text(`Votes: ${countWords(now)}. Nobody has changed their mind so far.`)] }];
  return [
    { type: 'list', items: [[text(`At first: ${countWords(first)}`)], [text(`Now: ${countWords(now)}`)]] },
    {
      type: 'note',
      children: [text(`${changed} of ${people} ${people === 1 ? 'person' : 'people'} changed their mind.`)],
    },
  ];
}

function countWords({ agree, disagree, unsure }: Count): string {
  return `${agree} agree, ${disagree} disagree, ${unsure} unsure`;
}

function voteButtons({ post }: Stand): readonly Button[] {
  return [
    { label: 'Agree', discuss: { act: 'agree', about: post } },
    { label: 'Disagree', discuss: { act: 'disagree', about: post } },
    { label: 'Unsure', discuss: { act: 'unsure', about: post } },
  ];
}

function anotherButton({ filter }: Stand): Button {
  return { label: 'Another', intent: intentOfFilter(filter) };
}
