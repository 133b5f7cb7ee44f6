import { boundField } from './bound-field';

const found = (code: string) => [{ code, params: {} }];

describe('a person', () => {
  const field = () => boundField('person');

  test('is chosen, and named by the account', () => {
    expect(field().part).toEqual({ kind: 'question', control: { kind: 'person' } });
    expect(field().check('account-1')).toEqual([]);
    expect([field().text('account-1'), field().csv('account-1'), field().json('account-1')]).toEqual(
      Array(3).fill('account-1'),
    );
    expect(field().references?.('account-1')).toEqual([{ kind: 'person', id: 'account-1' }]);
  });

  test.each(['', 'ada@example.com', 7])('is not %j, which names nobody', (answer) => {
    expect(field().check(answer)).toEqual(found('person.not-a-person'));
    expect(field().references?.(answer)).toEqual([]);
  });
});

describe('a group', () => {
  const field = () => boundField('group');

  test('is chosen, and named by its id', () => {
    expect(field().part).toEqual({ kind: 'question', control: { kind: 'group' } });
    expect(field().check('staff-1')).toEqual([]);
    expect([field().text('staff-1'), field().csv('staff-1'), field().json('staff-1')]).toEqual(
      Array(3).fill('staff-1'),
    );
    expect(field().references?.('staff-1')).toEqual([{ kind: 'group', id: 'staff-1' }]);
  });

  test.each(['', 'jira users', 7])('is not %j, which names none', (answer) => {
    expect(field().check(answer)).toEqual(found('group.not-a-group'));
    expect(field().references?.(answer)).toEqual([]);
  });
});

describe('a field of Jira', () => {
  const reading = (reads: string) => boundField('jira-field', { jiraField: 'f', reads });

  test.each([
    ['text', 'soon', 7],
    ['option', 'High', 7],
    ['number', 7, 'soon'],
    ['date', '2026-03-31', 'soon'],
    ['date', '2024-02-29', 7],
    ['user', 'account-1', 'Ada Lovelace'],
    ['user', 'account-1', 7],
  ])('of the kind %s has the value %j and never %j', (...[reads, value, other]) => {
    expect(reading(reads).check(value)).toEqual([]);
    expect(reading(reads).check(other)).toEqual(found('jira-field.changed'));
    expect(reading(reads).check({ value })).toEqual(found('jira-field.changed'));
  });

  test.each([
    ['number', 1234.5, '1.234,5'],
    ['date', '2026-03-31', '31.03.2026'],
    ['text', '2026-03-31', '2026-03-31'],
    ['option', '2026-03-31', '2026-03-31'],
    ['user', '2026-03-31', '2026-03-31'],
    ['text', 1234.5, '1234.5'],
  ])('of the kind %s with the value %j reads %s in German', (...[reads, value, text]) => {
    expect(reading(reads).text(value, 'de')).toBe(text);
    expect([reading(reads).text(value), reading(reads).csv(value)]).toEqual([String(value), String(value)]);
  });

  test('is shown as it is read, and names somebody where it is a person', () => {
    expect(reading('number').part).toEqual({
      kind: 'question',
      control: { kind: 'mirror', jiraField: 'f', reads: 'number' },
    });
    expect(reading('user').references?.('account-1')).toEqual([{ kind: 'person', id: 'account-1' }]);
    expect(reading('text').references?.('account-1')).toEqual([]);
  });
});

test.each([
  ['person', 'outside', 'People can be chosen in Jira only. Leave this out here.'],
  ['group', 'outside', 'Groups can be chosen in Jira only. Leave this out here.'],
  ['jira-field', 'jira', 'Nothing to do here: this is read from an issue.'],
] as const)('a %s out of reach is something to read, and takes no answer', (...[type, surface, text]) => {
  const field = boundField(type, type === 'jira-field' ? { jiraField: 'f' } : {}, { surface });
  expect(field.part).toEqual({ kind: 'content', content: { kind: 'elsewhere', text } });
  expect(field.check('account-1')).toEqual(found('content.takes-no-answer'));
  expect([field.text('account-1'), field.csv('account-1'), field.json('account-1')]).toEqual(['', '', null]);
});
