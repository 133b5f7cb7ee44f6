import * as z from 'zod';
import { command, type CommandTable } from '../command-table';
import type { FrameHost } from '../frame-host';
import { ProductRequest } from '../product-request';

const Invocation = z.object({
  functionKey: z.string().optional(),
  payload: z.unknown(),
  metadata: z.unknown(),
  invokeType: z.string().optional(),
});

/** Context, the app's functions and the product's API. */
export function appCommands(host: FrameHost): CommandTable {
  return {
    ...command('getContext', z.unknown(), () => host.context()),
    ...command('invoke', Invocation, (invocation) => invoke(host, invocation)),
    ...command('fetchProduct', ProductRequest, (request) => host.fetchProduct(request)),
  };
}

async function invoke(host: FrameHost, { functionKey, payload, metadata, invokeType }: z.infer<typeof Invocation>) {
  if (functionKey === undefined)
    throw new Error(`Bridge method invoke (${invokeType ?? 'no function key'}) is not supported by the local site.`);
  const body = await host.invoke(functionKey, payload).catch((error: unknown) => {
    throw new Error(invocationError(error));
  });
  return metadata === undefined ? body : { body, metadata: {} };
}

const prefix = 'There was an error invoking the function - ';

// Guess: the wording is the one that several public apps look for; Atlassian does not document it.
function invocationError(error: unknown): string {
  const message = error instanceof Error ? error.message : 'unknown error';
  return message.startsWith(prefix) ? message : `${prefix}${message}`;
}
