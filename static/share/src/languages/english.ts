import { english as catalogue } from '../../../../src/domain/answers/sentences/english';
import { englishWords as words } from './english-words';
import type { Spoken } from './spoken';

/** What the product says in English, as in every language that it does not speak. */
export const english: Spoken = { catalogue, words };
