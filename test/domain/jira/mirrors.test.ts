import { mirroredAnswers, mirrorsIn, withMirrored } from '../../../src/domain/jira/mirrors';
import { definitionOf } from '../answers/form-in-words';

const definition = definitionOf(
  { key: 'name', type: 'short-text' },
  { key: 'state', type: 'jira-field', settings: { jiraField: 'status', reads: 'option' } },
  { key: 'due', type: 'jira-field', settings: { jiraField: 'duedate', reads: 'date' } },
  { key: 'who', type: 'person' },
);
const mirrors = mirrorsIn(definition);

test('a form knows which fields of the issue it mirrors', () => {
  expect(mirrors).toEqual([
    { key: 'state', jiraField: 'status', reads: 'option' },
    { key: 'due', jiraField: 'duedate', reads: 'date' },
  ]);
});

test('what the issue does not say has no answer', () => {
  expect(mirroredAnswers(mirrors, { status: { name: 'To Do' }, duedate: null })).toEqual({ state: 'To Do' });
  expect(mirroredAnswers(mirrors, {})).toEqual({});
});

test('what the issue says now stands in place of whatever was sent, and nothing else changes', () => {
  const sent = { name: 'Ada', state: 'Done', due: '2026-01-01' };
  expect(withMirrored(mirrors, sent, { state: 'To Do', name: 'Eve' })).toEqual({ name: 'Ada', state: 'To Do' });
});
