import { german as catalogue } from '../../../../src/domain/answers/sentences/german';
import { germanWords as words } from './german-words';
import type { Spoken } from './spoken';

/** What the product says in German. */
export const german: Spoken = { catalogue, words };
