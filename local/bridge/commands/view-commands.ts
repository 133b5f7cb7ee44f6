import * as z from 'zod';
import { CallbackSchema } from '../callback-schema';
import { command, type CommandTable } from '../command-table';
import type { FrameHost } from '../frame-host';

/** What an app does to its own view. */
export function viewCommands(host: FrameHost): CommandTable {
  return {
    ...command('submit', z.unknown(), (payload) => host.view.submit(payload)),
    ...command('close', z.unknown(), (payload) => host.view.close(payload)),
    ...command('onClose', CallbackSchema, (callback) => host.view.onClose(callback)),
    ...command('open', z.unknown(), () => host.view.open()),
    ...command('refresh', z.unknown(), (payload) => host.view.refresh(payload)),
    ...command('changeWindowTitle', z.string().max(1_000), (title) => host.changeTitle(title)),
    ...command('resizeFrame', z.number().min(0).max(20_000), (height) => host.resize(height)),
    ...command('emitReadyEvent', z.unknown(), () => undefined),
    ...command('getFrameId', z.unknown(), () => host.frameId),
  };
}
