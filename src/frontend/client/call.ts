import { invoke } from '@forge/bridge';
import { appContracts } from '../../contract/app';
import { pickContract } from '../../contract/app/pick';
import { clientOf } from '../../contract/kernel/client';
import { asAppError } from './as-app-error';

async function send(name: string, input: unknown): Promise<unknown> {
  try {
    return await invoke<unknown>(name, typeof input === 'object' && input !== null ? { ...input } : {});
  } catch (thrown) {
    throw asAppError(thrown);
  }
}

/** Calls the issue panel's resolver; rejects with an AppError and nothing else. */
export const panelCall = clientOf(appContracts.panel, send);

/** Finds groups and issues to choose, on whichever of the two surfaces the page is; rejects with an AppError and nothing else. */
export const pickCall = clientOf(pickContract, send);

/** Calls the Forms page's resolver; rejects with an AppError and nothing else. */
export const formsCall = clientOf(appContracts.forms, send);

/** Calls the configuration page's resolver; rejects with an AppError and nothing else. */
export const adminCall = clientOf(appContracts.admin, send);
