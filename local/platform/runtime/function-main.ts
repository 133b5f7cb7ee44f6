import { createRequire } from 'node:module';
import { backendRuntimePayload, installForgeRuntime, runInvocation } from './forge-runtime';
import { InvokeMessage, type ResultMessage } from './process-message';
import { egressFetch, proxiedForgeFetch } from './proxied-fetch';

// What is here runs inside a function process: it must be in place before the app's module is loaded.
const realFetch = globalThis.fetch;
installForgeRuntime(proxiedForgeFetch(realFetch));
globalThis.fetch = egressFetch(realFetch);

const load = createRequire(__filename);

function handlerOf(file: string, exportName: string): (payload: unknown, runtime: object) => unknown {
  const exported: unknown = load(file);
  const handler: unknown =
    typeof exported === 'object' && exported !== null ? Reflect.get(exported, exportName) : undefined;
  if (typeof handler !== 'function') throw new Error(`The module of this function exports no '${exportName}'.`);
  return (payload, runtime): unknown => Reflect.apply(handler, undefined, [payload, runtime]);
}

// Where it failed, without the message, which may carry what somebody typed.
function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  return frames.slice(0, 5).join('\n');
}

async function answer(message: InvokeMessage): Promise<ResultMessage> {
  const { invocation, file, exportName, payload, limitMs } = message;
  const { invocationId } = invocation;
  // performance.now is real time; the clock one can move must not shorten a limit.
  const deadline = performance.now() + limitMs;
  const remainingMs = (): number => Math.max(0, deadline - performance.now());
  try {
    const body = await runInvocation({ invocation, remainingMs }, async () =>
      handlerOf(file, exportName)(payload, backendRuntimePayload(invocation)),
    );
    return {
      invocationId,
      ok: true,
      body: body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown),
    };
  } catch (error) {
    const { message: words, name } = error instanceof Error ? error : new Error(String(error));
    console.error(`${name}: the function failed\n${framesOf(error)}`);
    return { invocationId, ok: false, error: { message: words, name } };
  }
}

process.on('message', (received) => {
  const message = InvokeMessage.parse(received);
  void answer(message).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));
