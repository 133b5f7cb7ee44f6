import { gatewayForms } from './gateway-forms';
import { gatewayLinkAddresses, gatewaySharedLinks } from './gateway-shared-links';
import { gatewaySharedSubmissions } from './gateway-shared-submissions';
import { gatewayTenancy } from './gateway-tenancy';

/** The ports whose data is behind the gateway. */
export const gatewayPorts = {
  forms: gatewayForms,
  sharedLinks: gatewaySharedLinks,
  linkAddresses: gatewayLinkAddresses,
  sharedSubmissions: gatewaySharedSubmissions,
  tenancy: gatewayTenancy,
};
