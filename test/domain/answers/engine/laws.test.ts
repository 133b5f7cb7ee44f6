import fc from 'fast-check';
import * as z from 'zod';
import { compileForm } from '../../../../src/domain/answers/compiled-form';
import { processAnswers } from '../../../../src/domain/answers/process';
import { Json } from '../../../../src/domain/json';
import { randomEdit, randomForm } from './random-form';

const answers = fc
  .array(randomEdit, { maxLength: 12 })
  .map((edits): Readonly<Record<string, Json>> =>
    Object.fromEntries(
      edits.filter((edit): edit is [string, Exclude<(typeof edit)[1], undefined>] => edit[1] !== undefined),
    ),
  );
const runs = { numRuns: 1_000 };

test('what remains of answers is judged as the answers were', () => {
  fc.assert(
    fc.property(randomForm, answers, (definition, given) => {
      const form = compileForm(definition);
      const once = processAnswers(form, given);
      const twice = processAnswers(form, once.answers);
      expect(twice.answers).toEqual(once.answers);
      expect(twice.visible).toEqual(once.visible);
      expect(twice.problems).toEqual(once.problems);
    }),
    runs,
  );
});

test('no problem is about a field that is hidden, and no answer of one remains', () => {
  fc.assert(
    fc.property(randomForm, answers, (definition, given) => {
      const { visible, problems, warnings, answers: kept } = processAnswers(compileForm(definition), given);
      for (const { field } of [...problems, ...warnings]) expect(visible.has(field)).toBe(true);
      for (const key of Object.keys(kept)) expect(visible.has(key)).toBe(true);
    }),
    runs,
  );
});

test('the order of the questions of a page does not change the verdict', () => {
  const flat = randomForm.map((definition) => ({
    ...definition,
    fields: definition.fields.filter(({ key }) => !/^[ps]\d/.test(key)),
    rules: definition.rules?.filter(({ action }) => action.kind === 'set-value'),
  }));
  fc.assert(
    fc.property(flat, answers, (definition, given) => {
      const turned = { ...definition, fields: [...definition.fields].reverse() };
      const [one, other] = [definition, turned].map((each) => processAnswers(compileForm(each), given));
      expect(other?.visible).toEqual(one?.visible);
      expect(other?.answers).toEqual(one?.answers);
      expect(new Set(other?.problems)).toEqual(new Set(one?.problems));
    }),
    runs,
  );
});

test('answers of any shape give a verdict', () => {
  fc.assert(
    fc.property(
      randomForm,
      fc.dictionary(fc.constantFrom('n0', 't0', 'f0', 'c0', 'm0', 'sum', 'p1', 'x'), fc.jsonValue()),
      (definition, given) => {
        const processed = processAnswers(compileForm(definition), z.record(z.string(), Json).parse(given));
        expect(Array.isArray(processed.problems)).toBe(true);
      },
    ),
    runs,
  );
});
