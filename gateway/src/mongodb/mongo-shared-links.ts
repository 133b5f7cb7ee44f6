import { SharedLink } from '../../../src/domain/submission/shared-link';
import type { SharedLinks } from '../../../src/ports/shared-links';
import { placeOf } from '../store/place';
import { isTaken } from './reachable';
import { requireForm } from './require-form';
import type { Scope } from './scope';

/** The shared links of one tenant in MongoDB. */
export function mongoSharedLinks(scope: Scope): SharedLinks {
  const { collections, tenant } = scope;
  const get = async (id: string): Promise<SharedLink | undefined> => {
    const found = await collections.sharedLinks.findOne({ tenant, id });
    return found ? SharedLink.parse(found.link) : undefined;
  };
  return {
    create: (link) => create(scope, link),
    get,
    ofForm: async (formId) => {
      const found = await collections.sharedLinks.find({ tenant, formId }, { sort: { place: -1 } }).toArray();
      return found.map(({ link }) => SharedLink.parse(link));
    },
    revoke: async (id, at) => {
      const open = { tenant, id, 'link.revokedAt': { $exists: false } };
      await collections.sharedLinks.updateOne(open, { $set: { 'link.revokedAt': at } });
      return get(id);
    },
  };
}

async function create(scope: Scope, link: SharedLink): Promise<void> {
  const { collections, tenant, transact } = scope;
  const { id, formId, createdAt } = link;
  try {
    await transact(async (session) => {
      await requireForm(scope, formId, session);
      await collections.sharedLinks.insertOne({ tenant, id, formId, place: placeOf(createdAt, id), link }, { session });
    });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
}
