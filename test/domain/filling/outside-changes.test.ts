import { compileForm } from '../../../src/domain/answers/compiled-form';
import { openForm } from '../../../src/domain/answers/engine/live-form';
import { outsideChanges, type OutsideChanges } from '../../../src/domain/filling/outside-changes';
import type { Json } from '../../../src/domain/json';
import { definitionOf } from '../answers/form-in-words';

const form = compileForm(
  definitionOf(
    { key: 'a', type: 'number' },
    { key: 'b', type: 'number', defaultValue: 'a * 2' },
    { key: 'fruit', type: 'several-choices', defaultValue: 'if(a > 10, ["a"], ["a", "b"])' },
  ),
);

const watched = (answers: Readonly<Record<string, Json>> = {}, before?: OutsideChanges) => {
  const live = openForm(form, answers);
  const changes = outsideChanges(live, before);
  return {
    changes,
    counts: () => ['a', 'b', 'fruit'].map(changes.count),
    give: (key: string, value: Json | undefined) => {
      changes.note(key, live.set(key, value));
    },
  };
};

test('nothing has changed when a form is opened, and a field that is not there never changes', () => {
  expect(watched({ a: 1 }).counts()).toEqual([0, 0, 0]);
  expect(watched().changes.count('gone')).toBe(0);
});

test('each other answer that follows counts, the one that was given does not', () => {
  const { give, counts } = watched();
  give('a', 1);
  expect(counts()).toEqual([0, 1, 0]);
  give('a', 2);
  expect(counts()).toEqual([0, 2, 0]);
  give('a', undefined);
  expect(counts()).toEqual([0, 3, 0]);
});

test('a list that is worked out anew counts where other things are in it', () => {
  const { give, counts } = watched({ a: 1 });
  give('a', 2);
  expect(counts()).toEqual([0, 1, 0]);
  give('a', 11);
  expect(counts()).toEqual([0, 2, 1]);
});

test('an answer that was given is known from then on', () => {
  const { give, counts } = watched({ a: 1 });
  give('b', 4);
  give('b', undefined);
  expect(counts()).toEqual([0, 0, 0]);
  give('a', 2);
  expect(counts()).toEqual([0, 1, 0]);
});

test('the counts go on from those before', () => {
  const first = watched();
  first.give('a', 1);
  const second = watched({ a: 1 }, first.changes);
  expect(second.counts()).toEqual([0, 1, 0]);
  second.give('a', 2);
  expect(second.counts()).toEqual([0, 2, 0]);
});
