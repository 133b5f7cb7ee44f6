/** Where a resource of the app is served: another origin than the page, so that the app cannot reach into it. */
export function resourceAddress(resourceOrigin: string, resource: string): string {
  return `${resourceOrigin}/${encodeURIComponent(resource)}/index.html`;
}
