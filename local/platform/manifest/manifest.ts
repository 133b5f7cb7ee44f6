import * as z from 'zod';
import { EntityDefinition } from '../kvs/entities';

const Resolver = z.object({ function: z.string().optional(), endpoint: z.string().optional() });

/** Any module of an app; what is special to its type stays as the manifest has it. */
export const Module = z.looseObject({
  key: z.string(),
  function: z.string().optional(),
  endpoint: z.string().optional(),
  resolver: Resolver.optional(),
});
export type Module = z.infer<typeof Module>;

/** A function and the limits it runs under. */
export const FunctionModule = z.looseObject({
  key: z.string(),
  handler: z.string(),
  timeoutSeconds: z.number().min(1).max(900).optional(),
  runtime: z.object({ memoryMB: z.number().optional() }).optional(),
});
export type FunctionModule = z.infer<typeof FunctionModule>;

const Trigger = Module.extend({
  events: z.array(z.string()),
  filter: z.looseObject({ ignoreSelf: z.boolean().optional() }).optional(),
});
const ScheduledTrigger = Module.extend({ interval: z.enum(['fiveMinute', 'hour', 'day', 'week']) });
const StaticOutput = z.object({
  key: z.string(),
  statusCode: z.number(),
  contentType: z.string().optional(),
  body: z.string().optional(),
});
const WebTrigger = Module.extend({
  response: z
    .looseObject({ type: z.enum(['dynamic', 'static']).optional(), outputs: z.array(StaticOutput).optional() })
    .optional(),
});

/** A web trigger as the manifest declares it. */
export type WebTrigger = z.infer<typeof WebTrigger>;

const Modules = z
  .object({
    function: z.array(FunctionModule).default([]),
    trigger: z.array(Trigger).default([]),
    scheduledTrigger: z.array(ScheduledTrigger).default([]),
    preUninstall: z.array(Module).default([]),
    webtrigger: z.array(WebTrigger).default([]),
  })
  .catchall(z.array(Module));

const Scope = z.union([
  z.array(z.string()),
  z.record(z.string(), z.looseObject({ allowImpersonation: z.boolean().optional() }).nullable()),
]);

/** An address outside that the app may reach: as text, by address or through a remote. */
export const Egress = z.union([
  z.string(),
  z.looseObject({ address: z.string() }),
  z.looseObject({ remote: z.string() }),
]);
export type Egress = z.infer<typeof Egress>;

/** A server outside that the platform signs requests to. */
export const Remote = z.looseObject({
  key: z.string(),
  baseUrl: z.union([z.string(), z.looseObject({ default: z.string() })]),
  operations: z.array(z.string()).default([]),
});
export type Remote = z.infer<typeof Remote>;

/** The parts of a manifest that the local platform reads. */
export const Manifest = z.looseObject({
  app: z.looseObject({
    id: z.string().startsWith('ari:cloud:ecosystem::app/'),
    name: z.string().optional(),
    runtime: z.looseObject({ name: z.string(), memoryMB: z.number().optional() }),
    licensing: z.looseObject({ enabled: z.boolean() }).optional(),
    storage: z.looseObject({ entities: z.array(EntityDefinition).default([]) }).optional(),
  }),
  permissions: z
    .looseObject({
      scopes: Scope.optional(),
      external: z.looseObject({ fetch: z.looseObject({ backend: z.array(Egress).default([]) }).optional() }).optional(),
    })
    .optional(),
  remotes: z.array(Remote).default([]),
  modules: Modules,
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })).default([]),
});
export type Manifest = z.infer<typeof Manifest>;
