import { isPresumedUninstalled, purgeAt } from '../../../src/domain/policy/retention';
import { linkRefusal } from '../../../src/domain/policy/sharing';

const day = 86_400_000;

test('data is gone 90 days after the uninstall', () => {
  expect(purgeAt(1_000)).toBe(1_000 + 90 * day);
});

test('seven days of silence count as uninstalled', () => {
  expect(isPresumedUninstalled(0, 7 * day - 1)).toBe(false);
  expect(isPresumedUninstalled(0, 7 * day)).toBe(true);
});

test.each([
  [{ revokedAt: 5 }, 1, false, 'revoked'],
  [{ audience: 'jira-users' as const }, 1, false, 'jira-users-only'],
  [{ audience: 'jira-users' as const }, 1, true, undefined],
  [{}, 0, false, 'not-published'],
  [{}, 2, false, undefined],
])('a link %j of a form at version %i, signed in %s: %s', (...[more, latestVersion, signedIn, refusal]) => {
  const link = {
    id: 'l'.repeat(22),
    formId: 'f'.repeat(22),
    audience: 'anyone' as const,
    createdBy: 'maker',
    createdAt: 0,
    ...more,
  };
  expect(linkRefusal(link, { latestVersion }, signedIn)).toBe(refusal);
});
