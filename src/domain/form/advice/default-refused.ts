import { problemSentence } from '../../answers/problem-sentence';
import type { ExpressionSource } from '../../logic/expression/expression-source';
import { parseSource } from '../../logic/expression/parse-source';
import type { Json } from '../../json';
import { isEmpty } from '../../logic/is-empty';
import type { AdviceRule } from './advice';
import { constantValue } from './constant-value';

function constantOf(source: ExpressionSource): Json | undefined {
  const parsed = parseSource(source);
  return parsed.ok ? constantValue(parsed.expression)?.value : undefined;
}

/** A question that begins with an answer it does not take. */
export const defaultRefused: AdviceRule = {
  code: 'default-refused',
  sentence: '“{label}” begins with an answer it does not take. {problem} Change the default, or the settings.',
  find: ({ form: { fields } }) =>
    fields.flatMap(({ field: { key, label, defaultValue }, behaviour }) => {
      const value = defaultValue === undefined ? undefined : constantOf(defaultValue);
      if (value === undefined || isEmpty(value)) return [];
      const found = behaviour.check(value).find(({ severity }) => severity === undefined);
      return found ? [{ field: key, params: { label, problem: problemSentence(found) } }] : [];
    }),
};
