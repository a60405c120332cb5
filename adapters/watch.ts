import type { Bot } from '../src/bot.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Part } from './part.ts';

type Watch = {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Milliseconds that only ever grow. */
  readonly clock: () => number;
};

/** The bot, with each answer counted, timed and logged by its kind; the part ends once no answer is in hand. */
export function watchBot(bot: Bot, { log, metrics, clock }: Watch): { readonly bot: Bot; readonly part: Part } {
  const inHand = new Set<Promise<unknown>>();
  const handle: Bot['handle'] = async (event) => {
    const { place, input } = event;
    const start = clock();
    metrics.events.inc({ platform: place.platform, kind: input.kind });
    const turn = await bot.handle(event);
    const ms = clock() - start;
    metrics.answerSeconds.observe({ platform: place.platform }, ms / 1000);
    if (turn === undefined) return undefined;
    metrics.answers.inc({ intent: turn.intent.name });
    const said = { platform: place.platform, kind: input.kind, intent: turn.intent.name, ms: Math.round(ms) };
    log.write({ level: 'info', event: 'answered', ...said });
    return turn;
  };
  return {
    bot: {
      ...bot,
      handle: (event) => {
        const answer = handle(event);
        inHand.add(answer);
        return answer.finally(() => inHand.delete(answer));
      },
    },
    part: {
      name: 'answers',
      ready: async () => true,
      stop: async () => {
        await Promise.all(inHand);
      },
    },
  };
}
