import * as z from 'zod';
import { command, type CommandTable } from '../command-table';
import type { ForgeDoc } from '../forge-doc';
import type { FrameHost } from '../frame-host';
import { isRecord } from '../record';

// Only the root is checked here: the renderer reads each node by itself, and a whole tree comes with every key press.
const isForgeDoc = (value: unknown): value is ForgeDoc =>
  isRecord(value) && value.type === 'Root' && Array.isArray(value.children);

const Reconciliation = z.object({ forgeDoc: z.custom<ForgeDoc>(isForgeDoc, 'must be a tree of the type Root') });

/** What a UI Kit app wants drawn, and what went wrong while it made it. */
export function renderCommands(host: FrameHost): CommandTable {
  return {
    ...command('reconcile', Reconciliation, ({ forgeDoc }) => host.reconcile(forgeDoc)),
    ...command('onError', z.object({ error: z.instanceof(Error) }), ({ error }) => host.reportError(error.message)),
  };
}
