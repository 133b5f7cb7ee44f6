import type { Callback } from './callback';

const keptProxies = 20_000;

/** Makes the functions that stand here for functions of the other side; one id keeps one function while it is remembered. */
export function createFunctionProxies(
  invoke: (id: string, args: readonly unknown[]) => Promise<unknown>,
): (id: string) => Callback {
  const proxies = new Map<string, Callback>();
  return (id) => {
    const known = proxies.get(id);
    if (known !== undefined) return known;
    const proxy: Callback = (...args) => invoke(id, args);
    proxies.set(id, proxy);
    if (proxies.size > keptProxies) proxies.delete(proxies.keys().next().value ?? id);
    return proxy;
  };
}
