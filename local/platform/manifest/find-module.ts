import type { FunctionModule, Manifest, Module } from './manifest';

/** A module together with its type. */
export interface FoundModule {
  readonly type: string;
  readonly module: Module;
}

/** Finds a module by its key; functions are no modules in this sense. Fails by name. */
export function findModule(manifest: Manifest, key: string): FoundModule {
  for (const [type, modules] of Object.entries(manifest.modules)) {
    const module = type === 'function' ? undefined : (modules as readonly Module[]).find((one) => one.key === key);
    if (module) return { type, module };
  }
  throw new Error(`The manifest has no module with the key '${key}'.`);
}

/** Finds a function by its key. Fails by name. */
export function findFunction(manifest: Manifest, key: string): FunctionModule {
  const found = manifest.modules.function.find((one) => one.key === key);
  if (!found) throw new Error(`The manifest has no function with the key '${key}'.`);
  return found;
}
