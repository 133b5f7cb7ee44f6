import type { Handlers } from '../../../src/contract/kernel/implement';
import type { StoreContract } from '../../../src/contract/store';
import { purgeAt } from '../../../src/domain/policy/retention';
import type { Clock } from '../../../src/ports/clock';
import type { GatewayStore } from '../store/gateway-store';
import type { AppCaller, AppEvidence } from './app-guards';

type StoreHandlers = Handlers<StoreContract, AppCaller, AppEvidence>;

/** What the store's calls are served with. */
export interface StoreParts {
  readonly store: GatewayStore;
  readonly now: Clock;
  /** Base of the addresses of shared links. */
  readonly publicUrl: string;
}

/** One function per call of the app. */
export function storeHandlers(parts: StoreParts): StoreHandlers {
  return { ...formHandlers, ...linkHandlers(parts), ...submissionHandlers, ...fileHandlers, ...tenancyHandlers(parts) };
}

type Of<Prefix extends string> = Pick<StoreHandlers, Extract<keyof StoreHandlers, `${Prefix}.${string}`>>;

const formHandlers: Of<'forms'> = {
  'forms.create': async ({ granted, input }) => {
    await granted.forms.create(input.form);
    return {};
  },
  'forms.get': async ({ granted, input }) => ({ form: await granted.forms.get(input.formId) }),
  'forms.page': async ({ granted, input }) => listOf(await granted.forms.page(input)),
  'forms.update': async ({ granted, input }) => ({ outcome: await granted.forms.update(input.form, input.expected) }),
  'forms.publish': async ({ granted, input }) => ({
    outcome: await granted.forms.publish(input.form, input.expected, input.version),
  }),
  'forms.version': async ({ granted, input }) => ({ version: await granted.forms.version(input.formId, input.number) }),
  'forms.versions': async ({ granted, input }) => ({ versions: [...(await granted.forms.versions(input.formId))] }),
  'forms.delete': async ({ granted, input }) => granted.forms.delete(input.formId),
};

function linkHandlers({ publicUrl }: StoreParts): Of<'shared-links'> {
  return {
    'shared-links.create': async ({ granted, input }) => {
      await granted.sharedLinks.create(input.link);
      return {};
    },
    'shared-links.get': async ({ granted, input }) => ({ link: await granted.sharedLinks.get(input.linkId) }),
    'shared-links.of-form': async ({ granted, input }) => ({
      links: [...(await granted.sharedLinks.ofForm(input.formId))],
    }),
    'shared-links.revoke': async ({ granted, input }) => ({
      link: await granted.sharedLinks.revoke(input.linkId, input.at),
    }),
    'shared-links.address': async ({ caller, input }) => ({
      address: `${publicUrl}/s/${caller.tenant.key}/${input.linkId}`,
    }),
  };
}

const submissionHandlers: Of<'shared-submissions'> = {
  'shared-submissions.add': async ({ granted, input }) => ({
    outcome: await granted.sharedSubmissions.add(input.shared),
  }),
  'shared-submissions.get': async ({ granted, input }) => ({
    shared: await granted.sharedSubmissions.get(input.submissionId),
  }),
  'shared-submissions.page': async ({ granted, input }) => listOf(await granted.sharedSubmissions.page(input)),
  'shared-submissions.remove': async ({ granted, input }) => ({
    removed: await granted.sharedSubmissions.remove(input.submissionId),
  }),
  'shared-submissions.claim': async ({ granted, input }) => ({
    claimed: [...(await granted.sharedSubmissions.claim(input))],
  }),
  'shared-submissions.settle': async ({ granted, input }) => ({
    outcome: await granted.sharedSubmissions.settle(input.receipt),
  }),
  'shared-submissions.receipt': async ({ granted, input }) => ({
    receipt: await granted.sharedSubmissions.receipt(input.submissionId),
  }),
};

const fileHandlers: Of<'shared-files'> = {
  'shared-files.add': async ({ granted, input }) => ({ outcome: await granted.sharedFiles.add(input.file) }),
  'shared-files.of-submission': async ({ granted, input }) => ({
    files: [...(await granted.sharedFiles.ofSubmission(input.submissionId))],
  }),
  'shared-files.get': async ({ granted, input }) => ({
    file: await granted.sharedFiles.get(input.submissionId, input.fileId),
  }),
  'shared-files.remove': async ({ granted, input }) => {
    await granted.sharedFiles.remove(input.submissionId, input.fileId);
    return {};
  },
  'shared-files.keep-only': async ({ granted, input }) => {
    await granted.sharedFiles.keepOnly(input.submissionId, input.fileIds);
    return {};
  },
};

function tenancyHandlers({ store, now }: StoreParts): Of<'tenancy'> {
  return {
    'tenancy.heartbeat': async ({ caller, input }) => {
      await store.tenants.seen(caller.tenant, now(), input);
      return {};
    },
    'tenancy.uninstalling': async ({ caller }) => {
      const at = now();
      await store.tenants.uninstalled(caller.tenant.key, at, purgeAt(at));
      return {};
    },
    'tenancy.usage': async ({ caller }) => store.usage(caller.tenant.key),
  };
}

function listOf<Item>(page: { readonly items: readonly Item[]; readonly next?: string }): {
  items: Item[];
  next?: string;
} {
  return { ...page, items: [...page.items] };
}
