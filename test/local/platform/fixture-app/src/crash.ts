export const resolver = ({ call }: { call: { functionKey: string } }): unknown => {
  if (call.functionKey === 'crash') process.exit(3);
  if (call.functionKey === 'exhaust') {
    const held: unknown[] = [];
    for (;;) held.push(new Array(100_000).fill(Math.random()).map(String));
  }
  return process.pid;
};
export const slow = (): Promise<never> => new Promise(() => undefined);
