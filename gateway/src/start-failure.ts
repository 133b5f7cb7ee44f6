import * as z from 'zod';
import type { Config } from './config';
import { describeError } from './log';

const Coded = z.object({ code: z.string() });

/** The one line that says which variable a failed start is about, and why; never the value, which may hold a password. */
export function startFailure(config: Config, error: unknown): string {
  const code = Coded.safeParse(error);
  if (code.success && ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL'].includes(code.data.code))
    return `PORT ${config.port} on HOST ${config.host} cannot be listened on (${code.data.code})`;
  const { name } = describeError(error);
  if (config.store.kind === 'embedded') return `DATA_FILE cannot be opened (${name}: ${messageOf(error)})`;
  const reasons: Readonly<Record<string, string>> = {
    MongoServerSelectionError: 'no server answered within 5 s; check the address, TLS and the IP allow list',
    MongoParseError: 'is not a connection string',
    MongoServerError: 'the server refused; check the user, its rights and the indexes',
    Error: messageOf(error),
  };
  return `MONGODB_URI: ${reasons[name] ?? 'cannot be used'} (${name})`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}
