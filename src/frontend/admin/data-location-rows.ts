import type { Count, DataLocations } from '../../contract/app/admin';
import { retention } from '../../domain/policy/retention';

/** One kind of data: where it is, how much of it there is now, and how long it is kept. */
export interface DataLocationRow {
  readonly kind: string;
  readonly place: string;
  readonly count: string;
  readonly kept: string;
}

const platform = 'Forge storage, in the Atlassian platform';
const gateway = 'MongoDB, through the gateway';
const untilDeleted = 'Until its owner or an authorised user deletes it';
const withIssue = 'Until the response, the form, the issue or the project is deleted';

/** Every kind of data the app has, with live counts; the gateway's say so where it does not answer. */
export function dataLocationRows({ platform: kept, gateway: stored }: DataLocations): readonly DataLocationRow[] {
  const inGateway = (count: number | undefined) => (count === undefined ? 'No answer' : String(count));
  return [
    {
      kind: 'Forms: drafts, settings, restrictions',
      place: gateway,
      count: inGateway(stored?.forms),
      kept: untilDeleted,
    },
    { kind: 'Published versions', place: gateway, count: inGateway(stored?.versions), kept: 'As long as their form' },
    { kind: 'Shared links', place: gateway, count: inGateway(stored?.sharedLinks), kept: 'As long as their form' },
    {
      kind: 'Responses that no issue holds',
      place: gateway,
      count: inGateway(stored?.submissions),
      kept: untilDeleted,
    },
    {
      kind: 'Receipts of responses that moved to an issue, without answers',
      place: gateway,
      count: inGateway(stored?.receipts),
      kept: 'As long as their form',
    },
    { kind: 'Forms on issues', place: platform, count: countText(kept.issueForms), kept: withIssue },
    { kind: 'Responses on issues', place: platform, count: countText(kept.submissions), kept: withIssue },
    {
      kind: 'Drafts on issues',
      place: platform,
      count: countText(kept.drafts),
      kept: 'Until they are submitted or discarded',
    },
    {
      kind: 'Versions used on issues',
      place: platform,
      count: countText(kept.pinnedVersions),
      kept: 'As long as a form on an issue uses them',
    },
    {
      kind: 'Status of an issue’s forms: ids and counts, no answers',
      place: 'Jira issue property',
      count: 'One for each issue with forms',
      kept: 'As long as the issue',
    },
    {
      kind: 'Names, e-mail addresses, avatars',
      place: 'Nowhere: shown from Jira, only account ids are kept',
      count: 'None',
      kept: 'Not kept',
    },
  ];
}

/** What happens to the data when the app is uninstalled, a sentence for each place. */
export const uninstallSentences: readonly string[] = [
  `Data in MongoDB is kept for ${String(retention.daysAfterUninstall)} days after the app is uninstalled, then deleted automatically and completely. Install the app again within that time to get it back.`,
  `Data in the Atlassian platform is kept for ${String(retention.platformDaysAfterUninstall)} days after the app is uninstalled. This is Atlassian’s rule, not ours: download what you need before you uninstall.`,
];

function countText({ count, atLeast }: Count): string {
  return atLeast ? `at least ${String(count)}` : String(count);
}
