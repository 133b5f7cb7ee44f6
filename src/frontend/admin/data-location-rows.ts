import type { Count, DataLocations } from '../../contract/app/admin';
import { retention } from '../../domain/policy/retention';

/** One kind of data: where it is, how much of it there is now, and how long it is kept. */
export interface DataLocationRow {
  readonly kind: string;
  readonly place: string;
  readonly count: string;
  readonly kept: string;
}

const untilDeleted = 'Until its owner or an authorised user deletes it';
const withForm = 'As long as their form';
const withIssue = 'Until the response, the form, the issue or the project is deleted';

/** Every kind of data the app has, with live counts; the gateway's say so where it does not answer. */
export function dataLocationRows({ platform, gateway }: DataLocations): readonly DataLocationRow[] {
  return [...gatewayRows(gateway), ...platformRows(platform), ...elsewhere];
}

function gatewayRows(usage: DataLocations['gateway']): readonly DataLocationRow[] {
  const row = (kind: string, count: number | undefined, kept: string): DataLocationRow => ({
    kind,
    place: 'MongoDB, through the gateway',
    count: count === undefined ? 'No answer' : String(count),
    kept,
  });
  return [
    row('Forms: drafts, settings, restrictions', usage?.forms, untilDeleted),
    row('Published versions', usage?.versions, withForm),
    row('Shared links', usage?.sharedLinks, withForm),
    row('Responses that no issue holds', usage?.submissions, untilDeleted),
    row('Files of those responses, and files that wait for theirs a day at most', usage?.files, untilDeleted),
    row('Receipts of responses that moved to an issue, without answers', usage?.receipts, withForm),
  ];
}

function platformRows(usage: DataLocations['platform']): readonly DataLocationRow[] {
  const row = (kind: string, { count, atLeast }: Count, kept: string): DataLocationRow => ({
    kind,
    place: 'Forge storage, in the Atlassian platform',
    count: atLeast ? `at least ${String(count)}` : String(count),
    kept,
  });
  return [
    row('Forms on issues', usage.issueForms, withIssue),
    row('Responses on issues', usage.submissions, withIssue),
    row('Drafts on issues', usage.drafts, 'Until they are submitted or discarded'),
    row('Versions used on issues', usage.pinnedVersions, 'As long as a form on an issue uses them'),
  ];
}

const elsewhere: readonly DataLocationRow[] = [
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

/** What happens to the data when the app is uninstalled, a sentence for each place. */
export const uninstallSentences: readonly string[] = [
  `Data in MongoDB is kept for ${String(retention.daysAfterUninstall)} days after the app is uninstalled, then deleted automatically and completely. Install the app again within that time to get it back.`,
  `Data in the Atlassian platform is kept for ${String(retention.platformDaysAfterUninstall)} days after the app is uninstalled. This is Atlassian’s rule, not ours: download what you need before you uninstall.`,
];
