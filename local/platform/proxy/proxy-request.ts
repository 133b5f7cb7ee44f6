import * as z from 'zod';
import type { Invocation } from '../runtime/invocation';

/** Where a `@forge/*` package wants a request to go. */
export const ProxyTarget = z.object({
  type: z.string(),
  provider: z.string().optional(),
  remote: z.string().optional(),
  service: z.string().optional(),
  accountId: z.string().optional(),
  contextAri: z.string().optional(),
  url: z.string().optional(),
});
export type ProxyTarget = z.infer<typeof ProxyTarget>;

/** One request of a function to the platform. */
export interface ProxyRequest {
  readonly target: ProxyTarget;
  readonly invocation: Invocation;
  readonly method: string;
  /** Path and query as the app wrote them. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}
