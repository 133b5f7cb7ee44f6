import type { Core } from './core';
import { findModule } from './manifest/find-module';
import type { Invoker } from './runner/invoker';

/** A call from a page of the app to its resolver. */
export interface ResolverCall {
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload: unknown;
  readonly context: Record<string, unknown>;
  readonly accountId?: string;
}

const requestBytes = 500 * 1024;
const responseBytes = 5 * 1024 * 1024;

const failed = (why: string): Error => new Error(`There was an error invoking the function - ${why}`);

const bytesOf = (value: unknown): number => (value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value)));

/** Calls the resolver of a module; whatever goes wrong, a page sees one kind of error. Guess: the words beyond the limits of size. */
export async function invokeResolver(core: Core, invoker: Invoker, call: ResolverCall): Promise<unknown> {
  const { type, module } = findModule(core.manifest, call.moduleKey);
  const functionKey = module.resolver?.function;
  if (functionKey === undefined) throw failed(`the module '${call.moduleKey}' has no resolver function.`);
  if (bytesOf(call.payload) > requestBytes) throw failed('the request is larger than 500 KB.');
  const payload = { call: { functionKey: call.functionKey, payload: call.payload }, context: call.context };
  const result = await invoker.invoke({
    functionKey,
    payload,
    moduleKey: call.moduleKey,
    moduleType: type,
    accountId: call.accountId,
  });
  if (!result.ok) throw failed(result.error.message);
  if (bytesOf(result.body) > responseBytes) throw failed('the response is larger than 5 MB.');
  return result.body;
}
