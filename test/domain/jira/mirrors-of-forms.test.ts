import { mirroredAnswers, mirrorsIn } from '../../../src/domain/jira/mirrors';
import { definitionOf } from '../answers/form-in-words';

test('a form without mirrors has none, whatever else it asks', () => {
  const form = definitionOf(
    { key: 'name', type: 'short-text' },
    { key: 'who', type: 'person' },
    { key: 'group', type: 'group' },
    { key: 'part', type: 'section' },
  );
  expect(mirrorsIn(form)).toEqual([]);
});

test('a field that is called like what every object has is read only where the issue has it', () => {
  const mirrors = [{ key: 'a', jiraField: 'constructor', reads: 'text' as const }];
  expect(mirroredAnswers(mirrors, {})).toEqual({});
  expect(mirroredAnswers(mirrors, Object.fromEntries([['constructor', 'Ada']]))).toEqual({ a: 'Ada' });
});
