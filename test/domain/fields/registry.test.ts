import fc from 'fast-check';
import { Json } from '../../../src/domain/json';
import { fieldTypeOf, fieldTypes } from '../../../src/domain/fields';
import { compileForm } from '../../../src/domain/answers/compiled-form';
import { problemSentence } from '../../../src/domain/answers/problem-sentence';
import { processAnswers } from '../../../src/domain/answers/process';
import { Definition } from '../../../src/domain/form/definition';

describe.each(fieldTypes.map((fieldType) => [fieldType.type, fieldType] as const))(
  'the field type %s',
  (_name, fieldType) => {
    const { settings, valid, invalid } = fieldType.examples;

    test('accepts an answer, unless it is there to be read only', () => {
      expect(valid.length > 0).toBe(fieldType.takesAnswer);
    });

    test('accepts its examples', () => {
      for (const answer of valid) expect([answer, fieldType.bind(settings).check(answer)]).toEqual([answer, []]);
    });

    test.each(invalid.map((answer) => [answer]))('refuses its example %j with a sentence of its own', (answer) => {
      const findings = fieldType.bind(settings).check(answer);
      expect(findings.length).toBeGreaterThan(0);
      for (const { code, params } of findings) {
        expect(Object.keys(fieldType.messages)).toContain(code);
        expect(problemSentence({ code, params })).not.toMatch(/[{}]/);
      }
    });

    test('starts with settings of its own schema, which survive JSON', () => {
      const parsed = fieldType.settings.parse(fieldType.initialSettings);
      expect(fieldType.settings.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
    });

    test('has a control for each of its settings and no other', () => {
      const extra = { ...fieldType.initialSettings, notASetting: 1 };
      expect(fieldType.settings.safeParse(extra).success).toBe(false);
      const names = fieldType.settingControls.map(({ name }) => name);
      for (const name of Object.keys(fieldType.initialSettings)) expect(names).toContain(name);
    });

    test('gives each valid example to other programs, and none that is no answer', () => {
      const behaviour = fieldType.bind(settings);
      for (const answer of valid) expect(behaviour.json(answer)).not.toBeNull();
      expect(behaviour.json(undefined)).toBeNull();
    });

    test('tells an index, conditions and Jira of its answers where it takes any, and only there', () => {
      expect(fieldType.index !== undefined).toBe(fieldType.takesAnswer);
      expect(fieldType.jira !== undefined && !fieldType.takesAnswer).toBe(false);
      expect(fieldType.operators.length > 0).toBe(fieldType.takesAnswer);
    });

    test('never throws and always gives text, whatever the answer', () => {
      const behaviour = fieldType.bind(settings);
      fc.assert(
        fc.property(fc.jsonValue(), (answer) => {
          expect(Array.isArray(behaviour.check(answer))).toBe(true);
          expect(typeof behaviour.text(answer)).toBe('string');
          expect(typeof behaviour.text(answer, 'de')).toBe('string');
          expect(typeof behaviour.csv(answer)).toBe('string');
          expect(Array.isArray(behaviour.references?.(answer) ?? [])).toBe(true);
          const seen = JSON.stringify(behaviour.json(answer));
          expect(JSON.stringify(JSON.parse(seen))).toBe(seen);
        }),
      );
    });

    const form = (...conditions: readonly object[]) =>
      compileForm(
        Definition.parse({
          schema: 2,
          fields: [
            { key: 'gate', type: 'yes-or-no', label: 'Gate', settings: {} },
            ...[{}, ...conditions].map((condition, at) => ({
              key: `f${at}`,
              type: fieldType.type,
              label: `Field ${at}`,
              required: true,
              settings,
              ...condition,
            })),
          ],
        }),
      );
    const answers: fc.Arbitrary<Json> = fc
      .oneof(fc.jsonValue(), fc.constantFrom(...valid, null, ''))
      .map((answer) => Json.parse(answer));

    test('is processed without a throw whatever the answer, and a second time to the same', () => {
      const compiled = form();
      fc.assert(
        fc.property(answers, (f0) => {
          const once = processAnswers(compiled, { f0 });
          const twice = processAnswers(compiled, once.answers);
          expect(twice.answers).toEqual(once.answers);
          expect([...twice.visible]).toEqual([...once.visible]);
          expect(twice.problems).toEqual(once.problems);
        }),
      );
    });

    test('never has a problem, nor an answer, while it is hidden', () => {
      const shown = { match: 'all', tests: [{ field: 'gate', operator: 'equals', operand: true }] };
      const compiled = form({ showWhen: shown });
      fc.assert(
        fc.property(answers, (f1) => {
          const { problems, answers: kept, visible } = processAnswers(compiled, { gate: false, f1 });
          expect(problems.filter(({ field }) => field === 'f1')).toEqual([]);
          expect(Object.hasOwn(kept, 'f1') || visible.has('f1')).toBe(false);
        }),
      );
    });
  },
);

test('a name that is no field type is a clear error', () => {
  expect(() => fieldTypeOf('shrt-text')).toThrow('No field type shrt-text');
});
