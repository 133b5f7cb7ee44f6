import type { Catalogue } from '../../../../src/domain/answers/sentences/catalogue';
import type { PageWords } from './page-words';

/** What the product itself says in one language. */
export interface Spoken {
  /** What it says of answers. */
  readonly catalogue: Catalogue;
  readonly words: PageWords;
}
