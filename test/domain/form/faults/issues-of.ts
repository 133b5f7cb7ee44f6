import { Definition } from '../../../../src/domain/form/definition';

/** A line of text with more said of it. */
export const asked = (key: string, more: object = {}) => ({
  key,
  type: 'short-text',
  label: `Label ${key}`,
  settings: {},
  ...more,
});

/** The condition that all of these questions are answered. */
export const answered = (...keys: readonly string[]) => ({
  match: 'all',
  tests: keys.map((field) => ({ field, operator: 'is-answered' })),
});

/** What is said of a form with these questions and rules, and where. */
export const issuesOf = (fields: readonly object[], rules: readonly object[] = []) =>
  Definition.safeParse({ schema: 2, fields, rules }).error?.issues.map(({ message, path }) => [message, path]) ?? [];
