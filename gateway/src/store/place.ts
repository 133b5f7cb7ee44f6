import { submissionOrder } from '../../../src/domain/submission/submission';

/** The place of a record in its list: a text that sorts by time, then id, the same in every store. */
export function placeOf(time: number, id: string): string {
  return submissionOrder({ submittedAt: time, id });
}
