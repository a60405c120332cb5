import type { Finder } from '../../src/occupation/find.ts';
import { occupationOf } from '../../src/occupation/occupation.ts';
import { orderOf } from '../../src/question/draw.ts';
import { filterQuestions } from '../../src/question/filter.ts';
import { questionsOf } from '../../src/question/generate.ts';
import { DEPTHS, LAYERS, type Depth, type Layer } from '../../src/question/question.ts';
import { lineText } from '../../src/reply-text.ts';
import type { ResearchBase } from '../../src/research/parse.ts';

/** What `npx verdict questions` was asked for. Without a seed the questions come in their own order. */
export type QuestionOptions = {
  readonly job: string;
  readonly json: boolean;
  readonly layer?: string | undefined;
  readonly depth?: string | undefined;
  readonly count?: number | undefined;
  readonly seed?: number | undefined;
};

/** The questions about the job, each once, as JSON lines or in words. Throws with a sentence where the job or layer is none. */
export function questionLines(base: ResearchBase, finder: Finder, options: QuestionOptions): readonly string[] {
  const [best] = finder.find(options.job).candidates;
  const occupation = occupationOf(base, options.job) ?? (best && occupationOf(base, best.key));
  if (occupation === undefined) throw new Error(`“${options.job}” is no job we know.`);
  const pool = filterQuestions(base, questionsOf(base, occupation), {
    ...layerOf(options.layer),
    ...depthOf(options.depth),
  });
  const order = options.seed === undefined ? pool : orderOf(pool, options.seed);
  return order.slice(0, options.count ?? order.length).map((question) => {
    const { id, layer, depth, text, facts, isco08 } = question;
    const context = lineText(base, question.context);
    return options.json ? JSON.stringify({ id, layer, depth, text, context, facts, isco08 }) : `${text}\n${context}\n`;
  });
}

function layerOf(name: string | undefined): { readonly layer?: Layer } {
  if (name === undefined) return {};
  const layer = LAYERS.find((each) => each === name);
  if (layer === undefined) throw new Error(`No layer “${name}”; there are ${LAYERS.join(', ')}.`);
  return { layer };
}

function depthOf(name: string | undefined): { readonly depth?: Depth } {
  if (name === undefined) return {};
  const depth = DEPTHS.find((each) => each === name);
  if (depth === undefined) throw new Error(`No depth “${name}”; there are ${DEPTHS.join(', ')}.`);
  return { depth };
}
