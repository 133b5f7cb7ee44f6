import type { Callback } from './callback';

/** How long a function handed to the other side stays callable: `tree` until newer trees push it out, `lasting` until many newer ones do. */
export type Lifetime = 'tree' | 'lasting';

/** The functions this side handed out, by id. */
export interface FunctionTable {
  /** Starts a new tree: what only older trees hold is forgotten after a few more. */
  beginTree(): void;
  /** Gives a function its id; the same function keeps the same id. */
  hold(callback: Callback, lifetime: Lifetime): string;
  /** The function of an id, or undefined once it is forgotten. */
  find(id: string): Callback | undefined;
  /** How many functions are held now. */
  size(): number;
}

// An event can be under way for a tree that a few newer ones have replaced already.
const keptTrees = 16;

const keptLasting = 5_000;

/** Makes an empty function table whose ids begin with `prefix`. */
export function createFunctionTable(prefix: string): FunctionTable {
  const ids = new WeakMap<Callback, string>();
  const lasting = new Map<string, Callback>();
  const trees: Map<string, Callback>[] = [new Map()];
  let count = 0;

  const idOf = (callback: Callback): string => {
    const known = ids.get(callback);
    if (known !== undefined) return known;
    count += 1;
    const id = `${prefix}-${String(count)}`;
    ids.set(callback, id);
    return id;
  };

  return {
    beginTree() {
      trees.unshift(new Map());
      trees.length = Math.min(trees.length, keptTrees);
    },
    hold(callback, lifetime) {
      const id = idOf(callback);
      const newestTree = trees[0];
      if (lifetime === 'tree' && newestTree !== undefined) newestTree.set(id, callback);
      else remember(lasting, id, callback);
      return id;
    },
    find: (id) => trees.find((tree) => tree.has(id))?.get(id) ?? lasting.get(id),
    size: () => new Set([...trees.flatMap((tree) => [...tree.keys()]), ...lasting.keys()]).size,
  };
}

function remember(held: Map<string, Callback>, id: string, callback: Callback): void {
  held.delete(id);
  held.set(id, callback);
  if (held.size <= keptLasting) return;
  const [oldest] = held.keys();
  if (oldest !== undefined) held.delete(oldest);
}
