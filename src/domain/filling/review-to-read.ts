import { answersToRead, type PageToRead } from '../answers/answers-to-read';
import type { FillingSession } from './filling-session';

/** All answers as they would be submitted, to be read over before they are. */
export function reviewToRead(session: FillingSession): readonly PageToRead[] {
  return answersToRead(session.form(), session.field);
}
