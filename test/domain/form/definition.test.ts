import { Definition } from '../../../src/domain/form/definition';
import { canonicalJson } from '../../../src/domain/canonical-json';
import fc from 'fast-check';

const text = (key: string, more: object = {}) => ({ key, type: 'short-text', label: key, settings: {}, ...more });
const showWhen = (field: string, operator: string, operand?: unknown) => ({
  match: 'all',
  tests: [{ field, operator, operand }],
});
const reasons = (fields: readonly unknown[]) =>
  Definition.safeParse({ schema: 1, fields }).error?.issues.map(({ message }) => message) ?? [];

test('a definition comes out with the settings its field types start from', () => {
  expect(Definition.parse({ schema: 1, fields: [text('a')] }).fields[0]).toMatchObject({
    required: false,
    settings: { maxLength: 255 },
  });
});

describe('a definition is refused with a sentence', () => {
  test.each([
    ['two questions with one key', [text('a'), text('a')], 'Two questions have the key a.'],
    [
      'a condition on a question that is not there',
      [text('a', { showWhen: showWhen('b', 'is-answered') })],
      '“a” depends on a question that is not in this form.',
    ],
    [
      'an operator its field type does not have',
      [text('a'), text('b', { showWhen: showWhen('a', 'includes', 'x') })],
      '“a” cannot be tested with “includes”.',
    ],
    [
      'a test without its operand',
      [text('a'), text('b', { showWhen: showWhen('a', 'equals') })],
      'Say what “a” is compared with.',
    ],
    [
      'conditions in a circle',
      [text('a', { showWhen: showWhen('b', 'is-answered') }), text('b', { showWhen: showWhen('a', 'is-answered') })],
      'These questions depend on each other in a circle: “a” → “b” → “a”. Change one of them.',
    ],
    [
      'bounds the wrong way round',
      [{ key: 'n', type: 'number', label: 'n', settings: { min: 3, max: 1 } }],
      'The smallest number is larger than the largest.',
    ],
    ['a label of blanks', [text('a', { label: '  ' })], 'Give the question a label.'],
    [
      'two options with one label',
      [
        {
          key: 'c',
          type: 'single-choice',
          label: 'c',
          settings: {
            options: [
              { value: '1', label: 'A' },
              { value: '2', label: 'A' },
            ],
          },
        },
      ],
      'Two options have the same label.',
    ],
  ])('%s', (_what, fields, sentence) => {
    expect(reasons(fields)).toContain(sentence);
  });

  test.each([
    ['an unknown field in the definition', { schema: 1, fields: [], extra: 1 }],
    ['an unknown part of a question', { schema: 1, fields: [text('a', { onClick: 'alert(1)' })] }],
    ['an unknown setting', { schema: 1, fields: [text('a', { settings: { maxLenght: 3 } })] }],
    ['an unknown field type', { schema: 1, fields: [text('a', { type: 'telepathy' })] }],
    ['another schema number', { schema: 3, fields: [] }],
    ['too many questions', { schema: 1, fields: Array.from({ length: 501 }, (_, n) => text(`q${String(n)}`)) }],
    [
      'too large a form',
      { schema: 1, fields: Array.from({ length: 200 }, (_, n) => text(`q${String(n)}`, { help: 'x'.repeat(990) })) },
    ],
  ])('%s', (_what, definition) => {
    expect(Definition.safeParse(definition).success).toBe(false);
  });

  test('whatever JSON it is, without an exception', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof Definition.safeParse(value).success === 'boolean'));
  });
});

test('canonical JSON does not depend on the order of keys, and parses back to the value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(reversed)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
