const day = 86_400_000;

/** How long things are kept. Days, unless the name says otherwise. */
export const retention = {
  /** How long the gateway keeps a site's data after its app was uninstalled. */
  daysAfterUninstall: 90,
  /** After so many days without a heartbeat the app counts as uninstalled. */
  daysWithoutHeartbeat: 7,
  /** How long the Atlassian platform keeps the app's data after an uninstall; its rule, not ours. */
  platformDaysAfterUninstall: 28,
} as const;

/** The moment from which a site's data must be gone, for an app uninstalled at the given moment. */
export function purgeAt(uninstalledAt: number): number {
  return uninstalledAt + retention.daysAfterUninstall * day;
}

/** Whether a site that was last heard of at a moment counts as uninstalled now. */
export function isPresumedUninstalled(lastSeenAt: number, now: number): boolean {
  return now - lastSeenAt >= retention.daysWithoutHeartbeat * day;
}
