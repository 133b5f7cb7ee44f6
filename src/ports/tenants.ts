/** One Jira site and app environment. `key` is derived from both; the installation changes on reinstall. */
export interface Tenant {
  readonly key: string;
  readonly cloudId: string;
  readonly environmentId: string;
  readonly installationId: string;
}

/** What the gateway knows of a tenant. Times in milliseconds. */
export interface TenantRecord extends Tenant {
  readonly lastSeenAt: number;
  readonly wakeUrl?: string;
  readonly uninstalledAt?: number;
  /** When everything of it must be gone; there exactly while it counts as uninstalled. */
  readonly purgeAt?: number;
}

/** What stays of a tenant after its purge: counts, no content. */
export interface PurgeProof {
  readonly tenant: string;
  readonly uninstalledAt: number;
  readonly purgedAt: number;
  readonly deleted: Readonly<Record<string, number>>;
}

/** All tenants of a gateway, and how long their data lives. */
export interface Tenants {
  get(key: string): Promise<TenantRecord | undefined>;
  /** The app of this tenant is alive: makes the record, or relinks it and takes the purge date off all its data. */
  seen(tenant: Tenant, now: number, signs: { readonly wakeUrl?: string }): Promise<void>;
  /** Marks the tenant and all its data with the purge date; a second call keeps the first. */
  uninstalled(key: string, at: number, purgeAt: number): Promise<void>;
  /** Keys of the tenants without an uninstall mark last seen at or before a moment. */
  silentSince(moment: number): Promise<readonly { readonly key: string; readonly lastSeenAt: number }[]>;
  /** Keys of the tenants whose purge date has come. */
  due(now: number): Promise<readonly string[]>;
  /** Deletes everything of a tenant whose purge date has come, the record last, and leaves a proof. Safe to repeat. */
  purge(key: string, now: number): Promise<PurgeProof | undefined>;
  proofs(): Promise<readonly PurgeProof[]>;
}
