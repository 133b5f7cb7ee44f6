import { Answers } from '../../src/domain/answers/answers';
import { compileForm } from '../../src/domain/answers/compiled-form';
import { openForm } from '../../src/domain/answers/engine/live-form';
import { problemSentence } from '../../src/domain/answers/problem-sentence';
import { processAnswers } from '../../src/domain/answers/process';
import { fieldTypes } from '../../src/domain/fields';
import { Definition } from '../../src/domain/form/definition';
import { formLimits } from '../../src/domain/form/limits';
import { overstep } from '../../src/domain/json-bounds';
import { explainField } from '../../src/domain/logic/explain';
import { compileExpression } from '../../src/domain/logic/expression/compile-expression';
import { parseExpression } from '../../src/domain/logic/expression/parse-expression';
import { parseJsonLogic } from '../../src/domain/logic/expression/parse-json-logic';
import type { ParsedExpression } from '../../src/domain/logic/expression/parsed-expression';
import { hostileValues } from './hostile-values';

const question = { key: 'q', type: 'short-text', label: 'Q', settings: {} };
const bounds = { depth: formLimits.definitionDepth, parts: formLimits.definitionParts };

/** Whether a definition is refused, with a message for each issue; throws where reading it does. */
function refused(definition: unknown): boolean {
  const { success, error } = Definition.safeParse(definition);
  if (!success) for (const { message } of error.issues) expect(message).not.toBe('');
  return !success;
}

const withQuestion = (more: object) => ({ schema: 2, fields: [{ ...question, ...more }] });
const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
const isShortText = (value: unknown) => typeof value === 'string' && value.trim().length < 500;

/** The forms of one question of each type, as its examples are. */
const forms = fieldTypes.map(({ type, examples }) =>
  compileForm(Definition.parse(withQuestion({ type, settings: examples.settings }))),
);

/** An expression gives a value, or a problem says why it is none. */
function judged(parsed: ParsedExpression, data: Record<string, string | number>): void {
  if (parsed.ok) expect(compileExpression(parsed.expression)(data)).toBeDefined();
  else expect(parsed.problems.length).toBeGreaterThan(0);
}

describe.each(hostileValues)('%s', (...[, make]) => {
  test('is no definition, nor a part of one', () => {
    const value = make();
    expect(refused(value)).toBe(true);
    for (const name of ['key', 'type', 'required', 'showWhen', 'requireWhen', 'enableWhen'])
      expect([name, refused(withQuestion({ [name]: value }))]).toEqual([name, true]);
    for (const name of ['label', 'help'])
      expect([name, refused(withQuestion({ [name]: value }))]).toEqual([name, !isShortText(value)]);
    expect(refused({ schema: 2, fields: value })).toBe(!isEmptyList(value));
    expect(refused({ schema: 2, fields: [], rules: value })).toBe(!isEmptyList(value));
    expect(refused({ schema: 2, fields: [], rules: [{ key: 'r', when: value, action: value }] })).toBe(true);
    expect(refused({ schema: 2, fields: [value, value] })).toBe(true);
    expect(refused(withQuestion({ showWhen: { match: 'all', tests: value } }))).toBe(true);
  });

  test('may stand where many shapes do, and is read', () => {
    const value = make();
    for (const part of [
      { defaultValue: value },
      { checks: value },
      { checks: [{ expression: value, message: 'No.' }] },
      { showWhen: { match: 'all', tests: [{ expression: value }] } },
    ])
      expect(typeof refused(withQuestion(part))).toBe('boolean');
    for (const translations of [value, { de: value }, { de: { 'field.q.label': value } }])
      expect(typeof refused({ ...withQuestion({}), translations })).toBe('boolean');
  });

  test('is no setting of any field type that harms', () => {
    const value = make();
    const types = overstep(value, bounds) === undefined ? fieldTypes : fieldTypes.slice(0, 1);
    for (const { type, initialSettings } of types) {
      expect(typeof refused(withQuestion({ type, settings: value }))).toBe('boolean');
      for (const name of Object.keys(initialSettings)) {
        const read = Definition.safeParse(withQuestion({ type, settings: { ...initialSettings, [name]: value } }));
        if (read.success) expect(processAnswers(compileForm(read.data), {}).answers).toBeDefined();
      }
    }
  });

  test('is an answer that is judged, or none at all', () => {
    const value = make();
    for (const answers of [value, { q: value }, { q: [value] }, { q: { a: value } }]) {
      const read = Answers.safeParse(answers);
      if (!read.success) continue;
      expect(JSON.stringify(read.data).length).toBeLessThanOrEqual(formLimits.answersBytes);
      for (const form of forms) {
        const { problems, answers: kept } = processAnswers(form, read.data);
        for (const problem of problems) expect(problemSentence(problem)).not.toBe('');
        expect(processAnswers(form, kept).answers).toEqual(kept);
        expect(explainField(form, read.data, 'q')?.field).toBe('q');
        expect(openForm(form, read.data).field('q')?.key).toBe('q');
        expect(typeof form.byKey.get('q')?.behaviour.text(kept.q)).toBe('string');
      }
    }
  });

  test('is no rule of JsonLogic, or one that gives a value', () => {
    const value = make();
    for (const rule of [value, { if: [value, 1, 2] }, { '+': value }, { cat: [value, value] }, { in: ['a', value] }])
      judged(parseJsonLogic(rule), { q: 1 });
  });

  test('is no expression, or one that gives a value', () => {
    const value = make();
    const text = typeof value === 'string' ? value : typeof value;
    for (const written of [text, `"${text}"`, `q + ${text}`, `\`${text}\``])
      judged(parseExpression(written), { q: text });
  });
});
