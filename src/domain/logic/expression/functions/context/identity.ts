import { example, type ExpressionFunction } from '../expression-function';
import { none } from '../taking';

/** Who and where: ids and keys only. */
export const contextFunctions: readonly ExpressionFunction[] = [
  {
    name: 'user',
    description: 'The account id of the person who fills the form.',
    result: 'text',
    examples: [example('user()', 'account-1')],
    ...none(({ context }) => context.user),
  },
  {
    name: 'issue',
    description: 'The key of the issue the form is on.',
    result: 'text',
    examples: [example('issue()', 'HELP-7')],
    ...none(({ context }) => context.issue),
  },
  {
    name: 'project',
    description: "The key of the issue's project.",
    result: 'text',
    examples: [example('project()', 'HELP')],
    ...none(({ context }) => context.project),
  },
];
