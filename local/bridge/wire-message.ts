import * as z from 'zod/mini';

const id = z.string().check(z.maxLength(100));
const bridge = z.literal('forge-local-1');

/** One message between a host page and the page of an app; values inside are in the form `encodeValue` gives. */
export const WireMessage = z.discriminatedUnion('kind', [
  z.object({ bridge, kind: z.literal('call'), id, command: z.string().check(z.maxLength(100)), data: z.unknown() }),
  z.object({ bridge, kind: z.literal('call-function'), id, functionId: id, args: z.unknown() }),
  z.object({ bridge, kind: z.literal('result'), id, value: z.unknown() }),
  z.object({ bridge, kind: z.literal('failure'), id, error: z.unknown() }),
]);
export type WireMessage = z.infer<typeof WireMessage>;
