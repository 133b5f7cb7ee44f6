import { choicesAnswer, chosenIn, type Chosen } from '../../../src/domain/filling/choices-answer';
import { choicesShown } from '../../../src/domain/filling/choices-shown';
import type { Json } from '../../../src/domain/json';

const options = ['a', 'b', 'none'].map((value) => ({ value, label: value.toUpperCase() }));

test.each<[answer: Json | undefined, chosen: Chosen]>([
  [undefined, { values: [] }],
  [null, { values: [] }],
  [7, { values: [] }],
  [{ a: 'b' }, { values: [] }],
  ['a', { values: ['a'] }],
  [['a', 'b'], { values: ['a', 'b'] }],
  [['a', 7, null, 'b'], { values: ['a', 'b'] }],
  ['other:', { values: [], other: '' }],
  [['a', 'other:plums'], { values: ['a'], other: 'plums' }],
  [['other:plums', 'a', 'other:pears'], { values: ['a'], other: 'plums' }],
])('the answer %j has chosen %j', (answer, chosen) => {
  expect(chosenIn(answer)).toEqual(chosen);
});

test.each<[what: string, before: Json | undefined, chosen: Chosen, answer: readonly string[]]>([
  ['nothing is chosen', ['a'], { values: [] }, []],
  ['the options keep their own order', undefined, { values: ['b', 'a'] }, ['a', 'b']],
  ['another choice stands last', ['a'], { values: ['a'], other: 'plums' }, ['a', 'other:plums']],
  ['another choice is chosen alone', undefined, { values: [], other: '' }, ['other:']],
  ['the excluding option stands alone once it is chosen', ['a'], { values: ['a', 'none'] }, ['none']],
  ['the excluding option goes once another is chosen', ['none'], { values: ['none', 'a'] }, ['a']],
  ['the excluding option goes for another choice', ['none'], { values: ['none'], other: 'x' }, ['other:x']],
  ['the excluding option stays where it is chosen alone', ['none'], { values: ['none'] }, ['none']],
  ['the excluding option can be taken away', ['none'], { values: [] }, []],
])('%s', (...[, before, chosen, answer]) => {
  expect(choicesAnswer({ options, exclusive: 'none' }, before, chosen)).toEqual(answer);
});

test('where no option excludes the others, each stays beside the others', () => {
  expect(choicesAnswer({ options }, ['a'], { values: ['a', 'none'] })).toEqual(['a', 'none']);
});

test('another choice is shown last, where it is offered', () => {
  expect(choicesShown({ options })).toEqual(options);
  expect(choicesShown({ options, other: 'Something else' })).toEqual([
    ...options,
    { value: 'other:', label: 'Something else' },
  ]);
});
