import fc from 'fast-check';
import { placeQueue } from '../../../../src/domain/answers/engine/place-queue';

const drained = (queue: ReturnType<typeof placeQueue>): readonly number[] => {
  const taken: number[] = [];
  for (let next = queue.next(); next !== undefined; next = queue.next()) taken.push(next);
  return taken;
};

test('places are taken from the smallest up, each once', () => {
  const queue = placeQueue();
  for (const place of [5, 1, 4, 1, 0, 5, 2]) queue.add(place);
  expect(drained(queue)).toEqual([0, 1, 2, 4, 5]);
  expect(queue.next()).toBeUndefined();
});

test('a place that was taken can wait again', () => {
  const queue = placeQueue();
  queue.add(3);
  expect(queue.next()).toBe(3);
  queue.add(3);
  queue.add(1);
  expect(drained(queue)).toEqual([1, 3]);
});

test('whatever is added, and when, the smallest that waits is next', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat({ max: 40 })), { maxLength: 60 }), (steps) => {
      const queue = placeQueue();
      const waiting = new Set<number>();
      for (const step of steps) {
        if (step !== null) {
          queue.add(step);
          waiting.add(step);
          continue;
        }
        const smallest = waiting.size === 0 ? undefined : Math.min(...waiting);
        expect(queue.next()).toBe(smallest);
        if (smallest !== undefined) waiting.delete(smallest);
      }
      expect(drained(queue)).toEqual([...waiting].sort((a, b) => a - b));
    }),
  );
});
