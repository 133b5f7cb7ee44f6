import type { SharedSubmissions } from '../../ports/shared-submissions';
import { callGateway } from './call-gateway';

/** The port `SharedSubmissions` through the gateway. */
export const gatewaySharedSubmissions: SharedSubmissions = {
  add: async (shared) => (await callGateway('shared-submissions.add', { shared })).outcome,
  get: async (submissionId) => (await callGateway('shared-submissions.get', { submissionId })).shared,
  page: (request) => callGateway('shared-submissions.page', request),
  remove: async (submissionId) => (await callGateway('shared-submissions.remove', { submissionId })).removed,
  claim: async (request) => (await callGateway('shared-submissions.claim', request)).claimed,
  settle: async (receipt) => (await callGateway('shared-submissions.settle', { receipt })).outcome,
  receipt: async (submissionId) => (await callGateway('shared-submissions.receipt', { submissionId })).receipt,
};
