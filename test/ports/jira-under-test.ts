import type { Attachments } from '../../src/ports/attachments';
import type { Issues } from '../../src/ports/issues';
import type { People } from '../../src/ports/people';

/**
 * A small Jira. Ann is an admin and works in both projects, Bob works in project 10 and sees project 20,
 * Cem sees and works in project 10 alone and is in no group. Issues 101 and 102 are in project 10, 201 in project 20.
 */
export interface JiraUnderTest {
  readonly issues: Issues;
  readonly people: People;
  readonly attachments: Attachments;
  /** Runs as if this person had invoked the app. */
  readonly as: <T>(accountId: string, work: () => Promise<T>) => Promise<T>;
  /** Makes search see what was created. */
  readonly settle: () => void;
  readonly deleteIssue: (issueId: string) => void;
  /** What the issue's status property says. */
  readonly statusOf: (issueId: string) => unknown;
  readonly close: () => void;
}

/** Opens the small Jira. */
export type OpenJira = () => JiraUnderTest;

/** Its names, ids and groups. */
export const small = {
  people: [
    { accountId: 'ann', name: 'Ann Acker', groups: ['group-staff', 'group-makers'], isAdmin: true },
    { accountId: 'bob', name: 'Bob Baker', groups: ['group-staff'], isAdmin: false },
    { accountId: 'cem', name: 'Cem Cakir', groups: [], isAdmin: false },
  ],
  groups: [
    { id: 'group-staff', name: 'Staff of all' },
    { id: 'group-makers', name: 'Makers' },
  ],
  projects: [
    { id: '10', key: 'TEN', name: 'Ten' },
    { id: '20', key: 'TWE', name: 'Twenty' },
  ],
  issueTypes: [
    { id: '1', name: 'Task' },
    { id: '2', name: 'Request' },
  ],
} as const;

/** Runs a suite over a freshly opened Jira per test. */
export function overJira(name: string, open: OpenJira, suite: (under: () => JiraUnderTest) => void): void {
  describe(name, () => {
    let jira: JiraUnderTest | undefined;
    beforeEach(() => {
      jira = open();
    });
    afterEach(() => {
      jira?.close();
    });
    suite(() => {
      if (!jira) throw new Error('Jira is open only while a test runs.');
      return jira;
    });
  });
}
