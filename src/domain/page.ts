/** One page of a longer list; `next` is the place of its last item where more may follow. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** Which page: `before` is the `next` of the page already read. At most `limit` items, newest first. */
export interface PageRequest {
  readonly before?: string;
  readonly limit: number;
}
