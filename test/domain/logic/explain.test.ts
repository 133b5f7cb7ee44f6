import { compileForm } from '../../../src/domain/answers/compiled-form';
import { Definition } from '../../../src/domain/form/definition';
import { explainField } from '../../../src/domain/logic/explain';
import { laptopForm } from '../../cli/laptop-form';

const [kind, memory] = laptopForm.fields;
const urgent = {
  key: 'urgent',
  type: 'short-text',
  label: 'Urgent because',
  showWhen: {
    match: 'any',
    tests: [
      { field: 'memory', operator: 'greater-than', operand: 32 },
      { field: 'kind', operator: 'is-not-answered' },
    ],
  },
  settings: {},
};
const form = compileForm(Definition.parse({ schema: 1, fields: [kind, memory, urgent] }));

test('a hidden question counts as unanswered in a test, and the explanation says so', () => {
  expect(explainField(form, { kind: 'phone', memory: 64 }, 'urgent')).toEqual({
    enabled: true,
    value: { value: null, from: 'nothing' },
    field: 'urgent',
    label: 'Urgent because',
    shown: false,
    required: false,
    condition: {
      match: 'any',
      holds: false,
      tests: [
        expect.objectContaining({ field: 'memory', operand: 32, answer: null, shown: false, holds: false }),
        expect.objectContaining({ field: 'kind', operand: null, answer: 'phone', shown: true, holds: false }),
      ],
    },
  });
});

test('one test that holds shows it', () => {
  const explained = explainField(form, { kind: 'laptop', memory: 64 }, 'urgent');
  expect(explained?.shown).toBe(true);
  expect(explained?.condition?.tests).toMatchObject([
    { words: 'is after or more than', holds: true },
    { words: 'has no answer', holds: false },
  ]);
});

test('a question without a condition is shown, an unknown one is not explained', () => {
  expect(explainField(form, {}, 'kind')).toEqual({
    field: 'kind',
    label: 'Kind',
    shown: true,
    required: true,
    enabled: true,
    value: { value: null, from: 'nothing' },
  });
  expect(explainField(form, {}, 'constructor')).toBeUndefined();
});
