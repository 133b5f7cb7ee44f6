import type { Match, Test } from '../../logic/condition';

/** What a part of a condition says of answers, as far as it is told; one that is open may hold or not. */
export type Claim =
  | { readonly kind: 'open' }
  | { readonly kind: 'settled'; readonly holds: boolean }
  | { readonly kind: 'test'; readonly test: Test }
  | { readonly kind: 'several'; readonly match: Match; readonly claims: readonly Claim[] };
