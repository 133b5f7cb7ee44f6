import { availableParallelism } from 'node:os';

/** Runs tasks in their order, as many at once as the machine has cores (at most four), and resolves to their results. */
export async function inParallel(tasks) {
  const results = [];
  const waiting = tasks.map((task, index) => ({ task, index }));
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results[next.index] = await next.task();
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  return results;
}
