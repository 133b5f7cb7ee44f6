import { deletedIssueId, deletedProjectId } from './adapters/forge/events';
import { nodeIds } from './adapters/forge/ids';
import { logUnknownError } from './adapters/forge/log';
import { forgeResolver } from './adapters/forge/resolver';
import { forgeWakeAddress } from './adapters/forge/wake-address';
import { gatewayPorts } from './adapters/gateway/gateway-ports';
import { jiraAttachments } from './adapters/jira/jira-attachments';
import { jiraIssues } from './adapters/jira/jira-issues';
import { jiraPeople } from './adapters/jira/jira-people';
import { needsConsent } from './adapters/jira/needs-consent';
import { kvsPorts } from './adapters/kvs/kvs-ports';
import type { AppPorts } from './app/app-ports';
import { forgetIssue, forgetProject } from './app/jobs/forget-issues';
import { signOfLife } from './app/jobs/sign-of-life';
import { endMoves } from './app/move/end-moves';
import { moveWaiting } from './app/move/move-submission';
import { serve } from './app/serve';
import { appContracts } from './contract/app';

const ports: AppPorts = {
  clock: Date.now,
  ids: nodeIds,
  ...gatewayPorts(),
  ...kvsPorts(),
  issues: jiraIssues(),
  people: jiraPeople(),
  attachments: jiraAttachments(),
  wakeAddress: forgeWakeAddress,
};

const surfaces = serve(ports, { onUnknownError: logUnknownError, isForHost: needsConsent });
const noteFailedMove = (error: unknown): void => {
  logUnknownError(error, 'move');
};

/** The resolver of the issue panel. */
export const panel = forgeResolver(appContracts.panel, surfaces.panel);

/** The resolver of the Forms page. */
export const forms = forgeResolver(appContracts.forms, surfaces.forms);

/** The resolver of the configuration page: a function of its own, so that no other page can reach it. */
export const admin = forgeResolver(appContracts.admin, surfaces.admin);

/** Runs when the app was installed or upgraded. */
export async function onLifecycle(): Promise<void> {
  await signOfLife(ports);
}

/** Runs once before the app is uninstalled, for 55 s at most, and is not repeated. */
export async function onPreUninstall(): Promise<void> {
  await ports.tenancy.uninstalling();
}

/** Runs once a day: the gateway counts a site that stays silent as uninstalled. */
export async function heartbeat(): Promise<void> {
  await signOfLife(ports);
}

/** Runs every hour, for submissions whose wake call was lost or whose move failed, and for moves that were cut off. */
export async function moveWaitingSubmissions(): Promise<void> {
  await moveWaiting(ports, noteFailedMove);
  await endMoves(ports, noteFailedMove);
}

/** Runs when the gateway calls: a submission waits for its issue. Nothing of the request is read. */
export async function wake(): Promise<{ readonly outputKey: string }> {
  await moveWaiting(ports, noteFailedMove);
  return { outputKey: 'done' };
}

/** Runs when an issue was deleted. */
export async function onIssueDeleted(event: unknown): Promise<void> {
  await forgetIssue(ports, deletedIssueId(event));
}

/** Runs when a project was deleted, which tells nothing of its issues. */
export async function onProjectDeleted(event: unknown): Promise<void> {
  await forgetProject(ports, deletedProjectId(event));
}
