import { compileForm } from '../../../../src/domain/answers/compiled-form';
import { exactly } from '../../../../src/domain/form/advice/possible/possible-answer';
import { possibleAnswers } from '../../../../src/domain/form/advice/possible/possible-answers';
import { definitionOf } from '../../answers/form-in-words';
import { valuesOf, wanting } from './possible-answers';

const answers = (type: string, settings: Readonly<Record<string, unknown>>, wanted = wanting('equals', ['x'])) =>
  compileForm(definitionOf({ key: 'q', type, settings })).fields.flatMap((field) =>
    valuesOf(possibleAnswers(field, wanted)),
  );
const options = ['a', 'b'].map((value) => ({ value, label: value }));

test.each<[string, Readonly<Record<string, unknown>>, readonly unknown[]]>([
  ['short-text', {}, [undefined, 'x', 'anything else']],
  ['short-text', { minLength: 2 }, [undefined, 'anything else']],
  ['yes-or-no', {}, [undefined, true, false]],
  ['rating', { max: 3 }, [undefined, 1, 2, 3]],
  ['consent', { wording: 'I agree.' }, [undefined, { agreed: true, wording: 'I agree.' }]],
  ['single-choice', { options }, [undefined, 'a', 'b']],
  ['several-choices', { options, min: 2 }, [undefined, ['a', 'b']]],
  ['ranking', { options }, [undefined, ['a', 'b'], ['b', 'a']]],
  ['slider', { min: 0, max: 4, step: 2 }, [undefined, 0, 4, 2]],
  ['matrix', { rows: options, options, allRows: true }, [undefined, { a: 'a', b: 'a' }]],
  ['time', { min: '09:00', max: '09:01' }, [undefined, '09:00', '09:01']],
  ['date', { min: '2026-03-30', max: '2026-03-30' }, [undefined, 'anything else']],
  ['hidden-value', { value: 'spring' }, [undefined, 'spring']],
  ['calculated', { expression: '1 + 1' }, [undefined, 'x', 'anything else']],
  ['heading', {}, [undefined]],
  ['section', {}, [undefined]],
])('%s with %j can be answered so', (type, settings, expected) => {
  expect(answers(type, settings)).toEqual(expected);
});

test('a warning refuses no answer', () => {
  const [field] = compileForm(definitionOf({ key: 'q', type: 'yes-or-no' })).fields;
  const warned = (severity: 'warning' | undefined) =>
    field && {
      ...field,
      behaviour: { ...field.behaviour, check: () => [{ code: 'c', params: {}, ...(severity && { severity }) }] },
    };
  const [soft, hard] = [warned('warning'), warned(undefined)];
  expect(soft && valuesOf(possibleAnswers(soft, []))).toEqual([undefined, true, false]);
  expect(hard && valuesOf(possibleAnswers(hard, []))).toEqual([undefined]);
});

test.each([
  [2, true, true],
  [2, false, false],
  [3, true, false],
  [3, false, true],
])('an answer of 2 meets that it equals %d is %s: %s', (operand, holds, meets) => {
  const [wanted] = wanting('equals', [operand], holds);
  expect(wanted && exactly(2).meets(wanted)).toBe(meets);
});
