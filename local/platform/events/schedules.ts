import * as z from 'zod';
import type { Core } from '../core';
import type { Invoker } from '../runner/invoker';
import type { State } from '../state/state';

const intervalMs = { fiveMinute: 300_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

// A scheduled function answers nothing, or what a web trigger answers; anything else counts as a failure.
const Accepted = z.union([z.undefined(), z.null(), z.object({ statusCode: z.number() })]);

/** Fires scheduled triggers, by hand or because the clock has moved past them. */
export interface Schedules {
  fire(key: string): Promise<{ ok: boolean; message: string }>;
  /** Fires, once each, the triggers whose interval has passed since they last ran (or since the installation). */
  fireDue(): Promise<void>;
}

/** Makes the schedules of one app. Only a moved clock makes triggers due; waiting does not. */
export function createSchedules(core: Core, invoker: Invoker, state: State): Schedules {
  const declared = core.manifest.modules.scheduledTrigger;
  const name = (key: string, installationId: string): string => `fired:${installationId}:${key}`;
  const fire = async (key: string): Promise<{ ok: boolean; message: string }> => {
    const trigger = declared.find((one) => one.key === key);
    if (!trigger?.function) throw new Error(`The manifest has no scheduled trigger '${key}' with a function.`);
    const installation = core.installations.current();
    if (!installation) return { ok: false, message: 'The app is not installed.' };
    state.keep(name(key, installation.id), String(core.clock.now()));
    const context = { cloudId: core.site.cloudId, moduleKey: key, userAccess: { enabled: false } };
    const call = { functionKey: trigger.function, moduleKey: key, moduleType: 'scheduledTrigger' };
    const result = await invoker.invoke({ ...call, payload: { context, contextToken: 'local' } });
    if (!result.ok) return { ok: false, message: result.error.message };
    if (!Accepted.safeParse(result.body).success)
      return { ok: false, message: 'The function answered something that is no response (424).' };
    return { ok: true, message: 'The scheduled trigger ran.' };
  };
  return {
    fire,
    fireDue: async () => {
      const installation = core.installations.current();
      if (!installation) return;
      for (const { key, interval } of declared) {
        const last = Number(state.setting(name(key, installation.id)) ?? installation.installedAt);
        if (core.clock.now() - last < intervalMs[interval]) continue;
        const { ok } = await fire(key);
        if (!ok) core.log(`[platform] the scheduled trigger '${key}' failed`);
      }
    },
  };
}
