import { compileForm } from '../../src/domain/answers/compiled-form';
import { processAnswers } from '../../src/domain/answers/process';
import { Definition } from '../../src/domain/form/definition';

// A person cannot be chosen on a page outside Jira; a default of that question answered it all the same, and was refused.
test('a question that cannot be answered here has no default and no value set by a rule', () => {
  const definition = Definition.parse({
    schema: 2,
    fields: [
      { key: 'who', type: 'person', label: 'Who', required: true, defaultValue: 'user()', settings: {} },
      { key: 'n', type: 'number', label: 'n', settings: {} },
    ],
    rules: [
      {
        key: 'r1',
        when: { match: 'all', tests: [{ field: 'n', operator: 'is-answered' }] },
        action: { kind: 'set-value', field: 'who', value: 'user()' },
      },
    ],
  });
  const outside = compileForm(definition, { surface: 'outside' });
  const { answers, problems } = processAnswers(outside, { n: 1 }, { user: 'maker-0001' });
  expect(problems).toEqual([]);
  expect(answers).toEqual({ n: 1 });
});
