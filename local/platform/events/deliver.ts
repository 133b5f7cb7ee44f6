import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Core } from '../core';
import type { Invoker } from '../runner/invoker';

const retries = 4;
const Retry = z.object({
  _retry: z.literal(true),
  retryOptions: z.looseObject({ retryReason: z.string().optional(), retryData: z.unknown().optional() }).optional(),
});

/** One event of the platform or of Jira. */
export interface PlatformEvent {
  readonly eventType: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly accountId?: string | undefined;
}

type TriggerModule = Core['manifest']['modules']['trigger'][number];

async function once(
  core: Core,
  invoker: Invoker,
  delivery: { trigger: TriggerModule; payload: object; accountId: string | undefined },
): Promise<unknown> {
  const { trigger, payload, accountId } = delivery;
  const functionKey = trigger.function;
  if (functionKey === undefined)
    throw new Error(`The trigger '${trigger.key}' has an endpoint; only functions are supported locally.`);
  const result = await invoker.invoke({
    functionKey,
    payload,
    moduleKey: trigger.key,
    moduleType: 'trigger',
    accountId,
  });
  if (result.ok) return result.body;
  core.log(`[platform] the trigger '${trigger.key}' failed: ${result.error.name}`);
  return undefined;
}

async function toTrigger(
  core: Core,
  invoker: Invoker,
  { trigger, event }: { trigger: TriggerModule; event: PlatformEvent },
): Promise<void> {
  const context = { cloudId: core.site.cloudId, moduleKey: trigger.key };
  const base = {
    eventType: event.eventType,
    id: randomUUID(),
    ...event.data,
    context,
    contextToken: 'local',
    selfGenerated: false,
  };
  let retryContext: object = {};
  // The platform waits between attempts as long as the handler asks; locally the next attempt comes at once.
  for (let attempt = 0; attempt <= retries; attempt += 1) {
    const answer = await once(core, invoker, {
      trigger,
      payload: { ...base, ...retryContext },
      accountId: event.accountId,
    });
    const retry = Retry.safeParse(answer);
    if (!retry.success) return;
    retryContext = { retryContext: { retryCount: attempt + 1, ...retry.data.retryOptions } };
  }
  core.log(`[platform] the trigger '${trigger.key}' still asked for a retry after ${String(retries)} of them`);
}

/** Hands an event to every trigger that listens to it; a failing handler is logged and keeps nobody else from it. */
export async function deliverEvent(core: Core, invoker: Invoker, event: PlatformEvent): Promise<void> {
  if (!core.installations.current()) return;
  const listening = core.manifest.modules.trigger.filter(({ events }) => events.includes(event.eventType));
  for (const trigger of listening) await toTrigger(core, invoker, { trigger, event });
}
