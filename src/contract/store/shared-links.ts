import * as z from 'zod';
import { Id, Instant } from '../../domain/identity';
import { SharedLink } from '../../domain/submission/shared-link';
import { procedure } from './procedure';

const Found = z.object({ link: SharedLink.optional() });

/** The store's calls about shared links: port `SharedLinks`. `address` is where anybody opens a link. */
export const storeSharedLinksContract = {
  'shared-links.create': procedure({ may: 'app', input: z.strictObject({ link: SharedLink }), output: z.object({}) }),
  'shared-links.get': procedure({ may: 'app', input: z.strictObject({ linkId: Id }), output: Found }),
  'shared-links.of-form': procedure({
    may: 'app',
    input: z.strictObject({ formId: Id }),
    output: z.object({ links: z.array(SharedLink) }),
  }),
  'shared-links.revoke': procedure({ may: 'app', input: z.strictObject({ linkId: Id, at: Instant }), output: Found }),
  'shared-links.address': procedure({
    may: 'app',
    input: z.strictObject({ linkId: Id }),
    output: z.object({ address: z.url() }),
  }),
};
