/** What is still being done while a form is filled, as a file that is being sent: nobody shall submit without it. */
export interface UnderWay {
  /** Whether anything is not done yet. */
  isBusy(): boolean;
  /** Does a piece of work, and is busy until it has ended well or badly. */
  during<Made>(work: () => Promise<Made>): Promise<Made>;
}

/** Nothing under way yet. */
export function nothingUnderWay(): UnderWay {
  let pieces = 0;
  return {
    isBusy: () => pieces > 0,
    async during(work) {
      pieces += 1;
      try {
        return await work();
      } finally {
        pieces -= 1;
      }
    },
  };
}
