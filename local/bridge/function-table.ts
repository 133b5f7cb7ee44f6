import type { Callback } from './callback';

/** How long a function handed to the other side stays callable: `tree` until the other side draws newer trees, `lasting` until many newer functions push it out. */
export type Lifetime = 'tree' | 'lasting';

/** The functions this side handed out, by id. */
export interface FunctionTable {
  /** Starts a new tree; the answer is to be called when the other side has drawn it, so that older ones can be forgotten. */
  beginTree(): () => void;
  /** Gives a function its id; the same function keeps the same id. */
  hold(callback: Callback, lifetime: Lifetime): string;
  /** The function of an id, or undefined once it is forgotten. */
  find(id: string): Callback | undefined;
}

interface Tree {
  readonly number: number;
  readonly functions: Map<string, Callback>;
}

// What was drawn before may still be called a little later, such as after an animation.
const keptDrawn = 8;

// A side that never says it drew anything must not fill the memory.
const keptTrees = 1_000;

const keptLasting = 5_000;

/** Makes an empty function table whose ids begin with `prefix`. */
export function createFunctionTable(prefix: string): FunctionTable {
  const ids = new WeakMap<Callback, string>();
  const lasting = new Map<string, Callback>();
  let trees: readonly Tree[] = [];
  let count = 0;
  let treeCount = 0;

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
      treeCount += 1;
      const number = treeCount;
      trees = [{ number, functions: new Map() }, ...trees].slice(0, keptTrees);
      return () => {
        trees = trees.filter((tree) => tree.number > number - keptDrawn);
      };
    },
    hold(callback, lifetime) {
      const id = idOf(callback);
      const newestTree = trees[0];
      if (lifetime === 'tree' && newestTree !== undefined) newestTree.functions.set(id, callback);
      else remember(lasting, id, callback);
      return id;
    },
    find: (id) => trees.find((tree) => tree.functions.has(id))?.functions.get(id) ?? lasting.get(id),
  };
}

function remember(held: Map<string, Callback>, id: string, callback: Callback): void {
  held.delete(id);
  held.set(id, callback);
  if (held.size <= keptLasting) return;
  const [oldest] = held.keys();
  if (oldest !== undefined) held.delete(oldest);
}
