import type { AppPorts } from '../app-ports';

/** Tells the gateway that the app is installed and where it can be woken. */
export async function signOfLife({ tenancy, wakeAddress }: AppPorts): Promise<void> {
  await tenancy.heartbeat({ wakeUrl: await wakeAddress() });
}
