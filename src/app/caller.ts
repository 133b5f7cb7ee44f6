/** Who makes a call, as the platform says it. */
export interface Caller {
  readonly accountId: string;
}
