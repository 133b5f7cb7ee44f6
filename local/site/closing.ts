/** Things to end when the site ends, the newest first. */
export type Closing = {
  readonly later: (end: () => Promise<void> | void) => void;
  /** Ends everything once; a second call waits for the first. */
  readonly close: () => Promise<void>;
};

/** Nothing to end yet. */
export const createClosing = (): Closing => {
  const ends: (() => Promise<void> | void)[] = [];
  let closing: Promise<void> | undefined;
  const endAll = async (): Promise<void> => {
    for (let end = ends.pop(); end !== undefined; end = ends.pop()) await end();
  };
  return {
    later: (end) => {
      ends.push(end);
    },
    close: () => {
      closing ??= endAll();
      return closing;
    },
  };
};
