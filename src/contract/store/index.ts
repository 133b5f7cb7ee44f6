import { storeFormsContract } from './forms';
import { storeSharedFilesContract } from './shared-files';
import { storeSharedLinksContract } from './shared-links';
import { storeSharedSubmissionsContract } from './shared-submissions';
import { storeTenancyContract } from './tenancy';

/** Every call the app makes to the gateway: `POST /v1/<name>` with the invocation token. */
export const storeContract = {
  ...storeFormsContract,
  ...storeSharedLinksContract,
  ...storeSharedSubmissionsContract,
  ...storeSharedFilesContract,
  ...storeTenancyContract,
};
export type StoreContract = typeof storeContract;
