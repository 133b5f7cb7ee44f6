import * as z from 'zod';

const License = z.object({ active: z.boolean(), isActive: z.boolean(), type: z.string() });

/** What a function may know about the invocation it runs in, and how it reaches the platform. */
export const Invocation = z.object({
  invocationId: z.string(),
  appId: z.string(),
  appVersion: z.string(),
  environmentId: z.string(),
  environmentType: z.string(),
  installationId: z.string(),
  cloudId: z.string(),
  functionKey: z.string(),
  moduleType: z.string(),
  moduleKey: z.string(),
  accountId: z.string().optional(),
  license: License.optional(),
  scopes: z.array(z.string()),
  external: z.record(z.string(), z.unknown()),
  traceId: z.string(),
  spanId: z.string(),
  proxy: z.object({ url: z.string(), token: z.string() }),
});
export type Invocation = z.infer<typeof Invocation>;
