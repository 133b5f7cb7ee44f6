import * as z from 'zod';

/** What one line of the log says; only these, so that no answer, name, token or address can slip in. */
export interface LogLine {
  readonly event: string;
  readonly id?: string;
  readonly method?: string;
  readonly route?: string;
  readonly call?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly port?: number;
  readonly store?: string;
  readonly count?: number;
  readonly error?: ReturnType<typeof describeError>;
}

/** Takes note of one thing that happened. */
export type Log = (line: LogLine) => void;

/** Writes log lines as JSON, each with its time. */
export function jsonLog(write: (text: string) => void, now: () => number): Log {
  return (line) => write(`${JSON.stringify({ time: new Date(now()).toISOString(), ...line })}\n`);
}

const Coded = z.object({ code: z.union([z.string().max(64), z.number()]) });

/** An error without its message, which may quote what it failed on: its name, code, and where it was thrown. */
export function describeError(error: unknown): {
  readonly name: string;
  readonly code?: string | number;
  readonly at: readonly string[];
} {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const coded = Coded.safeParse(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    ...(coded.success && { code: coded.data.code }),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
