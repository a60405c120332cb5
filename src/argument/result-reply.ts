import { person, strong, text } from '../inline.ts';
import type { Block, Inline, Reply } from '../reply.ts';
import type { Debate } from './debate.ts';
import { debatePicture, inlines, listed, moved, SIDE_WORDS, type Shown } from './debate-words.ts';
import type { Flip } from './flip.ts';
import { resultOf, type Result } from './result.ts';
import type { Side } from './setting.ts';
import { steelman, type CitedPoint } from './steelman.ts';
import { claimName } from './transcript.ts';

/** Rows shown of a list that may be long; the transcript has them all. */
const SHOWN = 6;

type Closing = { readonly debate: Debate; readonly result: Result };

/** How a debate stands or ended: score and path, who moved what, what is proved, what is open, what would change it. */
export function resultReply(debate: Debate, receipt: string, shown: Shown): Reply {
  const result = resultOf(debate);
  const closing = { debate, result };
  const path = result.path.map(({ score }) => score);
  const { start, score, band, attribution } = result;
  const verb = debate.open ? 'stands at' : 'ends at';
  return {
    audience: 'channel',
    summary: `${result.motion}: the debate ${verb} ${score.toFixed(1)} from ${start.toFixed(1)}, ${band}.`,
    blocks: [
      { type: 'heading', value: `Result: ${result.motion}` },
      { type: 'picture', ...debatePicture(debate, path) },
      {
        type: 'paragraph',
        children: [
          strong(`The score ${verb} ${score.toFixed(1)} `),
          text(`from ${start.toFixed(1)}: the arguments moved ${moved(attribution.shift)}. `),
          text(
            band === result.startBand
              ? `The verdict is still ${band}.`
              : `The verdict goes from ${result.startBand} to ${band}.`,
          ),
        ],
      },
      { type: 'paragraph', children: proofLine(result) },
      ...sharesBlocks(closing),
      ...openBlocks(closing),
      ...flipBlocks(closing),
      {
        type: 'note',
        children: [
          text(`Receipt ${receipt}. Whoever replays the log with the same data and rules gets the same numbers.`),
        ],
      },
      ...(shown.buttons.length === 0 ? [] : [{ type: 'buttons' as const, buttons: shown.buttons }]),
    ],
  };
}

function proofLine({ proof }: Result): readonly Inline[] {
  if (proof.side === null) return [strong('Standard of proof: '), text('none, for nothing was moved.')];
  const side = SIDE_WORDS[proof.side];
  const met = proof.met.map((standard) => STANDARD_WORDS[standard]);
  return [
    strong('Standard of proof: '),
    text(met.length === 0 ? `the case ${side} leads, and meets none.` : `the case ${side} meets ${listed(met)}.`),
  ];
}

const STANDARD_WORDS = {
  preponderance: 'preponderance (3 points and more)',
  'clear and convincing': 'clear and convincing (7 points and a strong best argument)',
  dialectical: 'the dialectical standard (no point of the other side left unanswered)',
} as const;

function sharesBlocks({ debate, result }: Closing): readonly Block[] {
  const { arguments: all, people } = result.attribution;
  if (all.length === 0) return [{ type: 'paragraph', children: [text('No argument counted.')] }];
  const order = all.toSorted((a, b) => Math.abs(b.tenths) - Math.abs(a.tenths));
  const rows = order.slice(0, SHOWN).map(({ id, person: by, tenths }): (readonly Inline[])[] => {
    const without = result.without.get(id);
    return [
      [text(`${id} ${pointNames(debate, result, id)}`)],
      [person(by)],
      [text(signedTenths(tenths))],
      [text(without === undefined ? '' : without.toFixed(1))],
    ];
  });
  const totals = people
    .slice(0, SHOWN)
    .flatMap(({ person: by, tenths }, i) => [text(i === 0 ? '' : ', '), person(by), text(` ${signedTenths(tenths)}`)]);
  const left = order.length - rows.length;
  return [
    {
      type: 'table',
      caption: `Points of each argument; they sum to ${signedTenths(result.attribution.shiftTenths)}.${left > 0 ? ` ${left} more in the transcript.` : ''}`,
      columns: ['Argument', 'By', 'Points', 'Score without it'],
      rows,
    },
    { type: 'paragraph', children: [strong('By person: '), ...totals, text('.')] },
  ];
}

