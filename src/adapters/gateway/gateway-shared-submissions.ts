import type { SharedSubmissions } from '../../ports/shared-submissions';
import type { GatewayClient } from './gateway-client';
import { pageWithin } from './page-within';

/** The port `SharedSubmissions` over the gateway. */
export function gatewaySharedSubmissions(call: GatewayClient): SharedSubmissions {
  return {
    add: async (shared) => (await call('shared-submissions.add', { shared })).outcome,
    get: async (submissionId) => (await call('shared-submissions.get', { submissionId })).shared,
    page: ({ formId, ...request }) =>
      pageWithin(request, (asked) => call('shared-submissions.page', { ...asked, formId })),
    remove: async (submissionId) => (await call('shared-submissions.remove', { submissionId })).removed,
    claim: async (request) => (await call('shared-submissions.claim', { ...request })).claimed,
    settle: async (receipt) => (await call('shared-submissions.settle', { receipt })).outcome,
    receipt: async (submissionId) => (await call('shared-submissions.receipt', { submissionId })).receipt,
  };
}
