import { procedureFor } from '../kernel/procedure';
import type { AppNeeds } from './may';

/** Declares a call of the app. */
export const procedure = procedureFor<AppNeeds>();
