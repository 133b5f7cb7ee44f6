import * as fc from 'fast-check';
import { changeSentence } from '../../../src/domain/form/change-sentence';
import { Definition } from '../../../src/domain/form/definition';
import { diffDefinitions } from '../../../src/domain/form/diff';
import { laptopForm } from '../../cli/laptop-form';

const [kind, memory, reason] = laptopForm.fields;
const form = (...fields: readonly unknown[]) => Definition.parse({ schema: 1, fields });
const words = (before: Definition, after: Definition) => diffDefinitions(before, after).map(changeSentence);

test('a form does not differ from itself', () => {
  const same = form(kind, memory, reason);
  expect(diffDefinitions(same, same)).toEqual([]);
});

test.each([
  [{ ...reason, label: 'Why?' }, '“Reason” is now called “Why?”.'],
  [{ ...reason, help: 'In a sentence' }, 'The help of “Reason” changed from nothing to “In a sentence”.'],
  [{ ...reason, type: 'short-text' }, '“Reason” changed its type from “Long text” to “Short text”.'],
])('%#', (later, sentence) => expect(words(form(reason), form(later))).toContain(sentence));

test('a condition is told as gone or as another one, an option as gone, a setting by its values', () => {
  const other = { ...memory, showWhen: { match: 'any', tests: memory.showWhen.tests } };
  const always = { ...memory, showWhen: undefined };
  const fewer = { ...kind, settings: { options: kind.settings.options.slice(0, 1) } };
  expect(words(form(kind, memory), form(kind, other))).toEqual(['“Memory” is now shown on another condition.']);
  expect(words(form(kind, memory), form(kind, always))).toEqual(['“Memory” is now always shown.']);
  expect(words(form(kind), form(fewer))).toEqual(['“Kind” no longer has the option “Phone”.']);
  expect(words(form(kind, memory), form(kind, { ...memory, settings: { min: 16, unit: 'GB' } }))).toEqual([
    'The setting “Smallest number” of “Memory” changed from “8” to “16”.',
  ]);
});

test('moving one question is one move, whatever the size of the form', () => {
  const fields = Array.from({ length: 20 }, (_, index) => ({
    ...reason,
    key: `q${index}`,
    label: `Question ${index}`,
  }));
  fc.assert(
    fc.property(fc.nat(19), fc.nat(19), (from, to) => {
      const rest = fields.filter((_, index) => index !== from);
      const moved = [...rest.slice(0, to), ...fields.slice(from, from + 1), ...rest.slice(to)];
      expect(diffDefinitions(form(...fields), form(...moved))).toHaveLength(from === to ? 0 : 1);
    }),
  );
});
