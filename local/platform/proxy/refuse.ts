import { wire } from '../runtime/wire';

/** A refusal by the platform itself, which the `@forge/*` packages turn into their own errors. */
export function refuse(status: number, code: string): Response {
  return new Response(JSON.stringify({ code }), {
    status,
    headers: { [wire.refusal]: code, 'content-type': 'application/json' },
  });
}
