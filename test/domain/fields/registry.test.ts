import fc from 'fast-check';
import { fieldTypeOf, fieldTypes } from '../../../src/domain/fields';
import { problemSentence } from '../../../src/domain/answers/problem-sentence';

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

    test('never throws and always gives text, whatever the answer', () => {
      const behaviour = fieldType.bind(settings);
      fc.assert(
        fc.property(fc.jsonValue(), (answer) => {
          expect(Array.isArray(behaviour.check(answer))).toBe(true);
          expect(typeof behaviour.text(answer)).toBe('string');
          expect(typeof behaviour.csv(answer)).toBe('string');
        }),
      );
    });
  },
);

test('a name that is no field type is a clear error', () => {
  expect(() => fieldTypeOf('shrt-text')).toThrow('No field type shrt-text');
});
