import type { StoreContract } from '../../contract/store';

/**
 * How often a call may be sent when it is unknown whether it arrived. Twice is right where the second arrival changes
 * nothing and is answered like the first.
 */
export const tries: Readonly<Record<keyof StoreContract, 1 | 2>> = {
  // The same id again changes nothing.
  'forms.create': 2,
  'forms.get': 2,
  'forms.page': 2,
  // The second arrival is a conflict with the first; the port looks whose write it lost to.
  'forms.update': 2,
  // Likewise: form and version are written together.
  'forms.publish': 2,
  'forms.version': 2,
  'forms.versions': 2,
  // What is gone stays gone; the number of submissions is then that of the second arrival.
  'forms.delete': 2,
  // The same id again changes nothing.
  'shared-links.create': 2,
  'shared-links.get': 2,
  'shared-links.of-form': 2,
  // The first closing time stays.
  'shared-links.revoke': 2,
  'shared-links.address': 2,
  // The same id again is answered with 'already'.
  'shared-submissions.add': 2,
  'shared-submissions.get': 2,
  'shared-submissions.page': 2,
  // What is gone stays gone; nobody relies on whether it was there.
  'shared-submissions.remove': 2,
  // A second arrival would lease other submissions and leave the first ones leased to nobody.
  'shared-submissions.claim': 1,
  // A receipt that is there is answered with 'settled'.
  'shared-submissions.settle': 2,
  'shared-submissions.receipt': 2,
  // The same id again changes nothing.
  'shared-files.add': 2,
  'shared-files.of-submission': 2,
  'shared-files.get': 2,
  // What is gone stays gone.
  'shared-files.remove': 2,
  'shared-files.keep-only': 2,
  // The same signs again.
  'tenancy.heartbeat': 2,
  // The second mark keeps the first.
  'tenancy.uninstalling': 2,
  'tenancy.usage': 2,
};
