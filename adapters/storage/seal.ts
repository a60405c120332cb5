import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Keyv } from 'keyv';
import { ConfigError } from '../config.ts';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^s1\.([0-9a-f]{16})\.([A-Za-z0-9_-]+)$/;

/** Seals texts with AES-256 in Galois counter mode. Keys are told apart by a hash, so the key itself stays unknown. */
export type KeyRing = {
  /** A text sealed with the first key, bound to the name of its record. Throws ConfigError where there is no key. */
  readonly seal: (text: string, record: string) => string;
  /** Throws ConfigError where the key is not on the ring, Error where the text was changed or is another record's. */
  readonly open: (sealed: string, record: string) => string;
};

/** The first key seals, all open: a new one is put in front, and the old ones stay for what they have sealed. */
export function createKeyRing(keys: readonly Uint8Array[]): KeyRing {
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  return {
    seal: (text, record) => {
      const [key] = keys;
      if (key === undefined) throw new ConfigError('VERDICT_KEYS', '', 'set before a workspace can install Verdict');
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(record));
      const hidden = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
      return `s1.${idOf(key)}.${Buffer.concat(hidden).toString('base64url')}`;
    },
    open: (sealed, record) => {
      const [, id = '', rest = ''] = SEALED.exec(sealed) ?? [];
      const key = byId.get(id);
      if (key === undefined) throw new ConfigError('VERDICT_KEYS', '', `a list with the key ${id}, which sealed this`);
      const hidden = Buffer.from(rest, 'base64url');
      const decipher = createDecipheriv(ALGORITHM, key, hidden.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(record))
        .setAuthTag(hidden.subarray(-TAG_BYTES));
      return decipher.update(hidden.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}

function idOf(key: Uint8Array): string {
  return createHash('sha256').update('verdict key ').update(key).digest('hex').slice(0, 16);
}

/** What is only ever stored sealed. Values are whatever JSON holds; who reads one checks it. */
export type SealedCollection = {
  /** Undefined where there is none. Throws where it cannot be opened. */
  readonly get: (key: string) => Promise<unknown>;
  /** Throws ConfigError, and stores nothing, where there is no key. */
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly delete: (key: string) => Promise<void>;
};

/** A collection whose values are sealed, each bound to its key: what is copied to another record does not open there. */
export function createSealedCollection(collection: Keyv<string>, ring: KeyRing): SealedCollection {
  return {
    get: async (key) => {
      const sealed = await collection.get(key);
      return sealed === undefined ? undefined : JSON.parse(ring.open(sealed, key));
    },
    set: async (key, value) => {
      await collection.set(key, ring.seal(JSON.stringify(value), key));
    },
    delete: async (key) => {
      await collection.delete(key);
    },
  };
}
