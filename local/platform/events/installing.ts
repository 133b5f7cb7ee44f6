import { randomUUID } from 'node:crypto';
import type { Core } from '../core';
import type { Invoker } from '../runner/invoker';
import { deliverEvent } from './deliver';

const keptDays = 28;
const dayMs = 86_400_000;

/** Installs the app anew: another installation id, an empty partition, and the event that tells the app. */
export async function install(core: Core, invoker: Invoker): Promise<void> {
  if (core.installations.current()) throw new Error('The app is installed already.');
  const id = randomUUID();
  core.installations.add(id, core.clock.now());
  const { appId, manifest, site } = core;
  const app = { id: appId, version: '1.0.0', name: manifest.app.name ?? appId, ownerAccountId: 'local-owner' };
  const data = { id, installerAccountId: 'local-installer', app, environment: { id: site.environmentId } };
  await deliverEvent(core, invoker, { eventType: 'avi:forge:installed:app', data });
}

async function tellBefore(core: Core, invoker: Invoker): Promise<void> {
  for (const { key, function: functionKey } of core.manifest.modules.preUninstall) {
    if (functionKey === undefined) {
      core.log(`[platform] preUninstall '${key}' has an endpoint; only functions are supported locally`);
      continue;
    }
    const payload = { context: { cloudId: core.site.cloudId, moduleKey: key }, contextToken: 'local' };
    const result = await invoker.invoke({ functionKey, payload, moduleKey: key, moduleType: 'preUninstall' });
    if (!result.ok) core.log(`[platform] preUninstall '${key}' failed: ${result.error.name}`);
  }
}

/** Uninstalls the app: `preUninstall` runs once, and whatever it does, the app is gone afterwards. */
export async function uninstall(core: Core, invoker: Invoker): Promise<void> {
  const current = core.installations.current();
  if (!current) throw new Error('The app is not installed.');
  await tellBefore(core, invoker);
  core.installations.end(current.id, core.clock.now());
  for (const { id } of core.webTriggerUrls.list(current.id)) core.webTriggerUrls.remove(id);
}

/** Deletes the hosted data of installations that ended 28 days ago or earlier. */
export function purgeHostedData(core: Core): void {
  for (const id of core.installations.toPurge(core.clock.now() - keptDays * dayMs)) {
    core.kvsOf(id).clear();
    core.installations.purged(id);
    core.log(`[platform] hosted data of the ended installation ${id} is deleted`);
  }
}
