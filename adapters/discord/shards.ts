import { fileURLToPath } from 'node:url';
import { ShardingManager } from 'discord.js';
import type { Part } from '../part.ts';
import { MANAGED } from './shard-list.ts';

/** Starts this program once for each shard and keeps it running; stopping waits until each has finished. */
export async function startShards(token: string, total: number | null): Promise<Part> {
  const program = fileURLToPath(new URL('../start.js', import.meta.url));
  const manager = new ShardingManager(program, {
    token,
    totalShards: total ?? 'auto',
    shardArgs: [MANAGED],
    execArgv: process.execArgv,
  });
  await manager.spawn();
  return {
    name: 'discord shards',
    ready: async () => manager.shards.every((shard) => shard.ready),
    stop: async () => {
      await Promise.all(
        manager.shards.map(async (shard) => {
          const child = shard.process;
          if (child === null) return;
          const ended = new Promise((resolve) => child.once('exit', resolve));
          shard.kill();
          await ended;
        }),
      );
    },
  };
}
