import { procedureFor } from '../kernel/procedure';

/** The permissions of the gateway's calls to the app: an invocation token that proves the app and the tenant. */
export interface StoreNeeds {
  app: object;
}

/** Declares a call of the store. */
export const procedure = procedureFor<StoreNeeds>();
