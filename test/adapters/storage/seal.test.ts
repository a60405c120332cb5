import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKeyRing, createSealedCollection } from '../../../adapters/storage/seal.ts';
import { openSqliteStore } from '../../../adapters/storage/sqlite.ts';

const [OLD, NEW, OTHER] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const ring = createKeyRing([NEW, OLD]);

describe('a key ring', () => {
  test('opens whatever it has sealed, and seals nothing twice in the same way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, record) => {
        const sealed = ring.seal(text, record);
        expect(ring.open(sealed, record)).toBe(text.toWellFormed());
        expect(sealed).not.toBe(ring.seal(text, record));
      }),
    );
  });

  test('opens what an older key has sealed, and seals with the newest', () => {
    const sealed = createKeyRing([OLD]).seal('token', 'here');
    expect(ring.open(sealed, 'here')).toBe('token');
    expect(createKeyRing([NEW]).open(ring.seal('token', 'here'), 'here')).toBe('token');
  });

  test('does not open what was changed by a single bit, cut off, or belongs to another record', () => {
    const sealed = ring.seal('token', 'here');
    expect(() => ring.open(sealed, 'there')).toThrow(Error);
    const start = sealed.lastIndexOf('.') + 1;
    const hidden = Buffer.from(sealed.slice(start), 'base64url');
    for (let at = 0; at < hidden.length * 8; at++) {
      const changed = Buffer.from(hidden);
      changed[at >> 3] = (changed[at >> 3] ?? 0) ^ (1 << (at & 7));
      expect(() => ring.open(sealed.slice(0, start) + changed.toString('base64url'), 'here')).toThrow(Error);
    }
    for (const end of [start, start + 10, sealed.length - 4])
      expect(() => ring.open(sealed.slice(0, end), 'here')).toThrow(Error);
  });

  test('says which setting lacks the key, and never the key', () => {
    const sealed = createKeyRing([OTHER]).seal('token', 'here');
    expect(() => ring.open(sealed, 'here')).toThrow(/VERDICT_KEYS.*[0-9a-f]{16}/);
    expect(sealed).not.toContain(OTHER.toString('hex').slice(0, 16));
    expect(() => createKeyRing([]).seal('token', 'here')).toThrow(/VERDICT_KEYS/);
  });
});

describe('a sealed collection', () => {
  test('gives back what was set, and the file holds no word of it', async () => {
    const store = openSqliteStore(':memory:');
    const plain = store.collection<string>('installations');
    const sealed = createSealedCollection(plain, ring);
    await sealed.set('here', { token: 'very secret', scopes: ['chat:write'] });
    expect(await sealed.get('here')).toEqual({ token: 'very secret', scopes: ['chat:write'] });
    expect(await plain.get('here')).not.toContain('secret');
    // Copied to another record, it does not open there.
    await plain.set('there', (await plain.get('here')) ?? '');
    await expect(sealed.get('there')).rejects.toThrow(Error);
    await sealed.delete('here');
    expect(await sealed.get('here')).toBeUndefined();
    await store.close();
  });

  test('stores nothing where there is no key', async () => {
    const store = openSqliteStore(':memory:');
    const plain = store.collection<string>('installations');
    await expect(createSealedCollection(plain, createKeyRing([])).set('here', 'secret')).rejects.toThrow(
      /VERDICT_KEYS/,
    );
    expect(await plain.get('here')).toBeUndefined();
    await store.close();
  });
});
