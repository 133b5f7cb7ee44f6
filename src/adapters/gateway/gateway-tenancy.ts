import type { Tenancy } from '../../ports/tenancy';
import type { GatewayClient } from './gateway-client';

/** The port `Tenancy` over the gateway. */
export function gatewayTenancy(call: GatewayClient): Tenancy {
  return {
    heartbeat: async (signs) => {
      await call('tenancy.heartbeat', { ...signs });
    },
    uninstalling: async () => {
      await call('tenancy.uninstalling', {});
    },
    usage: () => call('tenancy.usage', {}),
  };
}
