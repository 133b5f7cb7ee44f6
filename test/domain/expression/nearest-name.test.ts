import { nearestName } from '../../../src/domain/logic/expression/nearest-name';

test.each([
  ['summ', ['sum', 'sumOf'], 'sum'],
  ['sumo', ['sumOf', 'sum'], 'sumOf'],
  ['SUM', ['sum'], 'sum'],
  ['sum', ['SUM'], 'SUM'],
  ['ab', ['ac'], 'ac'],
  ['ab', ['cd'], undefined],
  ['ab', ['abc', 'abcd'], 'abc'],
  ['ab', ['abcd'], undefined],
  ['a', ['b'], undefined],
  ['a', ['!', '-'], undefined],
  ['=', ['=='], '=='],
  ['a', [''], undefined],
  ['', ['a', '!'], undefined],
  ['', ['ab'], undefined],
  ['abcd', ['xycd'], 'xycd'],
  ['abcd', ['xyzd'], undefined],
  ['abcd', ['bcd'], 'bcd'],
  ['abcd', ['xabcd'], 'xabcd'],
  ['kitten', ['sitting'], undefined],
  ['kitten', ['sitten', 'mitten'], 'sitten'],
  ['first', ['last', 'fist', 'firs'], 'fist'],
  ['x', [], undefined],
])('beside %j the names %j have %j as the nearest', (...[written, known, nearest]) =>
  expect(nearestName(written, known)).toBe(nearest),
);

test('a written name counts by its first sixty-four letters', () => {
  const name = 'n'.repeat(64);
  expect(nearestName(`${name}${'x'.repeat(60)}`, [name])).toBe(name);
});
