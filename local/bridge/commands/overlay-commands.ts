import * as z from 'zod';
import { command, type CommandTable } from '../command-table';
import { FlagRequest } from '../flag-request';
import type { FrameHost } from '../frame-host';
import { ModalRequest } from '../modal-request';

/** Flags and modals that the host draws for the app. */
export function overlayCommands(host: FrameHost): CommandTable {
  return {
    ...command('showFlag', FlagRequest, (flag) => {
      host.showFlag(flag);
      return true;
    }),
    ...command('closeFlag', z.object({ id: z.union([z.string(), z.number()]) }), ({ id }) => {
      host.closeFlag(id);
      return true;
    }),
    ...command('openModal', ModalRequest, (modal) => {
      host.openModal(modal);
      return true;
    }),
  };
}
