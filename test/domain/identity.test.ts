import { AccountId, GroupId, Id, Instant, JiraId, Revision } from '../../src/domain/identity';

const longest = 'a'.repeat(128);

test.each([
  ['an id of the app', Id, ['a'.repeat(10), 'A-z_0'.repeat(12), 'a'.repeat(64)]],
  ['an account id', AccountId, ['a', '557058:f58131cb-b67d', 'a_b', longest]],
  ['a group id', GroupId, ['1', '276f955c-63d7-42c8', longest]],
  ['a Jira id', JiraId, ['1', '0', '9'.repeat(19)]],
  ['a moment', Instant, [0, 1_700_000_000_000]],
  ['a revision', Revision, [0, 1]],
])('%s is read as it is', (...[, schema, values]) => {
  expect(values.map((value) => schema.parse(value))).toEqual(values);
});

test.each([
  ['an id of the app', Id, ['', 'a'.repeat(9), 'a'.repeat(65), 'a/b'.repeat(5), `${'a'.repeat(10)}\n`, 1_234_567_890]],
  ['an account id', AccountId, ['', `${longest}a`, 'a b', 'a/b', ' a']],
  ['a group id', GroupId, ['', `${longest}a`, 'a b', '../a', 'a ']],
  ['a Jira id', JiraId, ['', '9'.repeat(20), '-1', 'ABC-1', '1.5', 'a1', '1a', 1]],
  ['a moment', Instant, [-1, 0.5, '0', Number.NaN]],
  ['a revision', Revision, [-1, 0.5, '1']],
])('what is not %s is refused', (...[, schema, values]) => {
  expect(values.filter((value) => schema.safeParse(value).success)).toEqual([]);
});
