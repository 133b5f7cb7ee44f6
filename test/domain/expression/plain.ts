import * as z from 'zod';
import type { Json } from '../../../src/domain/json';

/** What a JSON text says, however deeply it nests. */
export const fromText = (text: string): Json => z.custom<Json>().parse(JSON.parse(text));

/** A value as it comes back from JSON. */
export const plain = (value: unknown): Json => fromText(JSON.stringify(value));
