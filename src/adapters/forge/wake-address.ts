import { webTrigger } from '@forge/api';
import type { WakeAddress } from '../../ports/wake-address';

/** The web trigger the gateway calls when a submission waits. */
export const forgeWakeAddress: WakeAddress = () => webTrigger.getUrl('wake');
