import type { Forms } from '../../ports/forms';
import type { LinkAddresses } from '../../ports/link-addresses';
import type { SharedFiles } from '../../ports/shared-files';
import type { SharedLinks } from '../../ports/shared-links';
import type { SharedSubmissions } from '../../ports/shared-submissions';
import type { Tenancy } from '../../ports/tenancy';
import { realWait, type Wait } from './ask-gateway';
import { gatewayClient } from './gateway-client';
import { gatewayForms } from './gateway-forms';
import { gatewayLinkAddresses } from './gateway-link-addresses';
import { gatewaySharedFiles } from './gateway-shared-files';
import { gatewaySharedLinks } from './gateway-shared-links';
import { gatewaySharedSubmissions } from './gateway-shared-submissions';
import { gatewayTenancy } from './gateway-tenancy';

/** The ports whose data the gateway keeps. */
export interface GatewayPorts {
  readonly forms: Forms;
  readonly sharedLinks: SharedLinks;
  readonly linkAddresses: LinkAddresses;
  readonly sharedSubmissions: SharedSubmissions;
  readonly sharedFiles: SharedFiles;
  readonly tenancy: Tenancy;
}

/** The gateway as ports; whose data it is, is decided by the token of the invocation, so nothing is kept between calls. */
export function gatewayPorts(wait: Wait = realWait): GatewayPorts {
  const call = gatewayClient(wait);
  return {
    forms: gatewayForms(call),
    sharedLinks: gatewaySharedLinks(call),
    linkAddresses: gatewayLinkAddresses(call),
    sharedSubmissions: gatewaySharedSubmissions(call),
    sharedFiles: gatewaySharedFiles(call),
    tenancy: gatewayTenancy(call),
  };
}
