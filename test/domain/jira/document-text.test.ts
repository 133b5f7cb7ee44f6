import { jiraValue } from '../../../src/domain/jira/jira-value';

const text = (words: string) => ({ type: 'text', text: words });
const block = (type: string, ...content: readonly object[]) => ({ type, content });

test.each([
  ['paragraphs', block('doc', block('paragraph', text('One')), block('paragraph', text('Two'))), 'One\nTwo'],
  ['a heading', block('doc', block('heading', text('One')), block('paragraph', text('Two'))), 'One\nTwo'],
  ['code', block('doc', block('codeBlock', text('a = 1')), block('paragraph', text('Two'))), 'a = 1\nTwo'],
  ['items', block('doc', block('listItem', text('One')), block('listItem', text('Two'))), 'One\nTwo'],
  ['a line break', block('paragraph', text('One'), { type: 'hardBreak' }, text('Two')), 'One\nTwo'],
  ['signs of other kinds', block('paragraph', text('One'), { type: 'emoji' }, text('Two')), 'OneTwo'],
  ['parts that are none', { type: 'doc', content: ['x', 7, null, text('One'), { text: 'no type' }] }, 'One'],
])('of a document the words are read, a line for each block: %s', (...[, document, words]) => {
  expect(jiraValue('text', document)).toBe(words);
});

test('a document is read twenty levels deep, and no deeper', () => {
  const deep = (levels: number) =>
    Array.from({ length: levels }).reduce<object>((inner) => block('panel', inner), text('deep'));
  expect(jiraValue('text', deep(20))).toBe('deep');
  expect(jiraValue('text', deep(21))).toBeUndefined();
});
