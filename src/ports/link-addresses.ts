/** Where a link is opened by anybody. */
export interface LinkAddresses {
  addressOf(linkId: string): Promise<string>;
}
