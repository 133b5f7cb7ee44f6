import { Binary, type ClientSession, type WithId } from 'mongodb';
import { base64Of, bytesOf } from '../../../src/domain/files/base64';
import { hasRoom } from '../../../src/domain/files/has-room';
import { SharedFile, SharedFileCard } from '../../../src/domain/submission/shared-file';
import type { SharedFiles } from '../../../src/ports/shared-files';
import type { Collections, FileDocument } from './collections';
import { isTaken } from './reachable';
import type { Scope } from './scope';

const withoutContent = { projection: { content: 0 }, sort: { _id: 1 } } as const;

/** The files of one tenant's shared submissions, in MongoDB. */
export function mongoSharedFiles({ collections: { files }, tenant }: Scope): SharedFiles {
  const ofSubmission = async (submissionId: string): Promise<readonly SharedFileCard[]> =>
    (await files.find({ tenant, submissionId }, withoutContent).toArray()).map(cardOf);
  const waiting = { tenant, expiresAt: { $exists: true } };
  return {
    add: async (file) => {
      // Counted first and added then: what is sent at the same moment may come on top.
      if (await files.findOne({ tenant, id: file.id }, withoutContent)) return 'added';
      const waitingUnderLink = await files.countDocuments({ ...waiting, linkId: file.linkId });
      if (!hasRoom(file, { ofSubmission: await ofSubmission(file.submissionId), waitingUnderLink })) return 'full';
      await files.insertOne(documentOf(tenant, file)).catch((error: unknown) => {
        if (!isTaken(error)) throw error;
      });
      return 'added';
    },
    ofSubmission,
    get: async (submissionId, id) => {
      const found = await files.findOne({ tenant, id, submissionId });
      return found ? SharedFile.parse({ ...cardOf(found), data: base64Of(found.content.value()) }) : undefined;
    },
    remove: async (submissionId, id) => {
      await files.deleteOne({ ...waiting, id, submissionId });
    },
    keepOnly: async (submissionId, fileIds) => {
      await files.deleteMany({ ...waiting, submissionId, id: { $nin: [...fileIds] } });
    },
  };
}

/** Lets a submission take over the files that wait for it. */
export async function claimFiles(
  { collections, tenant }: Scope,
  submissionId: string,
  session: ClientSession,
): Promise<void> {
  const query = { tenant, submissionId, expiresAt: { $exists: true } };
  await collections.files.updateMany(query, { $unset: { expiresAt: '' } }, { session });
}

/** Deletes the files of all tenants that have waited too long, as the server does in its own time; says how many. */
export async function expireFiles({ files }: Collections, now: number): Promise<number> {
  return (await files.deleteMany({ expiresAt: { $lte: new Date(now) } })).deletedCount;
}

function documentOf(tenant: string, { data, expiresAt, ...card }: SharedFile): FileDocument {
  return {
    tenant,
    ...card,
    ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt) }),
    content: new Binary(bytesOf(data)),
  };
}

function cardOf({
  id,
  submissionId,
  formId,
  linkId,
  name,
  size,
  type,
  expiresAt,
}: WithId<FileDocument>): SharedFileCard {
  const card = { id, submissionId, formId, linkId, name, size, type };
  return SharedFileCard.parse({ ...card, ...(expiresAt && { expiresAt: expiresAt.getTime() }) });
}
