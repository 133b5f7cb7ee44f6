import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { compileForm } from '../../../../src/domain/answers/compiled-form';
import { openForm } from '../../../../src/domain/answers/engine/live-form';
import { processAnswers, processedState } from '../../../../src/domain/answers/process';
import type { Json } from '../../../../src/domain/json';
import { randomEdit, randomForm } from './random-form';

const edits = fc.array(randomEdit, { minLength: 1, maxLength: 12 });

const afterEdit = (answers: Readonly<Record<string, Json>>, [key, answer]: readonly [string, Json | undefined]) => {
  const { [key]: _before, ...others } = answers;
  return answer === undefined ? others : { ...others, [key]: answer };
};

const statesOf = (form: ReturnType<typeof compileForm>, live: ReturnType<typeof openForm>) =>
  form.fields.map(({ field }) => live.field(field.key));

/** The same as `toEqual`, which is slow over thousands of forms, where they are equal. */
const expectSame = (one: unknown, other: unknown) => {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
};

test('what a change works out is what working out everything anew gives, whatever the form and the changes', () => {
  fc.assert(
    fc.property(randomForm, edits, (definition, changes) => {
      const form = compileForm(definition);
      const live = openForm(form, {});
      let answers: Readonly<Record<string, Json>> = {};
      for (const change of changes) {
        answers = afterEdit(answers, change);
        live.set(...change);
        expectSame(processedState(form, live.state), processAnswers(form, answers));
        expectSame(statesOf(form, live), statesOf(form, openForm(form, answers)));
      }
    }),
    { numRuns: 3_000 },
  );
});
