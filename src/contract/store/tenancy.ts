import * as z from 'zod';
import { procedure } from './procedure';

/** How many records of each kind a tenant has in the gateway's store. */
export const Usage = z.object({
  forms: z.int(),
  versions: z.int(),
  sharedLinks: z.int(),
  submissions: z.int(),
  receipts: z.int(),
  files: z.int(),
});
export type Usage = z.infer<typeof Usage>;

/** The store's calls about the tenant itself: port `Tenancy`. The tenant is the token's, never the input's. */
export const storeTenancyContract = {
  /** The app is installed and alive; `wakeUrl` is called (without content) when a submission waits for the app. */
  'tenancy.heartbeat': procedure({
    may: 'app',
    input: z.strictObject({ wakeUrl: z.url().max(500).optional() }),
    output: z.object({}),
  }),
  /** The app is being uninstalled: starts the retention clock. */
  'tenancy.uninstalling': procedure({ may: 'app', input: z.strictObject({}), output: z.object({}) }),
  'tenancy.usage': procedure({ may: 'app', input: z.strictObject({}), output: Usage }),
};
