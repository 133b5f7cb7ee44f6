import type { Answers } from '../answers/answers';
import { fieldTypeOf } from '../fields';
import type { Definition } from '../form/definition';
import type { Json } from '../json';
import { jiraValue } from './jira-value';
import type { MirroredKind } from './mirrored-kind';

/** A question whose answer is a value of the issue the form is on. */
export interface Mirror {
  readonly key: string;
  /** The id of the Jira field. */
  readonly jiraField: string;
  readonly reads: MirroredKind;
}

/** The questions of a form that mirror the issue. */
export function mirrorsIn({ fields }: Definition): readonly Mirror[] {
  return fields
    .filter(({ type }) => fieldTypeOf(type).reach?.surface === 'issue')
    .flatMap(({ key, type, settings }) => {
      const { part } = fieldTypeOf(type).bind(settings);
      if (part.kind !== 'question' || part.control.kind !== 'mirror') return [];
      const { jiraField, reads } = part.control;
      return [{ key, jiraField, reads }];
    });
}

/** The answers that the values of an issue's fields give, by the keys of the questions. */
export function mirroredAnswers(
  mirrors: readonly Mirror[],
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    mirrors.flatMap(({ key, jiraField, reads }) => {
      const value = Object.hasOwn(values, jiraField) ? jiraValue(reads, values[jiraField]) : undefined;
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** The answers with what the issue says now in place of whatever mirrored it before. */
export function withMirrored(mirrors: readonly Mirror[], answers: Answers, mirrored: Answers): Answers {
  const keys = new Set(mirrors.map(({ key }) => key));
  const own = Object.entries(answers).filter(([key]) => !keys.has(key));
  const read = Object.entries(mirrored).filter(([key]) => keys.has(key));
  return Object.fromEntries([...own, ...read]);
}
