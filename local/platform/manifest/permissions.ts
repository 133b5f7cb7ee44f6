import type { Manifest } from './manifest';

/** The names of the scopes an app holds. */
export function scopesOf(manifest: Manifest): readonly string[] {
  const scopes = manifest.permissions?.scopes ?? [];
  return Array.isArray(scopes) ? scopes : Object.keys(scopes);
}

/** Whether an app may act as a user who is not there. */
export function mayImpersonate(manifest: Manifest): boolean {
  const scopes = manifest.permissions?.scopes ?? [];
  return !Array.isArray(scopes) && Object.values(scopes).some((scope) => scope?.allowImpersonation === true);
}

/** The address of a remote; of a region's addresses the default one. */
export function remoteUrl(remote: Manifest['remotes'][number]): string {
  return typeof remote.baseUrl === 'string' ? remote.baseUrl : remote.baseUrl.default;
}

/** The addresses outside that functions may fetch from. */
export function allowedAddresses(manifest: Manifest): readonly string[] {
  const backend = manifest.permissions?.external?.fetch?.backend ?? [];
  return backend.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if ('address' in entry && typeof entry.address === 'string') return [entry.address];
    const remote = manifest.remotes.find(({ key }) => key === entry['remote']);
    return remote ? [remoteUrl(remote)] : [];
  });
}
