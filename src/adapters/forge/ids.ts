import { createHash, randomBytes } from 'node:crypto';
import type { Ids } from '../../ports/ids';

/** Identifiers from Node's own randomness and SHA-256. */
export const nodeIds: Ids = {
  random: () => randomBytes(16).toString('base64url'),
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};
