import type { adminContract, DataLocations } from '../../contract/app/admin';
import type { AppHandlers } from '../access/app-handlers';
import type { AppPorts } from '../app-ports';

/** Serves the configuration page. */
export function adminHandlers(ports: AppPorts): AppHandlers<typeof adminContract> {
  return {
    'admin.overview': async () => {
      const [makers, locations] = await Promise.all([ports.siteSettings.makers(), dataLocations(ports)]);
      return { makers, locations };
    },
    'admin.save-makers': async ({ input }) => {
      await ports.siteSettings.saveMakers(input.makers);
      return { makers: input.makers };
    },
  };
}

/** Counts both stores; the gateway's part is missing where it does not answer. */
async function dataLocations({ issueForms, tenancy }: AppPorts): Promise<DataLocations> {
  const [platform, gateway] = await Promise.all([issueForms.counts(), tenancy.usage().catch(() => undefined)]);
  return { platform, gateway };
}
