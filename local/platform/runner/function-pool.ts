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

function withinLimit(
  process: FunctionProcess,
  { invocation, limitSeconds }: FunctionRun,
  result: Promise<ResultMessage>,
): Promise<ResultMessage> {
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

interface ProcessKind {
  readonly module: string;
  readonly memoryMb: number;
}

function startProcess(options: FunctionPoolOptions, { module, memoryMb }: ProcessKind): FunctionProcess {
  const { buildDir, variables, clockFile, log } = options;
  const runtime = path.join(buildDir, 'runtime');
  return createFunctionProcess({
    entry: path.join(runtime, 'function-main.cjs'),
    preload: path.join(runtime, 'moved-clock.mjs'),
    memoryMb,
    env: { ...variables, [movedClockEnv]: clockFile },
    log: (line) => {
      log(`[${module}] ${line}`);
    },
  });
}

/** Starts with no process; each is started when first needed, and anew after a crash or a timeout. */
export function createFunctionPool(options: FunctionPoolOptions): FunctionPool {
  const warm = new Map<string, FunctionProcess>();
  const started = new Set<FunctionProcess>();
  const processOf = (kind: ProcessKind): FunctionProcess => {
    const name = `${kind.module}@${String(kind.memoryMb)}`;
    const known = warm.get(name);
    if (known?.alive()) return known;
    const fresh = startProcess(options, kind);
    warm.set(name, fresh);
    started.add(fresh);
    return fresh;
  };
  return {
    run: (run) => {
      const { definition, invocation, payload, limitSeconds } = run;
      const [module = '', exportName = ''] = definition.handler.split('.');
      const process = processOf({ module, memoryMb: definition.runtime?.memoryMB ?? options.memoryMb });
      const file = path.join(options.buildDir, 'functions', `${module}.cjs`);
      const message = { invocation, file, exportName, payload, limitMs: limitSeconds * 1000 };
      return withinLimit(process, run, process.invoke(message));
    },
    close: async () => {
      await Promise.all([...started].map((one) => one.close()));
    },
  };
}
