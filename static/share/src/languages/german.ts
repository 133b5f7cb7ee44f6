import { german as catalogue } from '../../../../src/domain/answers/sentences/german';
import type { Spoken } from './spoken';

/** What the product says in German. */
export const german: Spoken = { catalogue };
