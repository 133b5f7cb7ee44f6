import { formLimits } from '../../src/domain/form/limits';
import { deepestJson } from '../../src/domain/json';
import { expressionLimits } from '../../src/domain/logic/expression/expression-limits';
import { fileBounds } from '../../src/domain/files/file-bounds';
import { mostRows } from '../../src/domain/fields/table/row';
import { fieldTypes } from '../../src/domain/fields';
import { table } from './markdown.mjs';

/** What follows a path of names through a schema; an error where the path ends too early. */
function bound(schema, path) {
  const found = path.split('/').reduce((part, name) => part?.[name], schema);
  if (typeof found !== 'number') throw new Error(`The schema has no bound at ${path}.`);
  return found;
}

/** Bounds that stand in constants, by the name of each. */
const constants = [
  ['fields of a form', formLimits, 'formLimits.fields'],
  ['rules of a form', formLimits, 'formLimits.rules'],
  ['levels of conditions in each other', formLimits, 'formLimits.conditionDepth'],
  ['bytes of a definition as JSON', formLimits, 'formLimits.definitionBytes'],
  ['levels of a definition', formLimits, 'formLimits.definitionDepth'],
  ['values in a definition, at all levels together', formLimits, 'formLimits.definitionParts'],
  ['bytes of all answers of a response as JSON', formLimits, 'formLimits.answersBytes'],
  ['forms on one issue', formLimits, 'formLimits.formsPerIssue'],
  ['characters of an expression', expressionLimits, 'expressionLimits.text'],
  ['levels of an expression', expressionLimits, 'expressionLimits.depth'],
  ['parts of an expression', expressionLimits, 'expressionLimits.nodes'],
  ['steps of one evaluation', expressionLimits, 'expressionLimits.steps'],
  ['characters of a text that an evaluation makes', expressionLimits, 'expressionLimits.madeText'],
  ['levels of JSON from outside', { deepestJson }, 'deepestJson'],
  ['rows of a table', { mostRows }, 'mostRows'],
  ['bytes of one file inside Jira', fileBounds, 'fileBounds.inJira'],
  ['bytes of one file on the share page', fileBounds, 'fileBounds.outside'],
  ['bytes of all files of a response from the share page', fileBounds, 'fileBounds.perSubmission'],
  ['files of a response from the share page', fileBounds, 'fileBounds.filesPerSubmission'],
];

/** Bounds that stand in the schema, by their places in it. */
const inSchema = [
  ['characters of an expression in a form', 'expression/anyOf/0/maxLength'],
  ['characters of a label', 'field/properties/label/maxLength'],
  ['characters of a help text', 'field/properties/help/maxLength'],
  ['checks of a question', 'field/properties/checks/maxItems'],
  ['characters of the message of a check', 'check/properties/message/maxLength'],
  ['tests beside each other in a condition', 'condition/properties/tests/maxItems'],
  ['characters of an operand', 'test/properties/operand/anyOf/0/maxLength'],
  ['characters of the value of an option', 'option/properties/value/maxLength'],
  ['characters of the label of an option', 'option/properties/label/maxLength'],
  ['languages beside the form’s own', 'definition/properties/translations/maxProperties'],
  [
    'characters of a translated text',
    'definition/properties/translations/additionalProperties/additionalProperties/maxLength',
  ],
];

/** The bounds of settings that several types have, by the control that edits them. */
const ofSettings = [
  ['options of a question', 'options', 'maxItems'],
  ['columns of a table', 'columns', 'maxItems'],
  ['characters of an image as a `data:` address', 'image', 'maxLength'],
];

/** The largest bound of the settings that one kind of control edits. */
function settingBound($defs, kind, keyword) {
  const bounds = fieldTypes.flatMap(({ type, settingControls }) =>
    settingControls
      .filter((control) => control.kind === kind)
      .map(({ name }) => bound($defs, `settings-${type}/properties/${name}/${keyword}`)),
  );
  return Math.max(...bounds);
}

/** Every bound of a form in one table, each as the code has it. */
export function boundsTable(schema) {
  const number = (value) => value.toLocaleString('en');
  const { $defs } = schema;
  const rows = [
    ...constants.map(([what, holder, name]) => [
      what,
      number(bound(holder, String(name).split('.').at(-1))),
      `\`${name}\``,
    ]),
    ...inSchema.map(([what, path]) => [what, number(bound($defs, path)), 'schema']),
    ...ofSettings.map(([what, kind, keyword]) => [what, number(settingBound($defs, kind, keyword)), 'schema']),
  ];
  return table(['at most', 'bound', 'where it stands'], rows);
}
