/** Something that runs until the program ends: a store, a server, a connection to a platform. */
export type Part = {
  readonly name: string;
  /** Whether it can do its work right now. */
  readonly ready: () => Promise<boolean>;
  /** Takes nothing new, and resolves once what it has in hand is done. */
  readonly stop: () => Promise<void>;
};

/**
 * Stops parts one after the other, the last started first, so that each still has what it rests on. False where one
 * failed to, or all together took longer than `boundMs`.
 */
export async function stopParts(parts: readonly Part[], boundMs: number): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), boundMs);
  const stopped = await Promise.race([stopAll(parts), late.promise]);
  clearTimeout(timer);
  return stopped;
}

async function stopAll(parts: readonly Part[]): Promise<boolean> {
  let well = true;
  for (const part of parts.toReversed()) {
    try {
      await part.stop();
    } catch {
      // What rests below it is to be closed all the same.
      well = false;
    }
  }
  return well;
}
