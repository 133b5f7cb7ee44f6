import { projectKeyOf } from '../jira/project-key-of';
import type { ExpressionContext } from '../logic/expression/expression-context';
import { dayOfCaller } from './day-of-caller';

/** What is known of whoever hands in answers. */
export interface KnownOfCaller {
  /** The day where they are, as they claim it. */
  readonly today?: string;
  /** Their account id. */
  readonly user?: string;
  /** The key of the issue the form is on. */
  readonly issue?: string;
}

/** What expressions know while answers are judged that somebody hands in at an instant, in milliseconds since 1970. */
export function callerContext(now: number, { today, user, issue }: KnownOfCaller): ExpressionContext {
  const project = issue === undefined ? undefined : projectKeyOf(issue);
  return { today: dayOfCaller(now, today), now: new Date(now).toISOString(), user, issue, project };
}
