/**
 * The error of a fetch to a host that the manifest does not name.
 * Guess: that the real runtime throws exactly the error class of `@forge/api`; its text and name are taken from there.
 */
export class EgressRefused extends Error {
  readonly status = 403;
  constructor(url: string) {
    super(
      `URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`,
    );
    this.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  }
}
