import * as z from 'zod';
import { pageBody, userBody } from '../bodies';
import { refusal } from '../jira-error';
import { ok, readBody, type Answer, type Call, type Operation } from '../operation';
import type { Group, Person } from '../people';
import { appPrincipal } from '../principal';
import { countOf, listOf, requiredOf } from '../query';

const groupBody = (call: Call, group: Group) => ({
  name: group.name,
  groupId: group.id,
  self: `${call.site.baseUrl}/rest/api/3/group?groupId=${group.id}`,
});

const personOf = (call: Call, accountId: string): Person => {
  const person = call.site.people.find(accountId);
  if (person === undefined) throw refusal(404, 'Specified user does not exist or you do not have required permissions');
  return person;
};

const myself = (call: Call): Answer => {
  // Guess: an app asking for itself gets its own user; the local one has only a name.
  if (call.principal === appPrincipal)
    return ok({
      accountId: appPrincipal,
      accountType: 'app',
      displayName: 'App',
      active: true,
      locale: 'en_US',
      timeZone: 'Etc/UTC',
    });
  const person = personOf(call, call.principal);
  const body = { ...userBody(call.site, person, call.principal), locale: 'en_US' };
  if (!listOf(call, 'expand').includes('groups')) return ok(body);
  const items = call.site.people.groupsOf(person.accountId).map((group) => groupBody(call, group));
  return ok({ ...body, groups: { size: items.length, items } });
};

const getUser = (call: Call): Answer => {
  const person = personOf(call, requiredOf(call, 'accountId'));
  return ok(userBody(call.site, person, call.principal));
};

const bulkUsers = (call: Call): Answer => {
  const wanted = call.query.getAll('accountId');
  if (wanted.length === 0) throw refusal(400, "The query parameter 'accountId' is required.");
  const found = call.site.people.all().filter((person) => wanted.includes(person.accountId));
  const page = pageBody(found, countOf(call, 'startAt', 0), Math.min(countOf(call, 'maxResults', 10), 200));
  return ok({ ...page, values: page.values.map((person) => userBody(call.site, person, call.principal)) });
};

const searchUsers = (call: Call): Answer => {
  const accountId = call.query.get('accountId');
  const query = call.query.get('query');
  if (accountId === null && query === null) throw refusal(400, "Provide one of 'query' and 'accountId'.");
  const starts = (person: Person): boolean =>
    person.displayName
      .toLowerCase()
      .split(' ')
      .concat(person.displayName.toLowerCase())
      .some((word) => word.startsWith((query ?? '').toLowerCase()));
  const found = call.site.people
    .all()
    .filter((person) => person.status === 'active')
    .filter((person) => (accountId === null ? starts(person) : person.accountId === accountId));
  const startAt = countOf(call, 'startAt', 0);
  const page = found.slice(startAt, startAt + Math.min(countOf(call, 'maxResults', 50), 1000));
  return ok(page.map((person) => userBody(call.site, person, call.principal)));
};

const groupsOfUser = (call: Call): Answer => {
  const person = personOf(call, requiredOf(call, 'accountId'));
  return ok(call.site.people.groupsOf(person.accountId).map((group) => groupBody(call, group)));
};

const pickGroups = (call: Call): Answer => {
  const query = (call.query.get('query') ?? '').toLowerCase();
  const found = call.site.people.groups().filter((group) => group.name.toLowerCase().includes(query));
  const shown = found.slice(0, countOf(call, 'maxResults', 20));
  const groups = shown.map((group) => ({ name: group.name, html: group.name, groupId: group.id, labels: [] }));
  return ok({
    header: `Showing ${String(shown.length)} of ${String(found.length)} matching groups`,
    total: found.length,
    groups,
  });
};

const bulkGroups = (call: Call): Answer => {
  const ids = call.query.getAll('groupId');
  const names = call.query.getAll('groupName');
  const all = call.site.people.groups().map((group) => ({ groupId: group.id, name: group.name }));
  const everything = ids.length === 0 && names.length === 0;
  const found = all.filter((group) => everything || ids.includes(group.groupId) || names.includes(group.name));
  return ok(pageBody(found, countOf(call, 'startAt', 0), countOf(call, 'maxResults', 50)));
};

const ReportBody = z.object({
  accounts: z
    .array(z.object({ accountId: z.string(), updatedAt: z.string() }))
    .min(1)
    .max(90),
});

const reportPersonalData = (call: Call): Answer => {
  if (call.principal !== appPrincipal) throw refusal(403, 'Only an app may report personal data.');
  const accounts = readBody(ReportBody, call).accounts.flatMap(({ accountId, updatedAt }) => {
    const person = call.site.people.find(accountId);
    // Guess: an account Jira does not know counts as closed.
    if (person === undefined || person.status === 'closed') return [{ accountId, status: 'closed' }];
    return person.profileUpdated > Date.parse(updatedAt) ? [{ accountId, status: 'updated' }] : [];
  });
  return accounts.length === 0 ? { status: 204 } : ok({ accounts });
};

/** People, groups and the weekly personal-data report. */
export const peopleOperations: readonly Operation[] = [
  { method: 'GET', path: '/rest/api/3/myself', scope: 'read:jira-user', answer: myself },
  { method: 'GET', path: '/rest/api/3/user', scope: 'read:jira-user', answer: getUser },
  { method: 'GET', path: '/rest/api/3/user/bulk', scope: 'read:jira-user', answer: bulkUsers },
  { method: 'GET', path: '/rest/api/3/user/search', scope: 'read:jira-user', answer: searchUsers },
  { method: 'GET', path: '/rest/api/3/user/groups', scope: 'read:jira-user', answer: groupsOfUser },
  { method: 'GET', path: '/rest/api/3/groups/picker', scope: 'read:jira-user', answer: pickGroups },
  { method: 'GET', path: '/rest/api/3/group/bulk', scope: 'read:jira-user', answer: bulkGroups },
  { method: 'POST', path: '/app/report-accounts', scope: 'report:personal-data', answer: reportPersonalData },
];
