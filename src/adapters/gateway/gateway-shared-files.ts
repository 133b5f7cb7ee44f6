import type { SharedFiles } from '../../ports/shared-files';
import type { GatewayClient } from './gateway-client';

/** The port `SharedFiles` over the gateway. */
export function gatewaySharedFiles(call: GatewayClient): SharedFiles {
  return {
    add: async (file) => (await call('shared-files.add', { file })).outcome,
    ofSubmission: async (submissionId) => (await call('shared-files.of-submission', { submissionId })).files,
    get: async (submissionId, fileId) => (await call('shared-files.get', { submissionId, fileId })).file,
    remove: async (submissionId, fileId) => {
      await call('shared-files.remove', { submissionId, fileId });
    },
    keepOnly: async (submissionId, fileIds) => {
      await call('shared-files.keep-only', { submissionId, fileIds: [...fileIds] });
    },
  };
}
