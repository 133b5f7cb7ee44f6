import { openPage, type Page } from '../harness';
import type { Script } from '../scripted-resolver';

const context = {
  accountId: 'me',
  cloudId: 'cloud',
  locale: 'en-GB',
  timezone: 'UTC',
  extension: { type: 'jira:issuePanel', issue: { id: '10001', key: 'IT-1' }, project: { id: '10000', key: 'IT' } },
};

/** Opens the issue panel of IT-1 as its respondent. */
export function openPanel(script: Script): Promise<Page> {
  return openPage({ entry: () => import('../../../src/frontend/panel'), context, script });
}
