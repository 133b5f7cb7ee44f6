import { matrixAnswer, matrixChoices } from '../../../src/domain/filling/matrix-answer';
import type { Json } from '../../../src/domain/json';

test('the option of each row that has one is read', () => {
  expect([...matrixChoices({ taste: 'good', smell: 'bad' })]).toEqual([
    ['taste', 'good'],
    ['smell', 'bad'],
  ]);
});

test.each<[value: Json | undefined]>([[undefined], [null], ['good'], [{ taste: 5 }], [7]])(
  'no row of %j has an option',
  (value) => {
    expect(matrixChoices(value).size).toBe(0);
  },
);

test('choosing an option in a row leaves the other rows as they are', () => {
  expect(matrixAnswer(undefined, 'taste', 'good')).toEqual({ taste: 'good' });
  expect(matrixAnswer({ taste: 'good' }, 'smell', 'bad')).toEqual({ taste: 'good', smell: 'bad' });
  expect(matrixAnswer({ taste: 'good', smell: 'bad' }, 'taste', 'bad')).toEqual({ taste: 'bad', smell: 'bad' });
});

test('an answer of another shape gives way to the choice', () => {
  expect(matrixAnswer('good', 'taste', 'bad')).toEqual({ taste: 'bad' });
});
