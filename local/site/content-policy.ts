import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Manifest } from '../platform/manifest/manifest';

type Permissions = Parameters<CSPProcessingService['getCspDetails']>[1];

const isPermissions = (value: unknown): value is Permissions => typeof value === 'object' && value !== null;

/**
 * The content security policy of one page of the app, computed by the genuine `@forge/csp` from the manifest's permissions.
 * Guess: on the local site `frame-ancestors` names the host page alone, and nothing is reported to Atlassian.
 */
export const contentPolicy = (html: string, manifest: Manifest, hostOrigin: string): string => {
  const permissions: unknown = manifest.permissions ?? {};
  if (!isPermissions(permissions)) return `default-src 'none'`;
  const details = new CSPProcessingService({ info: () => undefined }, load).getCspDetails(html, permissions);
  return new CSPInjectionService()
    .getInjectableCSP({ existingCSPDetails: details, microsEnv: 'prod', hostname: hostOrigin })
    .filter((directive) => !directive.startsWith('report-uri'))
    .map((directive) => (directive.startsWith('frame-ancestors') ? `frame-ancestors ${hostOrigin}` : directive))
    .join('; ');
};
