import { NavigationTarget, router, view } from '@forge/bridge';

/** The address of a link in full: one for Jira users comes as a path inside this page, and only Jira knows what stands before it. */
export async function fullAddress(address: string): Promise<string> {
  if (!address.startsWith('/')) return address;
  const { moduleKey } = await view.getContext();
  // Guess: the path of a module target begins with a slash, as the paths of the page's own history do.
  const url = await router.getUrl({ target: NavigationTarget.Module, moduleKey, path: address });
  return url?.href ?? address;
}
