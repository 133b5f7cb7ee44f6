import { bytesIn } from '../../domain/files/base64';
import type { Acting, Attachment, Attachments } from '../../ports/attachments';

/** What the attachments of a small Jira need to know of it. */
export interface AttachmentWorld {
  /** The account that asks. */
  asks(): string;
  /** Whether the person who asks may see the issue, or edit it. */
  may(right: 'browse' | 'edit', issueId: string): boolean;
  exists(issueId: string): boolean;
}

/** The account of the app itself. */
const app = 'app';

/** The attachments of a small Jira in memory: who may edit an issue attaches files and deletes the own ones. */
export function memoryAttachments(world: AttachmentWorld): Attachments {
  const held: (Attachment & { readonly issueId: string })[] = [];
  let last = 10_000;
  const allowed = (right: 'browse' | 'edit', issueId: string, acting: Acting): boolean =>
    world.exists(issueId) && (acting === 'app' || world.may(right, issueId));
  const accountOf = (acting: Acting): string => (acting === 'app' ? app : world.asks());
  return {
    ofIssue: async (issueId, acting) =>
      allowed('browse', issueId, acting)
        ? held.filter((each) => each.issueId === issueId).map(({ issueId: _issueId, ...attachment }) => attachment)
        : [],
    add: async (issueId, { name, type, data }, acting) => {
      if (!allowed('edit', issueId, acting)) return undefined;
      last += 1;
      const added = {
        id: String(last),
        name,
        size: bytesIn(data),
        type: type === '' ? 'application/octet-stream' : type,
        author: accountOf(acting),
      };
      held.push({ ...added, issueId });
      return added;
    },
    remove: async (attachmentId, acting) => {
      const at = held.findIndex(({ id }) => id === attachmentId);
      const found = held[at];
      if (!found || !allowed('edit', found.issueId, acting) || found.author !== accountOf(acting)) return false;
      held.splice(at, 1);
      return true;
    },
  };
}
