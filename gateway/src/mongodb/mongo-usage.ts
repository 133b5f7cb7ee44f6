import type { UsageCounts } from '../store/gateway-store';
import type { Collections } from './collections';

/** Counts the documents of a tenant in MongoDB. */
export async function mongoUsage(collections: Collections, tenant: string): Promise<UsageCounts> {
  const [forms, versions, sharedLinks, submissions, receipts, files] = await Promise.all([
    collections.forms.countDocuments({ tenant }),
    collections.versions.countDocuments({ tenant }),
    collections.sharedLinks.countDocuments({ tenant }),
    collections.submissions.countDocuments({ tenant }),
    collections.receipts.countDocuments({ tenant }),
    collections.files.countDocuments({ tenant }),
  ]);
  return { forms, versions, sharedLinks, submissions, receipts, files };
}
