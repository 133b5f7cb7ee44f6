/** What the app tells the gateway about its own tenant, and asks of it. */
export interface Tenancy {
  heartbeat(signs: { readonly wakeUrl?: string }): Promise<void>;
  uninstalling(): Promise<void>;
  usage(): Promise<{
    readonly forms: number;
    readonly versions: number;
    readonly sharedLinks: number;
    readonly submissions: number;
    readonly receipts: number;
    readonly files: number;
  }>;
}
