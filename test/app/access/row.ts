import type { preparedSite } from '../prepared-site';

/** A site with one restricted form on an issue, one submission there and one under a link. */
export type Prepared = Awaited<ReturnType<typeof preparedSite>>;

/** Who may ask: an admin, the form's owner, one who may edit it, one who may view it, and two without access to it. */
export const roles = ['admin', 'owner', 'editor', 'viewer', 'restricted', 'maker'] as const;
export type Role = (typeof roles)[number];

/** One call with certain ids: its input, who is allowed, and the codes with which the others are refused. */
export type Row = readonly [
  call: string,
  ids: string,
  input: (prepared: Prepared) => object,
  allowed: readonly Role[],
  refusal?: string,
];

export const everybody: readonly Role[] = [...roles];
export const editing: readonly Role[] = ['admin', 'owner', 'editor'];
export const viewing: readonly Role[] = [...editing, 'viewer'];
export const nobody: readonly Role[] = [];

/** An id that nothing has. */
export const stranger = 'x'.repeat(22);
export const attempt = 'attempt-0009';

export const ofForm = ({ formId }: Prepared) => ({ formId });
export const ofNoForm = () => ({ formId: stranger });
