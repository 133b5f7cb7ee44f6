/** How the runtime inside a function process writes a request to the platform's proxy. */
export const wire = {
  target: 'x-forge-target',
  token: 'x-forge-invocation',
  refusal: 'forge-proxy-error',
  egressBlocked: 'REQUEST_EGRESS_ALLOWLIST_ERR',
} as const;

/** Writes a target so that it fits a header. */
export const writeTarget = (target: unknown): string => encodeURIComponent(JSON.stringify(target));

/** Reads a target back. */
export const readTarget = (header: string): unknown => JSON.parse(decodeURIComponent(header));
