import * as fc from 'fast-check';
import type { Option } from '../../../src/domain/fields';
import { Json } from '../../../src/domain/json';
import { plainJson } from '../../../src/frontend/builder/settings/plain-json';
import {
  addOption,
  decideOption,
  raiseOption,
  readOptions,
  removeOption,
  renameOption,
} from '../../../src/frontend/builder/settings/option-list';

const start: readonly Option[] = [
  { value: 'o1', label: 'Option 1' },
  { value: 'o2', label: 'Option 2' },
];

test('no value is used twice, also after its option is gone', () => {
  const steps = fc.array(fc.oneof(fc.constant('add'), fc.nat({ max: 8 })), { maxLength: 30 });
  fc.assert(
    fc.property(steps, (all) => {
      const seen = new Set(start.map(({ value }) => value));
      let options = start;
      for (const step of all) {
        if (typeof step === 'number') options = removeOption(options, options[step]?.value ?? '');
        else {
          options = addOption(options, seen.size);
          const added = options.at(-1)?.value ?? '';
          expect(seen.has(added)).toBe(false);
          seen.add(added);
        }
      }
    }),
  );
});

test('two additions before the page is drawn again differ', () => {
  const twice = addOption(addOption(start, 2), 2);
  expect(twice.map(({ value, label }) => [value, label])).toEqual([
    ['o1', 'Option 1'],
    ['o2', 'Option 2'],
    ['o3', 'Option 3'],
    ['o4', 'Option 4'],
  ]);
});

test('renaming keeps the value', () => {
  expect(renameOption(start, 'o2', 'Two')[1]).toEqual({ value: 'o2', label: 'Two' });
});

test('raising moves one place up; the first stays', () => {
  expect(raiseOption(start, 'o2').map(({ value }) => value)).toEqual(['o2', 'o1']);
  expect(raiseOption(start, 'o1')).toEqual(start);
});

test('what is no list of options reads as none', () => {
  expect(readOptions('o1')).toEqual([]);
  expect(readOptions(undefined)).toEqual([]);
});

test('a new entry of a list is called what the list is of', () => {
  expect(addOption(start, 2, 'Row').at(-1)).toEqual({ value: 'o3', label: 'Row 3' });
});

test('a condition that is not finished yet is kept as JSON without what is missing', () => {
  const test = { field: 'kind', operator: 'equals' as const, operand: undefined };
  const decided = decideOption(start, 'o1', () => ({ showWhen: { match: 'all', tests: [test] } }));
  expect(Json.safeParse(decided).success).toBe(false);
  expect(plainJson(decided)).toMatchObject([{ showWhen: { tests: [{ field: 'kind', operator: 'equals' }] } }, {}]);
});

test('conditions stay with their option, whatever else happens to it', () => {
  const showWhen = { match: 'all' as const, tests: [{ expression: 'true' }] };
  const decided = decideOption(start, 'o2', (option) => ({ ...option, showWhen }));
  expect(decided[1]).toEqual({ value: 'o2', label: 'Option 2', showWhen });
  expect(readOptions(Json.parse(raiseOption(renameOption(decided, 'o2', 'Two'), 'o2')))[0]).toEqual({
    value: 'o2',
    label: 'Two',
    showWhen,
  });
  expect(decideOption(decided, 'o2', () => ({}))).toEqual(start);
});
