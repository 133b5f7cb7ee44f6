/** What an expression may know beside the answers: times as ISO texts, and ids and keys only. */
export interface ExpressionContext {
  /** The day, as YYYY-MM-DD. */
  readonly today?: string;
  /** The instant, as an ISO text. */
  readonly now?: string;
  /** The account id of the person who fills the form. */
  readonly user?: string;
  /** The key of the issue the form is on. */
  readonly issue?: string;
  /** The key of that issue's project. */
  readonly project?: string;
}
