import { AppError } from '../../../src/contract/kernel/app-error';
import type { Guards } from '../../../src/contract/kernel/implement';
import type { ShareNeeds } from '../../../src/contract/share';
import type { Form } from '../../../src/domain/form/form';
import type { Version } from '../../../src/domain/form/version';
import { linkRefusal } from '../../../src/domain/policy/sharing';
import type { SharedLink } from '../../../src/domain/submission/shared-link';
import type { TenantRecord } from '../../../src/ports/tenants';
import type { TakeToken } from '../http/token-bucket';
import type { GatewayStore, TenantStore } from '../store/gateway-store';

/** What the holder of an open link reaches: the link, and the version people answer now. */
export interface OpenLink {
  readonly tenant: TenantRecord;
  readonly store: TenantStore;
  readonly link: SharedLink;
  readonly version: Version;
}

/** What a link's address proves. */
export interface ShareEvidence {
  readonly 'link-holder': OpenLink;
}

/** Nobody is signed in on the share page: who holds the address may fill the form. */
export type ShareCaller = undefined;

/** Lets through who holds the address of an open link of an installed tenant; does not say which of it failed. */
export function shareGuards(
  store: GatewayStore,
  takeLinkToken: TakeToken,
): Guards<ShareCaller, ShareNeeds, ShareEvidence> {
  return {
    'link-holder': async ({ input }) => {
      if (!takeLinkToken(`${input.tenant}/${input.linkId}`)) throw new AppError('rate-limited');
      const tenant = await store.tenants.get(input.tenant);
      if (!tenant || tenant.purgeAt !== undefined) throw new AppError('link-closed');
      const data = store.forTenant(tenant.key);
      const link = await data.sharedLinks.get(input.linkId);
      const form = link && (await data.forms.get(link.formId));
      if (!form) throw new AppError('link-closed');
      return { tenant, store: data, link, version: await openVersion(data, link, form) };
    },
  };
}

async function openVersion(data: TenantStore, link: SharedLink, form: Form): Promise<Version> {
  const refusal = linkRefusal(link, form, false);
  if (refusal !== undefined) throw new AppError(refusal === 'not-published' ? 'not-published' : 'link-closed');
  const version = await data.forms.version(form.id, form.latestVersion);
  if (!version) throw new AppError('link-closed');
  return version;
}
