import type { Tenancy } from '../../ports/tenancy';
import { callGateway } from './call-gateway';

/** The port `Tenancy` through the gateway, which takes the tenant from the platform's token. */
export const gatewayTenancy: Tenancy = {
  heartbeat: async (signs) => {
    await callGateway('tenancy.heartbeat', signs);
  },
  uninstalling: async () => {
    await callGateway('tenancy.uninstalling', {});
  },
  usage: () => callGateway('tenancy.usage', {}),
};
