import type { SharedLinks } from '../../ports/shared-links';
import type { GatewayClient } from './gateway-client';

/** The port `SharedLinks` over the gateway. */
export function gatewaySharedLinks(call: GatewayClient): SharedLinks {
  return {
    create: async (link) => {
      await call('shared-links.create', { link });
    },
    get: async (linkId) => (await call('shared-links.get', { linkId })).link,
    ofForm: async (formId) => (await call('shared-links.of-form', { formId })).links,
    revoke: async (linkId, at) => (await call('shared-links.revoke', { linkId, at })).link,
  };
}
