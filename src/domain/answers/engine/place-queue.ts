/** Numbers waiting to be taken, the smallest first, each once: a binary heap. */
export interface PlaceQueue {
  add(place: number): void;
  next(): number | undefined;
}

/** An empty queue. */
export function placeQueue(): PlaceQueue {
  const heap: number[] = [];
  const waiting = new Set<number>();
  return {
    add(place) {
      if (waiting.has(place)) return;
      waiting.add(place);
      heap.push(place);
      rise(heap);
    },
    next() {
      const [first] = heap;
      const last = heap.pop();
      if (first === undefined || last === undefined) return undefined;
      waiting.delete(first);
      if (heap.length > 0) sink(heap, last);
      return first;
    },
  };
}

function rise(heap: number[]): void {
  let at = heap.length - 1;
  const place = heap[at] ?? 0;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] ?? 0;
    if (above <= place) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = place;
}

function sink(heap: number[], place: number): void {
  let at = 0;
  for (;;) {
    const left = at * 2 + 1;
    const right = left + 1;
    const smaller = (heap[right] ?? Infinity) < (heap[left] ?? Infinity) ? right : left;
    const below = heap[smaller] ?? Infinity;
    if (below >= place) break;
    heap[at] = below;
    at = smaller;
  }
  heap[at] = place;
}
