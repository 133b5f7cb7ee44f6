import type { LinkAddresses } from '../../ports/link-addresses';
import type { GatewayClient } from './gateway-client';

/** The port `LinkAddresses` over the gateway, which knows where it is reached. */
export function gatewayLinkAddresses(call: GatewayClient): LinkAddresses {
  return { addressOf: async (linkId) => (await call('shared-links.address', { linkId })).address };
}
