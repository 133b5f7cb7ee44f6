/** The two parts of a share address. */
export interface ShareAddress {
  readonly tenant: string;
  readonly linkId: string;
}

/** Reads a share address from a path; undefined where it is none. */
export function shareAddress(path: string): ShareAddress | undefined {
  const [, tenant, linkId] = /^\/s\/([A-Za-z0-9_-]{22})\/([A-Za-z0-9_-]{10,64})\/?$/.exec(path) ?? [];
  return tenant !== undefined && linkId !== undefined ? { tenant, linkId } : undefined;
}
