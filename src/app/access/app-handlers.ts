import type { Contract } from '../../contract/kernel/procedure';
import type { Handlers } from '../../contract/kernel/implement';
import type { Caller } from '../caller';
import type { AppEvidence } from './evidence';

/** The functions that serve a part of the app's contract. */
export type AppHandlers<C extends Contract> = Handlers<C, Caller, AppEvidence>;
