import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig, VARIABLES } from '../../adapters/config.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');

const serviceSchema = z.object({
  environment: z.record(z.string(), z.string()).default({}),
  env_file: z.string().optional(),
  secrets: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  stop_grace_period: z.string().optional(),
  deploy: z.object({ replicas: z.number() }).optional(),
});
const composeSchema = z.object({
  services: z.object({ database: serviceSchema, verdict: serviceSchema }),
  volumes: z.record(z.string(), z.unknown()),
  secrets: z.record(z.string(), z.object({ file: z.string() })),
});
const COMPOSE = composeSchema.parse(parse(read('compose.yaml')));
const START = z
  .object({ scripts: z.object({ start: z.string() }) })
  .parse(JSON.parse(read('package.json')))
  .scripts.start.replace(' --env-file-if-exists=.env', '');

describe('the compose file', () => {
  const { database, verdict } = COMPOSE.services;

  test('sets variables that the program reads, to values that it takes', () => {
    for (const name of Object.keys(verdict.environment)) expect(VARIABLES).toContain(name);
    expect(() => readConfig(verdict.environment, [])).not.toThrow();
    expect(verdict.env_file).toBe('.env');
  });

  test('runs two replicas, and gives them longer to stop than they take', () => {
    expect(verdict.deploy?.replicas).toBe(2);
    expect(Number.parseInt(verdict.stop_grace_period ?? '', 10)).toBeGreaterThan(10);
  });

  test('names volumes and secrets that it has, and holds no password', () => {
    for (const volume of database.volumes) expect(COMPOSE.volumes).toHaveProperty(volume.split(':')[0] ?? '');
    for (const secret of database.secrets) expect(COMPOSE.secrets).toHaveProperty(secret);
    expect(database.environment).not.toHaveProperty('POSTGRES_PASSWORD');
    expect(read('.gitignore')).toContain('deploy/database-password');
  });
});

describe('the container file', () => {
  const lines = read('Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const argumentsOf = (instruction: string) =>
    lines.flatMap((line) => (line.startsWith(`${instruction} `) ? [line.slice(instruction.length + 1)] : []));

  test('starts the program as npm start does', () => {
    expect(
      z
        .array(z.string())
        .parse(JSON.parse(argumentsOf('CMD')[0] ?? ''))
        .join(' '),
    ).toBe(START);
  });

  test('copies what is there, and all that the package holds', () => {
    const copied = argumentsOf('COPY').flatMap((line) =>
      line.startsWith('--from') ? [] : line.split(' ').slice(0, -1),
    );
    for (const name of copied) expect(existsSync(new URL(name, ROOT))).toBe(true);
    for (const folder of ['src', 'adapters', 'data']) expect(copied).toContain(folder);
    for (const name of copied) expect(read('.dockerignore')).toContain(`!${name}`);
  });

  test('does not run as root, and asks the health port that it opens', () => {
    expect(argumentsOf('USER')).toEqual(['node']);
    const port = /VERDICT_HEALTH_PORT=(\d+)/.exec(argumentsOf('ENV')[0] ?? '')?.[1];
    expect(argumentsOf('HEALTHCHECK')[0]).toContain(`http://127.0.0.1:${port}/health/ready`);
  });

  test('sets variables that the program reads', () => {
    const set = [...(argumentsOf('ENV')[0] ?? '').matchAll(/(VERDICT_\w+)=/g)].map(([, name]) => name);
    expect(set.length).toBeGreaterThan(1);
    for (const name of set) expect(VARIABLES).toContain(name);
  });
});

describe('the systemd unit', () => {
  const unit = read('deploy/verdict.service');

  test('starts the program as npm start does, with time to stop', () => {
    expect(unit).toContain(` ${START}\n`);
    expect(Number(/^TimeoutStopSec=(\d+)s$/m.exec(unit)?.[1])).toBeGreaterThan(10);
  });

  test('is one that systemd understands', () => {
    const found = spawnSync('systemd-analyze', ['--version']).status === 0;
    if (!found) {
      console.warn('NOT CHECKED by systemd-analyze: it is not on this machine.');
      return;
    }
    const file = new URL('deploy/verdict.service', ROOT).pathname;
    expect(execFileSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8', stdio: 'pipe' })).toBe('');
  });
});

describe('the operations guide', () => {
  const guide = read('OPERATIONS.md');

  test('names files that are there and variables that are read', () => {
    for (const [, file = ''] of guide.matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(new URL(file, ROOT))).toBe(true);
    for (const [name] of guide.matchAll(/\b(?:VERDICT|SLACK|DISCORD|DATABASE)_[A-Z_]+\b/g))
      expect(VARIABLES).toContain(name);
  });

  test('names metrics that are served', () => {
    const source = read('adapters/metrics.ts');
    for (const [name] of guide.matchAll(/\bverdict_[a-z_]+\b/g)) expect(source).toContain(`'${name}'`);
  });
});
