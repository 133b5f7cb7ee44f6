/** The gateway's answer is longer than a function can take; less must be asked for. */
export class AnswerTooLarge extends Error {
  public override readonly name = 'AnswerTooLarge';

  public constructor() {
    super('The answer of the gateway is too large.');
  }
}
