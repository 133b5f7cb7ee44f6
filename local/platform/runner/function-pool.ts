import path from 'node:path';
import { movedClockEnv } from '../moved-clock-env';
import type { FunctionModule } from '../manifest/manifest';
import type { Invocation } from '../runtime/invocation';
import type { ResultMessage } from '../runtime/process-message';
import { createFunctionProcess, type FunctionProcess } from './function-process';

/** What the processes of an app need. */
export interface FunctionPoolOptions {
  readonly buildDir: string;
  readonly clockFile: string;
  readonly memoryMb: number;
  readonly variables: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

/** One run of a function. */
export interface FunctionRun {
  readonly definition: FunctionModule;
  readonly invocation: Invocation;
  readonly payload: unknown;
  readonly limitSeconds: number;
}

/** The warm processes of an app: one per handler module and memory size. */
export interface FunctionPool {
  run(run: FunctionRun): Promise<ResultMessage>;
  close(): Promise<void>;
}

function withinLimit(process: FunctionProcess, { invocation, limitSeconds }: FunctionRun, result: Promise<ResultMessage>): Promise<ResultMessage> {
  const { invocationId } = invocation;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // The environment of a function that runs too long is thrown away, as on the platform.
      process.retire(invocationId);
      const message = `Function timed out after ${String(limitSeconds)} seconds`;
      resolve({ invocationId, ok: false, error: { name: 'FUNCTION_TIME_OUT', message } });
    }, limitSeconds * 1000);
    result.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** Starts with no process; each is started when first needed, and anew after a crash or a timeout. */
export function createFunctionPool({ buildDir, clockFile, memoryMb, variables, log }: FunctionPoolOptions): FunctionPool {
  const warm = new Map<string, FunctionProcess>();
  const started = new Set<FunctionProcess>();
  const runtime = path.join(buildDir, 'runtime');
  const processOf = (module: string, memory: number): FunctionProcess => {
    const name = `${module}@${String(memory)}`;
    const known = warm.get(name);
    if (known?.alive()) return known;
    const fresh = createFunctionProcess({
      entry: path.join(runtime, 'function-main.cjs'),
      preload: path.join(runtime, 'moved-clock.mjs'),
      memoryMb: memory,
      env: { ...variables, [movedClockEnv]: clockFile },
      log: (line) => {
        log(`[${module}] ${line}`);
      },
    });
    warm.set(name, fresh);
    started.add(fresh);
    return fresh;
  };
  return {
    run: (run) => {
      const [module = '', exportName = ''] = run.definition.handler.split('.');
      const process = processOf(module, run.definition.runtime?.memoryMB ?? memoryMb);
      const file = path.join(buildDir, 'functions', `${module}.cjs`);
      const { invocation, payload, limitSeconds } = run;
      return withinLimit(process, run, process.invoke({ invocation, file, exportName, payload, limitMs: limitSeconds * 1000 }));
    },
    close: async () => {
      await Promise.all([...started].map((one) => one.close()));
    },
  };
}
