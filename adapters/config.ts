import { z } from 'zod';

const environmentSchema = z.object({
  VERDICT_PORT: z.coerce.number().int().min(0).max(65_535).default(4747),
  VERDICT_STORE: z.string().min(1).default('verdict.sqlite'),
});

/** `store` is the path of the SQLite file with the debates. */
export type Config = { readonly port: number; readonly store: string };

/** The configuration cannot be used: which variable, what was found, what is expected. */
export class ConfigError extends Error {
  constructor(variable: string, found: string) {
    super(
      `${variable} is "${found}", but it must be a whole number from 0 to 65535. Change it in .env, or remove it to use 4747.`,
    );
    this.name = 'ConfigError';
  }
}

/** Every variable that the program reads, from the environment. Throws ConfigError. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) throw new ConfigError('VERDICT_PORT', String(environment['VERDICT_PORT']));
  return { port: parsed.data.VERDICT_PORT, store: parsed.data.VERDICT_STORE };
}
