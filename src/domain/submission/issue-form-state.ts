import * as z from 'zod';

/** The state of a form on an issue. */
export const IssueFormState = z.enum(['open', 'submitted', 'reopened', 'locked']);
export type IssueFormState = z.infer<typeof IssueFormState>;

/** What can happen to a form on an issue. */
export type IssueFormEvent = 'submit' | 'reopen' | 'lock';

/**
 * |           | submit    | reopen   | lock   |
 * |-----------|-----------|----------|--------|
 * | open      | submitted | –        | locked |
 * | submitted | –         | reopened | locked |
 * | reopened  | submitted | –        | locked |
 * | locked    | –         | –        | –      |
 */
const transitions: Readonly<Record<IssueFormState, Partial<Record<IssueFormEvent, IssueFormState>>>> = {
  open: { submit: 'submitted', lock: 'locked' },
  submitted: { reopen: 'reopened', lock: 'locked' },
  reopened: { submit: 'submitted', lock: 'locked' },
  locked: {},
};

/** The state after an event; undefined where the event is not legal. */
export function nextState(state: IssueFormState, event: IssueFormEvent): IssueFormState | undefined {
  return transitions[state][event];
}

/** Whether a form in this state can be filled. */
export function isFillable(state: IssueFormState): boolean {
  return nextState(state, 'submit') !== undefined;
}
