import type { Catalogue } from '../../../../src/domain/answers/sentences/catalogue';

/** What the product itself says in one language. */
export interface Spoken {
  /** What it says of answers. */
  readonly catalogue: Catalogue;
}
