import path from 'node:path';
import * as z from 'zod';
import { DatabaseSync } from 'node:sqlite';
import { readManifest } from '../../../local/build/read-manifest';
import { createJira } from '../../../local/jira/jira';
import type { JiraSite } from '../../../local/jira/jira-site';
import { installForgeGlobals, type InProcessForge } from '../../../local/platform/in-process';
import { createKvs } from '../../../local/platform/kvs/kvs';
import { jiraAttachments } from '../../../src/adapters/jira/jira-attachments';
import { jiraIssues } from '../../../src/adapters/jira/jira-issues';
import { jiraPeople } from '../../../src/adapters/jira/jira-people';
import { small, type JiraUnderTest } from '../../ports/jira-under-test';
import { at } from '../../ports/samples';

const manifest = readManifest(path.join(__dirname, '../../..'), { GATEWAY_URL: 'https://gateway.example' });
const { permissions } = z.object({ permissions: z.object({ scopes: z.array(z.string()) }) }).parse(manifest);

const searchLag = 5_000;

/** The roles that give the small Jira's people what they may do. */
const members: readonly Readonly<Record<string, string>>[] = [
  { ann: 'Leads', bob: 'Members', cem: 'Members' },
  { ann: 'Leads', bob: 'Viewers' },
];

function fill(site: JiraSite): void {
  for (const { accountId, name, isAdmin } of small.people) {
    const email = `${accountId}@example.com`;
    site.people.add({
      accountId,
      displayName: name,
      email,
      role: '',
      admin: isAdmin,
      status: 'active',
      profileUpdated: at,
    });
  }
  for (const { id, name } of small.groups) {
    const inside = small.people.filter(({ groups }) => groups.some((group) => group === id));
    site.people.addGroup(
      { id, name },
      inside.map(({ accountId }) => accountId),
    );
  }
  for (const [index, { id, key, name }] of small.projects.entries())
    site.projects.add({ id: Number(id), key, name }, members[index] ?? {});
  for (const type of small.issueTypes) site.projects.addType({ ...type, description: '' });
}

/** An answer that stands in for Jira's own. */
export type Instead = (path: string) => Response | undefined;

/** The genuine client over the local Jira, with exactly the scopes of the manifest. */
export interface LocalJira extends JiraUnderTest {
  readonly forge: InProcessForge;
  readonly site: JiraSite;
  /** The pauses the adapters made, in milliseconds. */
  readonly pauses: number[];
  /** Lets something else answer instead of Jira. */
  readonly answerInstead: (instead: Instead) => void;
}

/** Opens the small Jira. */
export function openLocalJira(): LocalJira {
  const clock = { now: at };
  const lines: string[] = [];
  const jira = createJira({
    ...{ stateFile: ':memory:', manifest, baseUrl: 'http://jira.test', searchLag },
    now: () => clock.now,
    onEvent: () => undefined,
    log: (line) => lines.push(line),
  });
  fill(jira.site);
  let instead: Instead = () => undefined;
  const kvs = createKvs({ entities: [], database: new DatabaseSync(':memory:'), partition: 'p', now: () => at });
  const forge = installForgeGlobals({
    kvs,
    jira: async (address, init, { accountId }) => {
      const headers = new Headers(init.headers);
      headers.set('x-local-principal', accountId ?? 'app');
      headers.set('x-local-scopes', permissions.scopes.join(' '));
      return instead(address) ?? jira.app.request(address, { ...init, headers });
    },
  });
  const pauses: number[] = [];
  const wait = async (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
  };
  return {
    ...{ forge, pauses, site: jira.site, issues: jiraIssues(wait), people: jiraPeople(wait) },
    attachments: jiraAttachments(wait),
    as: (accountId, work) => forge.runAs({ accountId }, work),
    settle: () => {
      clock.now += searchLag;
    },
    deleteIssue: (issueId) => {
      jira.site.issues.remove(Number(issueId));
    },
    statusOf: (issueId): unknown =>
      JSON.parse(jira.site.properties.read(Number(issueId), 'formwright-status') ?? 'null'),
    answerInstead: (next) => {
      instead = next;
    },
    close: () => {
      forge.restore();
      jira.close();
    },
  };
}
