import * as z from 'zod';
import type { Json } from '../json';

const Signature = z.object({ name: z.string() }).catch({ name: '' });

/** The name of a signature as far as it is typed. */
export function signatureName(value: Json | undefined): string {
  return Signature.parse(value).name;
}

/** The answer of a typed name; who signed and when is put in where the form is handed in. */
export function signatureAnswer(name: string): Json | undefined {
  return name === '' ? undefined : { name };
}
