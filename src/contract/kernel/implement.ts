import type * as z from 'zod';
import { AppError, ErrorCode } from './app-error';
import type { Contract } from './procedure';
import type { Result } from './result';

/** Decides one permission for the ids in an input and hands over what it decided on, so that the handler uses the very same. */
export type Guards<Caller, Needs, Evidence> = {
  readonly [May in keyof Evidence & keyof Needs]: (asked: {
    readonly caller: Caller;
    readonly input: Needs[May];
  }) => Promise<Evidence[May]>;
};

/** One function per call of a contract. */
export type Handlers<C extends Contract, Caller, Evidence> = {
  readonly [Name in keyof C]: (call: {
    readonly input: z.output<C[Name]['input']>;
    readonly caller: Caller;
    readonly granted: C[Name]['may'] extends keyof Evidence ? Evidence[C[Name]['may']] : never;
  }) => Promise<z.input<C[Name]['output']>>;
};

/** Runs a call by name: parse, permission, handler, parse. Throws nothing but errors that are for the host. */
export type Dispatch<Caller> = (name: string, payload: unknown, caller: Caller) => Promise<Result>;

/** A contract with everything that serves it. */
export interface Implementation<C extends Contract, Caller, Needs, Evidence> {
  readonly contract: C;
  readonly guards: Guards<Caller, Needs, Evidence>;
  readonly handlers: Handlers<C, Caller, Evidence>;
  /** Takes note of an error nobody foresaw and gives the id it is noted under. */
  readonly onUnknownError: (error: unknown, name: string) => string;
  /** Whether an error is the host's own business and must reach it as it is, such as a missing consent. */
  readonly isForHost?: (error: unknown) => boolean;
}

/** Serves a contract: the one place where errors become results. */
export function implement<C extends Contract, Caller, Needs, Evidence>(
  implementation: Implementation<C, Caller, Needs, Evidence>,
): Dispatch<Caller> {
  return async (name, payload, caller) => {
    try {
      return { ok: true, value: await run(implementation, { name, payload, caller }) };
    } catch (error) {
      if (implementation.isForHost?.(error)) throw error;
      if (error instanceof AppError) return { ok: false, error: { code: error.code, details: error.details } };
      return { ok: false, error: { code: 'internal', details: { logId: implementation.onUnknownError(error, name) } } };
    }
  };
}

async function run<C extends Contract, Caller, Needs, Evidence>(
  { contract, guards, handlers }: Implementation<C, Caller, Needs, Evidence>,
  { name, payload, caller }: { readonly name: string; readonly payload: unknown; readonly caller: Caller },
): Promise<unknown> {
  const procedure = Object.hasOwn(contract, name) ? contract[name] : undefined;
  if (!procedure) throw new AppError('unknown-procedure');
  const input = parseInput(procedure.input, payload);
  // Which guard and which handler belong to a name is known to the types of `Guards` and `Handlers` only per name.
  type Step = (call: object) => Promise<unknown>;
  const granted = await (guards as unknown as Record<string, Step | undefined>)[procedure.may]?.({ caller, input });
  const output = await (handlers as unknown as Record<string, Step | undefined>)[name]?.({ input, caller, granted });
  return procedure.output.parse(output);
}

/** Parses an input, or throws the AppError that says what was wrong with it. */
export function parseInput(schema: z.ZodType, payload: unknown): unknown {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const coded = parsed.error.issues.map(({ message }) => ErrorCode.safeParse(message)).find(({ success }) => success);
  const inDefinition = parsed.error.issues.some(
    ({ path }) => path.includes('draftVersion') || path.includes('definition'),
  );
  throw new AppError(coded?.data ?? (inDefinition ? 'definition-invalid' : 'input-invalid'), {
    reasons: reasonsOf(parsed.error),
  });
}

function reasonsOf(error: z.ZodError): string[] {
  return [...new Set(error.issues.map(({ message }) => message))].slice(0, 10);
}
