import { randomUUID } from 'node:crypto';

/**
 * Writes an error nobody foresaw to the log and gives the id it stands under. Only its name and its place in the
 * code are written: a message may quote what somebody entered.
 */
export function logUnknownError(error: unknown, during: string): string {
  const logId = randomUUID().slice(0, 8);
  const isError = error instanceof Error;
  const place = isError
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .map((line) => line.trim())
    : [];
  console.error(JSON.stringify({ level: 'error', logId, during, name: isError ? error.name : typeof error, place }));
  return logId;
}
