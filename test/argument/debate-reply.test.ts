import { describe, expect, it } from 'vitest';
import { sha256 } from '../../adapters/hash.ts';
import { openingReply, turnReply } from '../../src/argument/debate-reply.ts';
import type { Shown } from '../../src/argument/debate-words.ts';
import { openDebate, type Debate } from '../../src/argument/debate.ts';
import type { Move } from '../../src/argument/move.ts';
import { play, playAll } from '../../src/argument/play.ts';
import { createReader } from '../../src/argument/reader.ts';
import { resultReply, steelmanReply } from '../../src/argument/result-reply.ts';
import { rulesReply } from '../../src/argument/rules-reply.ts';
import { transcriptMarkdown } from '../../src/argument/transcript-markdown.ts';
import { figuresIn } from '../../src/figure-list.ts';
import { occupationOf } from '../../src/occupation/occupation.ts';
import { drawPicture } from '../../src/picture/draw.ts';
import { pictureSchema } from '../../src/picture/picture.ts';
import { replyText } from '../../src/reply-text.ts';
import type { Reply } from '../../src/reply.ts';
import { resolveFigure } from '../../src/research/resolve.ts';
import { argue, base, newDebate, played } from './debates.ts';

const shown: Shown = { buttons: [] };
/** Under what fits one message of the tighter platform. */
const LONGEST = 3800;

const JOBS = ['machine-learning-engineer', 'radiologist', 'translator', 'plumber', 'cashier', '2221', '4132', '0310'];
const WORDS = [
  'Software does the routine part already, so companies need fewer of them and the job shrinks.',
  'The work needs hands, trust and judgment in places that differ, so no machine can replace them.',
  'The law requires a licensed person who answers for errors, so they will stay.',
  'Agents get cheaper every month, so clients go round them and demand for this job falls.',
];

function realDebate(job: string): Debate {
  const occupation = occupationOf(base, job);
  if (!occupation) throw new Error(`no occupation ${job}`);
  return openDebate(base, occupation, createReader(base, occupation));
}

const asMove = (text: string, i: number): Move => ({
  kind: 'argue',
  key: `k${i}`,
  person: `p${i % 3}`,
  text,
  answers: null,
});

/** Every reply of a debate about a job. */
function repliesOf(job: string): readonly Reply[] {
  let debate = realDebate(job);
  const turns = WORDS.map((text, i) => {
    const before = debate.board.fold.shift;
    const { debate: next, entry, again } = play(debate, asMove(text, i));
    debate = next;
    return turnReply({ debate, entry, before, again }, shown);
  });
  const sides = (['threat', 'resilience'] as const).map((side) => steelmanReply(debate, side, shown));
  return [openingReply(realDebate(job), shown), ...turns, resultReply(debate, 'f'.repeat(64), shown), ...sides];
}

describe('what a debate says', () => {
  it.each(JOBS)('%s: fits one message, shows figures that resolve, and draws its pictures', (job) => {
    for (const reply of repliesOf(job)) {
      expect(replyText(base, reply).length).toBeLessThan(LONGEST);
      for (const { fact } of figuresIn(base, reply)) expect(resolveFigure(base, fact), fact).toBeDefined();
      for (const block of reply.blocks) {
        if (block.type !== 'picture') continue;
        expect(pictureSchema.parse(block.picture)).toEqual(block.picture);
        expect(drawPicture(block.picture, block.alt, 'dark')).toContain('</svg>');
      }
    }
  });

  it('opens with the motion, the starting score and how far it can move', () => {
    const text = replyText(base, openingReply(realDebate('machine-learning-engineer'), shown));
    expect(text).toContain('Machine Learning Engineer will not survive AI displacement');
    expect(text).toMatch(/starts at \d+\.\d of 100 \(our estimate\)/);
    expect(text).toMatch(/between \d+\.\d and \d+\.\d/);
  });

  it('tells the person alone why a move was refused', () => {
    const debate = played([{ kind: 'close', key: '1', person: 'ann' }]);
    const { debate: next, entry } = play(
      debate,
      argue('2', { side: 'threat', strength: 1, claims: ['T01'], words: ['x'] }),
    );
    const reply = turnReply({ debate: next, entry, before: 0, again: false }, shown);
    expect(reply).toMatchObject({ audience: 'person', summary: 'This debate is closed. Reopen it to go on.' });
  });

  it('says of a copy whose point it is', () => {
    const debate = realDebate('cashier');
    const text = WORDS[0] ?? '';
    const once = play(debate, asMove(text, 0)).debate;
    const { debate: twice, entry } = play(once, asMove(`${text.toUpperCase()}!!!`, 1));
    const reply = turnReply({ debate: twice, entry, before: once.board.fold.shift, again: false }, shown);
    expect(replyText(base, reply)).toContain('It says what a1 says');
  });

  it('keeps the result short however many argued, and says where the rest is', () => {
    const many = Array.from({ length: 120 }, (_, i): Move => {
      const claim = i % 2 === 0 ? `T${10 + (i % 17)}` : `R${10 + (i % 21)}`;
      const said = {
        side: i % 2 === 0 ? ('threat' as const) : ('resilience' as const),
        strength: 0.5,
        claims: [claim],
      };
      return argue(`k${i}`, { ...said, words: [`x${i}`, `y${i}`] }, { person: `person number ${i}` });
    });
    const text = replyText(base, resultReply(played(many, newDebate('cashier')), 'f'.repeat(64), shown));
    expect(text.length).toBeLessThan(LONGEST);
    expect(text).toContain('more in the transcript');
  });

  it('shows the public rules', () => {
    expect(replyText(base, rulesReply(shown)).length).toBeLessThan(LONGEST);
  });

  it('writes a transcript in which words of people stay words', () => {
    const nasty = '# Title\n> quote <script>alert(1)</script> [a](http://x) @everyone *bold* because nurses lose work';
    const debate = playAll(realDebate('2221'), [asMove(nasty, 0)]);
    const text = transcriptMarkdown(debate, sha256);
    expect(text).toContain('> \\# Title');
    expect(text).toContain('\\<script\\>');
    expect(text).toContain('\\[a\\]');
    expect(text).toMatch(/Receipt [0-9a-f]{64}/);
  });
});
