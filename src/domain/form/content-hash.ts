import * as z from 'zod';

/** The content hash of a version: SHA-256 in hex. */
export const ContentHash = z.string().regex(/^[0-9a-f]{64}$/);
