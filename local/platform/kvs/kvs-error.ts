/** A refusal of the key-value store, as its HTTP answer carries it: a status, a code and words. */
export class KvsError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'KvsError';
  }
}
