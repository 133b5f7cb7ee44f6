import { changeSentence } from '../../src/domain/form/change-sentence';
import { diffDefinitions } from '../../src/domain/form/diff';
import { all, answered } from '../domain/answers/condition-in-words';
import { definitionUnder, type QuestionInWords, type RuleInWords } from '../domain/answers/form-in-words';

const rule: RuleInWords = { when: all(answered('n')), then: { kind: 'set-value', field: 'm', value: '1' } };
const asked = (more: Partial<QuestionInWords> = {}, rules: readonly RuleInWords[] = []) =>
  definitionUnder(rules, [
    { key: 'n', type: 'number' },
    { key: 'm', type: 'number', ...more },
  ]);

test.each<[string, ReturnType<typeof asked>]>([
  ['when it is required', asked({ requireWhen: all(answered('n')) })],
  ['when it can be changed', asked({ enableWhen: all(answered('n')) })],
  ['its default', asked({ defaultValue: 'n + 1' })],
  ['its checks', asked({ checks: [{ expression: 'm > n', message: 'Enter more.' }] })],
  ['a rule', asked({}, [rule])],
])('a version in which nothing but %s changed does not pass for the same form', (...[, after]) => {
  const changes = diffDefinitions(asked(), after);
  expect(changes).toHaveLength(1);
  expect(diffDefinitions(after, asked()).map(changeSentence)).not.toEqual([]);
});
