import type { UnknownRecord } from './record';

/** One node of the tree a UI Kit app reconciles to; text is a node of type `String`. */
export interface ForgeDoc {
  readonly type: string;
  readonly key: string;
  readonly props: UnknownRecord;
  readonly children: readonly ForgeDoc[];
}
