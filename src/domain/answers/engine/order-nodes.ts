import type { EngineNode } from './engine-node';

/** Nodes in an order in which each comes after what it reads, who depends on whom, and the circles among them. */
export interface OrderedNodes {
  readonly nodes: readonly EngineNode[];
  /** For each node the places of those that read it. */
  readonly readers: readonly (readonly number[])[];
  /** Sets of nodes that depend on themselves through each other; they are left out of the order. */
  readonly circles: readonly (readonly EngineNode[])[];
}

/** Orders nodes by what they read (Tarjan's strongly connected components, without recursion). */
export function orderNodes(all: readonly EngineNode[]): OrderedNodes {
  const read = placesRead(all);
  const components = connected(read);
  const isCircle = (component: readonly number[]) =>
    component.length > 1 || component.some((place) => read[place]?.includes(place));
  const ordered = components.flatMap((component) => (isCircle(component) ? [] : component));
  const nodesAt = (places: readonly number[]) => places.flatMap((place) => all[place] ?? []);
  return {
    nodes: nodesAt(ordered),
    readers: readersOf(ordered, read),
    circles: components.filter(isCircle).map(nodesAt),
  };
}

/** For each node the places of those it reads. */
function placesRead(all: readonly EngineNode[]): readonly (readonly number[])[] {
  const places = new Map(all.map(({ slot }, place) => [slot, place]));
  return all.map(({ reads }) => {
    const read: number[] = [];
    for (const slot of reads) {
      const place = places.get(slot);
      if (place !== undefined && !read.includes(place)) read.push(place);
    }
    return read;
  });
}

/** For each of the ordered nodes, by their rank, the ranks of those that read it. */
function readersOf(ordered: readonly number[], read: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rank: (number | undefined)[] = [];
  ordered.forEach((place, at) => {
    rank[place] = at;
  });
  const readers: number[][] = ordered.map(() => []);
  ordered.forEach((place, at) => {
    for (const from of read[place] ?? []) readers[rank[from] ?? -1]?.push(at);
  });
  return readers;
}

/** The strongly connected components of a graph, each after those it leads to. */
function connected(leadsTo: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const search = newSearch(leadsTo.length);
  const components: number[][] = [];
  for (let root = 0; root < leadsTo.length; root += 1) {
    if (search.found[root] !== undefined) continue;
    search.enter(root);
    while (search.path.length > 0) {
      const [place, next] = search.path.at(-1) ?? [root, 0];
      const target = leadsTo[place]?.[next];
      if (target === undefined) components.push(...search.leave(place));
      else search.follow(place, target);
    }
  }
  return components;
}

/** The state of one depth-first search: the order in which places were found, the earliest each leads back to, and the path. */
function newSearch(size: number) {
  const found: (number | undefined)[] = Array.from({ length: size });
  const low: number[] = [];
  const isOpen: boolean[] = [];
  const open: number[] = [];
  const path: [place: number, next: number][] = [];
  let count = 0;
  const lower = (place: number, to: number) => {
    low[place] = Math.min(low[place] ?? to, to);
  };
  const enter = (place: number) => {
    found[place] = count;
    low[place] = count;
    count += 1;
    open.push(place);
    isOpen[place] = true;
    path.push([place, 0]);
  };
  return {
    found,
    path,
    enter,
    /** Goes along one edge. */
    follow(place: number, target: number) {
      const top = path.at(-1);
      if (top) top[1] += 1;
      const at = found[target];
      if (at === undefined) enter(target);
      else if (isOpen[target]) lower(place, at);
    },
    /** Ends a place; gives the component it closes. */
    leave(place: number): number[][] {
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent[0], low[place] ?? 0);
      if (low[place] !== found[place]) return [];
      const component = open.splice(open.lastIndexOf(place));
      for (const each of component) isOpen[each] = false;
      return [component];
    },
  };
}
