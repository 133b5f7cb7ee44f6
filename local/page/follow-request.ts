import type { NavigationRequest } from '../bridge/navigation-request';
import type { LocalModule } from '../site/host-api';
import { pageLocation } from './page-location';
import { issueAddress, moduleAddress } from './page-route';

const outside = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The full address an app means by a path, an address or a target; throws for what the local site does not have. */
export function addressOf(request: NavigationRequest, modules: readonly LocalModule[]): string {
  const { url, target } = request;
  const path = url ?? (target === undefined ? undefined : pathOfTarget(request, modules));
  if (path === undefined) throw new Error(`The local site has no page for the target "${target ?? 'none'}".`);
  const address = new URL(path, globalThis.location.origin);
  if (!outside.has(address.protocol))
    throw new Error(`The local site does not follow links of the kind "${address.protocol}".`);
  return address.href;
}

function pathOfTarget(request: NavigationRequest, modules: readonly LocalModule[]): string | undefined {
  if (request.target === 'issue' && request.issueKey !== undefined) return issueAddress(request.issueKey);
  const module = modules.find((one) => one.key === request.moduleKey);
  if (request.target !== 'module' || module === undefined) return undefined;
  const base = moduleAddress(module);
  return base === undefined ? undefined : `${base}${request.path ?? ''}`;
}

/** Goes to an address: pages of the local site without loading again, others as the browser does. */
export function followAddress(address: string, isNewTab: boolean): void {
  const { origin, pathname, search, hash, href } = new URL(address);
  if (isNewTab) globalThis.open(href, '_blank', 'noopener');
  else if (origin === globalThis.location.origin) pageLocation.push(`${pathname}${search}${hash}`);
  else globalThis.location.assign(href);
}
