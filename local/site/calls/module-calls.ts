import { hostApi } from '../host-api';
import { hostCall } from '../host-call';
import { HostError } from '../host-error';
import type { HostSite } from '../host-site';
import { moduleContext } from '../module-context';
import { requestProduct } from '../product-request';

const reason = (error: unknown): string =>
  error instanceof Error ? error.message : 'There was an error invoking the function.';

/** What a page of the app asks for through the bridge: its context, its resolver, Jira. */
export const moduleCalls = (site: HostSite) => ({
  context: hostCall(hostApi.context, async (place, { me }) => ({ ...(await moduleContext(site, me, place)) })),
  invoke: hostCall(hostApi.invoke, async ({ functionKey, payload, extension, ...place }, { me }) => {
    const context = await moduleContext(site, me, place);
    // What the page adds (a modal's context, say) never replaces what the site knows.
    const complete = { ...context, extension: { ...extension, ...context.extension } };
    const call = { moduleKey: place.moduleKey, functionKey, payload, context: complete, accountId: me };
    try {
      // A resolver that answers nothing answers null on the wire.
      return (await site.platform.invokeResolver(call)) ?? null;
    } catch (error) {
      throw new HostError(502, reason(error));
    }
  }),
  'fetch-product': hostCall(hostApi['fetch-product'], (request, { me }) => requestProduct(site, me, request)),
});
