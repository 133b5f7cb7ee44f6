import { linearPatterns } from '../../src/domain/answers/linear-patterns';
import { problemSentence } from '../../src/domain/answers/problem-sentence';
import { fieldTypes, isColumnType } from '../../src/domain/fields';
import { Json } from '../../src/domain/json';
import { operatorOf } from '../../src/domain/logic/operators';
import { answerSchema, settingSchemas } from './json-schema.mjs';
import { code, jsonBlock, list, table } from './markdown.mjs';
import { partWords } from './part-words.mjs';
import { settingInWords } from './setting-in-words.mjs';

const asJson = (value) => code(JSON.stringify(value));
const quoted = (names) => names.map((name) => `\`${name}\``).join(', ');

const surfaces = { issue: 'on an issue', jira: 'on an issue, or in Jira under a link for Jira users' };

function requiredInWords({ required }) {
  if (required === undefined) return 'where the maker says so';
  return required ? 'always' : 'never: nobody types it';
}

function whereInWords({ reach }) {
  return reach ? `${surfaces[reach.surface]}; elsewhere it says “${reach.otherwise}”` : 'everywhere';
}

function kindInWords({ group, takesAnswer, isQuestion }) {
  if (group) return `the beginning of a ${group}`;
  if (!takesAnswer) return 'something to read';
  return isQuestion ? 'a question' : 'a value of the form';
}

const valueInWords = (value = 'any value') => (value === 'yes-no' ? 'yes or no' : value);
const indexInWords = (index = 'none') => (index === 'none' ? 'not at all' : `as ${index}`);
const jiraKinds = (kinds = []) => quoted(kinds) || 'none';

/** What is to be known of a type that takes answers. */
const ofAnswers = (fieldType) => [
  ['Required', requiredInWords(fieldType)],
  ...(fieldType.isQuestion ? [['Can be answered', whereInWords(fieldType)]] : []),
  ['In expressions', valueInWords(fieldType.value)],
  ['Can be a column of a table', isColumnType(fieldType) ? 'yes' : 'no'],
  ['Stands in an index', indexInWords(fieldType.index)],
  ['Is personal data', fieldType.sensitive ? 'yes, by its nature' : 'by what is asked'],
  ['Read from Jira fields of kind', jiraKinds(fieldType.jira?.reads)],
  ['Written to Jira fields of kind', jiraKinds(fieldType.jira?.writes)],
];

/** What is to be known of a type before its settings. */
const facts = (fieldType) =>
  list([['Is', kindInWords(fieldType)], ...(fieldType.takesAnswer ? ofAnswers(fieldType) : [])]);

function settings(fieldType) {
  const { settingControls, initialSettings } = fieldType;
  if (settingControls.length === 0) return 'None: `"settings": {}`.';
  const schemas = settingSchemas(fieldType);
  const rows = settingControls.map(({ name, label, help = '', kind }) => {
    const initial = Object.hasOwn(initialSettings, name) ? asJson(initialSettings[name]) : '';
    const standing = schemas[name].default === undefined ? '' : asJson(schemas[name].default);
    return [`\`${name}\``, label, settingInWords(schemas[name], kind), standing, initial, help];
  });
  return table(['setting', 'in the builder', 'takes', 'where it is not said', 'of a new one', 'help'], rows);
}

/** What a column says, of the type whose settings have columns. */
function columns({ settingControls }) {
  if (!settingControls.some(({ kind }) => kind === 'columns')) return [];
  const { '': is, ...names } = partWords.column;
  const rows = Object.entries(names).map(([name, words]) => [`\`${name}\``, words]);
  const types = fieldTypes.filter(isColumnType).map(({ type }) => `[${type}](${type}.md)`);
  return [
    `A column is ${is.charAt(0).toLowerCase()}${is.slice(1)}`,
    table(['name', 'what it is'], rows),
    `Its types: ${types.join(', ')}.`,
  ];
}

const isJson = (value) => value !== undefined && Json.safeParse(value).success;

/** The examples of a type under their settings: how each valid one is read back, and what is said of each invalid one. */
function examples({ examples: { settings: under, valid, invalid }, bind }) {
  const behaviour = bind(under, { patterns: linearPatterns });
  const views = valid.map((answer) => [
    asJson(answer),
    code(behaviour.text(answer)),
    code(behaviour.csv(answer)),
    asJson(behaviour.json(answer)),
  ]);
  const refusals = invalid.filter(isJson).map((answer) => {
    const [problem] = behaviour.check(answer);
    return [asJson(answer), problem ? `\`${problem.code}\`` : '', problem ? problemSentence(problem) : ''];
  });
  return [
    'Accepted under the settings of the example:',
    table(['answer', 'as text', 'in the CSV', 'for other programs'], views),
    ...(refusals.length > 0 ? ['Refused:', table(['answer', 'code', 'what is said'], refusals)] : []),
  ];
}

function conditions({ operators }) {
  if (operators.length === 0) return ['No condition tests it.'];
  const rows = operators.map((name) => [`\`${name}\``, operatorOf(name).label]);
  return [table(['operator', 'reads'], rows)];
}

function messages({ messages: sentences }) {
  const rows = Object.entries(sentences).map(([name, sentence]) => [`\`${name}\``, sentence]);
  return table(['code', 'sentence'], rows);
}

const shape = (schema) => (Object.keys(schema).length > 0 ? jsonBlock(schema) : 'Any JSON.');

const answers = (fieldType) => [
  '## Answer',
  shape(answerSchema(fieldType)),
  ...examples(fieldType),
  '## Conditions',
  ...conditions(fieldType),
  '## Messages',
  messages(fieldType),
];

/** The page of one field type, from its descriptor alone. */
export function fieldPage(fieldType) {
  const { type, label, hint, takesAnswer, texts = [] } = fieldType;
  const field = { key: 'example', type, label, settings: fieldType.examples.settings };
  return [
    '<!-- Made by npm run docs. -->',
    `# ${label}`,
    `${hint}. A [field](../form-definition.md#fields) of type \`${type}\`.`,
    facts(fieldType),
    '## Settings',
    settings(fieldType),
    ...columns(fieldType),
    ...(texts.length > 0 ? [`Translated: ${quoted(texts)}.`] : []),
    'For example:',
    jsonBlock(field),
    ...(takesAnswer ? answers(fieldType) : []),
  ].join('\n\n');
}
