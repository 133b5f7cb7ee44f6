import type { Evaluate } from './evaluation';
import { isTrue } from './truth';

/** Of tests and values in pairs the value of the first test that holds, else the last one alone; no other value is worked out. */
export function firstBranch(args: readonly Evaluate[]): Evaluate {
  const branches = args.flatMap((test, at) => {
    const value = args[at + 1];
    return value && at % 2 === 0 ? [{ test, value }] : [];
  });
  const otherwise = args.length % 2 === 1 ? args.at(-1) : undefined;
  return (evaluation) => {
    const chosen = branches.find(({ test }) => isTrue(test(evaluation)))?.value ?? otherwise;
    return chosen ? chosen(evaluation) : null;
  };
}
