import type { LinkAddresses } from '../../ports/link-addresses';
import type { SharedLinks } from '../../ports/shared-links';
import { callGateway } from './call-gateway';

/** The port `SharedLinks` through the gateway. */
export const gatewaySharedLinks: SharedLinks = {
  create: async (link) => {
    await callGateway('shared-links.create', { link });
  },
  get: async (linkId) => (await callGateway('shared-links.get', { linkId })).link,
  ofForm: async (formId) => (await callGateway('shared-links.of-form', { formId })).links,
  revoke: async (linkId, at) => (await callGateway('shared-links.revoke', { linkId, at })).link,
};

/** The port `LinkAddresses`: the gateway knows under which address it is reached. */
export const gatewayLinkAddresses: LinkAddresses = {
  addressOf: async (linkId) => (await callGateway('shared-links.address', { linkId })).address,
};
