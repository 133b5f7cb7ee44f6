import fc from 'fast-check';
import { compileForm } from '../../src/domain/answers/compiled-form';
import { processAnswers } from '../../src/domain/answers/process';
import { changeSentence } from '../../src/domain/form/change-sentence';
import { Definition } from '../../src/domain/form/definition';
import { diffDefinitions } from '../../src/domain/form/diff';
import { formLimits } from '../../src/domain/form/limits';
import { carriedAnswers, planChange } from '../../src/domain/form/plan/plan-change';
import { planSentence } from '../../src/domain/form/plan/plan-sentence';
import { formTexts } from '../../src/domain/form/translation/form-texts';
import { translated } from '../../src/domain/form/translation/translated';
import { deepestJson } from '../../src/domain/json';
import { overstep } from '../../src/domain/json-bounds';
import { compileExpression } from '../../src/domain/logic/expression/compile-expression';
import { parseExpression } from '../../src/domain/logic/expression/parse-expression';
import { nested } from './hostile-values';

const question = { key: 'q', type: 'short-text', label: 'Q', settings: {} };
const condition = { match: 'all', tests: [{ field: 'q', operator: 'is-answered' }] };
const refused = (definition: unknown) => !Definition.safeParse(definition).success;

describe('a definition', () => {
  test('that nests conditions is told how deep they may stand in each other', () => {
    const depths = [4, 6, 40].map((depth) => {
      const showWhen = nested(depth, (inner) => ({ match: 'all', tests: [inner] }), {
        field: 'q',
        operator: 'is-answered',
      });
      return Definition.safeParse({ schema: 2, fields: [question, { ...question, key: 'r', showWhen }] });
    });
    expect(depths.map(({ success }) => success)).toEqual([true, false, false]);
    expect(depths[2]?.error?.issues[0]?.message).toContain('nests too deeply');
  });

  test('of 100,000 conditions inside each other is refused with one sentence', () => {
    const showWhen = nested(100_000, (inner) => ({ match: 'none', tests: [inner] }), condition);
    const { error } = Definition.safeParse({ schema: 2, fields: [{ ...question, showWhen }] });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'The form nests too deeply. Put fewer things inside each other.',
    ]);
  });

  test('of too many parts is refused with one sentence', () => {
    const many = new Array<unknown>(100_000).fill({});
    for (const part of [
      { fields: many },
      { fields: [{ ...question, checks: many }] },
      { fields: [{ ...question, showWhen: { match: 'all', tests: many } }] },
      { fields: [{ ...question, type: 'table', settings: { columns: many } }] },
      { fields: [], rules: many },
    ]) {
      const { error } = Definition.safeParse({ schema: 2, ...part });
      expect(error?.issues.map(({ message }) => message)).toEqual([
        'The form is too large. Shorten it, or split it into two forms.',
      ]);
    }
  });

  test('of as many wrong parts as it may have is told of each', () => {
    const many = new Array<unknown>(formLimits.definitionParts - 100).fill({});
    for (const field of [{ checks: many }, { type: 'table', settings: { columns: many } }])
      expect(refused({ schema: 2, fields: [{ ...question, ...field }] })).toBe(true);
  });

  test('full of names that are not there is told of some of them', () => {
    const name = (at: number) => `n${String(at).padStart(39, 'x')}`;
    const fields = Array.from({ length: 240 }, (_, at) => {
      const expression = Array.from({ length: 8 }, (_each, part) => `z${name(at * 8 + part)}`).join(' + ');
      return { ...question, key: name(at), type: 'calculated', settings: { expression } };
    });
    expect(refused({ schema: 2, fields })).toBe(true);
  });

  test('of any JSON gives a verdict', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 5 }),
        fc.constantFrom('showWhen', 'checks', 'settings', 'defaultValue'),
        (value, name) => {
          for (const part of [value, { match: 'all', tests: value }, [{ expression: value, message: 'No.' }]])
            expect(typeof refused({ schema: 2, fields: [{ ...question, [name]: part }] })).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('what nests deeper than the bound is found without looking at all of it', () => {
  const bounds = { depth: deepestJson, parts: 1_000 };
  expect(
    overstep(
      nested(deepestJson, (inner) => [inner]),
      bounds,
    ),
  ).toBeUndefined();
  expect(
    overstep(
      nested(deepestJson + 1, (inner) => [inner]),
      bounds,
    ),
  ).toBe('depth');
  expect(overstep(new Array(1_001).fill(1), bounds)).toBe('parts');
  expect(
    overstep(
      nested(60, (inner) => [inner, inner]),
      bounds,
    ),
  ).toBe('parts');
});

describe('questions that are called like what every object has', () => {
  const names = ['constructor', 'valueof', 'length', 'to_string'];
  const fields = names.map((key) => ({ ...question, key, label: key }));
  const shown = {
    ...question,
    key: 'z',
    type: 'calculated',
    label: 'Z {{constructor}}',
    settings: { expression: 'coalesce(constructor, "none")' },
  };
  const definition = Definition.parse({ schema: 2, fields: [...fields, shown] });

  test('are unanswered until they are answered', () => {
    expect(processAnswers(compileForm(definition), {}).answers).toEqual({ z: 'none' });
    expect(processAnswers(compileForm(definition), { constructor: 'x' }).answers).toEqual({ constructor: 'x', z: 'x' });
  });

  test('are compared, planned, carried over and translated as others', () => {
    const without = { ...definition, fields: definition.fields.slice(1, 4) };
    expect(diffDefinitions(definition, without).map(changeSentence)).toContain('The question “constructor” is gone.');
    const drafts = [JSON.parse('{"__proto__":{"length":"y"},"constructor":"x"}')];
    expect(planChange(definition, without, { drafts, submissions: [] }).map(planSentence)).toEqual([
      '“constructor” is gone, and answers to it have no place any more. 1 draft will lose this answer.',
      '“Z {{constructor}}” is gone, and answers to it have no place any more.',
    ]);
    expect(carriedAnswers(definition, without, { length: 'y' })).toEqual({ length: 'y' });
    expect(formTexts(definition).map(({ name }) => name)).toContain('field.constructor.label');
    expect(translated(definition, 'constructor')).toBe(definition);
  });
});

describe('a text of an expression', () => {
  test.each([
    ['brackets', '('.repeat(9_000) + ')'.repeat(9_000)],
    ['lists', '['.repeat(19_000)],
    ['minuses', `${'-'.repeat(19_000)}1`],
    ['negations', `${'not '.repeat(4_900)}true`],
    ['calls', 'if('.repeat(6_000)],
    ['sums', Array.from({ length: 9_000 }, () => '1').join('+')],
    ['comparisons', Array.from({ length: 4_000 }, () => '1').join(' == ')],
    ['an open quote', `"${'\\'.repeat(19_000)}`],
    ['digits', '9'.repeat(19_000)],
    ['points', '1.'.repeat(9_000)],
    ['exponents', '1e'.repeat(9_000)],
    ['blanks', ' '.repeat(19_000)],
  ])('of nothing but %s ends in a value or a problem', (...[, text]) => {
    const parsed = parseExpression(text);
    if (parsed.ok) expect(compileExpression(parsed.expression)({})).toBeDefined();
    else expect(parsed.problems).toHaveLength(1);
  });

  test('that would make more and more gives nothing', () => {
    const doubled = nested(60, (inner) => `concat(${String(inner)}, ${String(inner)})`.slice(0, 20_000), '"a"');
    const parsed = parseExpression(String(doubled));
    expect(parsed.ok).toBe(false);
    const repeated = parseExpression('repeat(repeat(repeat("abcdefgh", 9999), 9999), 9999)');
    expect(repeated.ok && compileExpression(repeated.expression)({})).toBeNull();
  });
});
