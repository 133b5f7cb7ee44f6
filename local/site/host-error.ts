import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A refusal of the host server: a status, and a sentence that says what happened and what to do. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly status: ContentfulStatusCode;

  constructor(status: ContentfulStatusCode, sentence: string) {
    super(sentence);
    this.status = status;
  }
}
