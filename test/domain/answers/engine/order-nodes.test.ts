import fc from 'fast-check';
import type { EngineNode } from '../../../../src/domain/answers/engine/engine-node';
import { orderNodes } from '../../../../src/domain/answers/engine/order-nodes';

const node = (slot: number, ...reads: readonly number[]): EngineNode => ({
  slot,
  reads,
  key: `k${String(slot)}`,
  field: slot,
  run: () => false,
  settle: () => undefined,
});
const slotsOf = (nodes: readonly EngineNode[]) => nodes.map(({ slot }) => slot);

test('each node comes after what it reads, and knows who reads it', () => {
  const { nodes, readers, circles } = orderNodes([node(1, 2, 3), node(2, 3), node(3), node(4, 1, 1)]);
  expect(slotsOf(nodes)).toEqual([3, 2, 1, 4]);
  expect(readers).toEqual([[1, 2], [2], [3], []]);
  expect(circles).toEqual([]);
});

test('what nothing fills is no reason to wait', () => {
  const { nodes, readers } = orderNodes([node(1, 99), node(2)]);
  expect(slotsOf(nodes)).toEqual([1, 2]);
  expect(readers).toEqual([[], []]);
});

test('nodes that depend on themselves through each other are a circle, those behind them are not', () => {
  const { nodes, circles } = orderNodes([node(1, 2), node(2, 3), node(3, 1), node(4, 3), node(5)]);
  expect(slotsOf(nodes)).toEqual([4, 5]);
  expect(circles.map((circle) => slotsOf(circle).sort())).toEqual([[1, 2, 3]]);
});

test('a node that reads itself is a circle of one', () => {
  const { nodes, readers, circles } = orderNodes([node(1, 1), node(2, 1)]);
  expect(circles.map(slotsOf)).toEqual([[1]]);
  expect(slotsOf(nodes)).toEqual([2]);
  expect(readers).toEqual([[]]);
});

test('circles apart from each other are told apart', () => {
  const { circles } = orderNodes([node(1, 2), node(2, 1), node(3, 4, 1), node(4, 3)]);
  expect(circles.map((circle) => slotsOf(circle).sort())).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('in any graph every node is in the order or in a circle, and none in the order comes before what it reads', () => {
  const graph = fc
    .integer({ min: 1, max: 12 })
    .chain((size) =>
      fc.array(fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 3 }), { minLength: size, maxLength: size }),
    );
  const reachedFrom = (reads: readonly (readonly number[])[], from: number): ReadonlySet<number> => {
    const reached = new Set(reads[from]);
    for (const slot of reached) for (const next of reads[slot] ?? []) reached.add(next);
    return reached;
  };
  fc.assert(
    fc.property(graph, (reads) => {
      const { nodes, readers, circles } = orderNodes(reads.map((each, slot) => node(slot, ...each)));
      const inCircles = circles.flatMap(slotsOf);
      expect([...slotsOf(nodes), ...inCircles].sort((a, b) => a - b)).toEqual(reads.map((_, slot) => slot));
      for (const slot of reads.keys()) expect(inCircles.includes(slot)).toBe(reachedFrom(reads, slot).has(slot));
      const rank = new Map(slotsOf(nodes).map((slot, at) => [slot, at]));
      for (const [at, slot] of slotsOf(nodes).entries())
        for (const read of reads[slot] ?? []) {
          const before = rank.get(read);
          if (before === undefined) continue;
          expect(before).toBeLessThan(at);
          expect(readers[before]).toContain(at);
        }
    }),
  );
});