function pointNames(debate: Debate, { attribution }: Result, id: string): string {
  const names = attribution.keyPoints
    .filter((point) => point.arguments.some((argument) => argument.id === id))
    .map((point) => claimName(debate, point.id));
  return names.slice(0, 2).join('; ');
}

function signedTenths(tenths: number): string {
  return tenths === 0 ? '0' : `${tenths < 0 ? '−' : '+'}${(Math.abs(tenths) / 10).toFixed(1)}`;
}

function openBlocks({ debate, result }: Closing): readonly Block[] {
  const items = (['threat', 'resilience'] as const).flatMap((side): (readonly Inline[])[] => {
    const open = result.proof.unanswered.filter((point) => point.side === side).slice(0, SHOWN);
    const names = open.map(({ claim, argument }) => `${claimName(debate, claim)} (${argument})`);
    return names.length === 0 ? [] : [[strong(`${capital(SIDE_WORDS[side])}: `), text(`${listed(names)}.`)]];
  });
  return items.length === 0
    ? []
    : [
        { type: 'paragraph', children: [strong('Left unanswered')] },
        { type: 'list', items },
      ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function flipBlocks({ debate, result }: Closing): readonly Block[] {
  if (result.flips.length === 0) return [];
  return [
    { type: 'paragraph', children: [strong('What would change the verdict')] },
    { type: 'list', items: result.flips.map((flip) => flipLine(debate, flip)) },
  ];
}

function flipLine({ setting: { base } }: Debate, { side, band, edge, need, set }: Flip): readonly Inline[] {
  const name = strong(`${band}, ${side === 'threat' ? `from ${edge}` : `under ${edge}`}: `);
  if (need.kind === 'none can') return [name, text('no argument can, for it is out of the reach of 15 points.')];
  const count =
    need.kind === 'one'
      ? `one further point ${SIDE_WORDS[side]} of strength ${Math.max(0.3, Math.ceil(need.strength * 100) / 100).toFixed(2)}`
      : `${need.count} further points ${SIDE_WORDS[side]} of full strength`;
  if (set === null) return [name, text(`${count}. What the research base has on record is not enough for it.`)];
  const names = set.map(({ claim }) => `“${claim.name}”`);
  return [
    name,
    text(`${count}. On record, not said yet and enough for it: ${listed(names)}. `),
    ...inlines(base, set[0]?.parts ?? []),
  ];
}

/** The strongest cited case for a side that nobody has made yet. */
export function steelmanReply(debate: Debate, side: Side, { buttons }: Shown): Reply {
  const points = steelman(debate, side);
  const title = `The strongest case ${SIDE_WORDS[side]} not made yet`;
  return {
    audience: 'channel',
    summary: `${title}: ${points.length === 0 ? 'nothing is left on record' : points.map(({ claim }) => claim.name).join('; ')}.`,
    blocks: [
      { type: 'heading', value: title },
      points.length === 0
        ? { type: 'paragraph', children: [text('The research base has nothing more about this job for this side.')] }
        : { type: 'list', items: points.map((point) => steelmanLine(debate, point)) },
      { type: 'note', children: [text('To make a point count, argue it in your own words.')] },
      ...(buttons.length === 0 ? [] : [{ type: 'buttons' as const, buttons }]),
    ],
  };
}

function steelmanLine({ setting: { base } }: Debate, { claim, parts }: CitedPoint): readonly Inline[] {
  return [strong(`${claim.name}. `), ...inlines(base, parts)];
}
