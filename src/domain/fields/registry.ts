import { calculatedField } from './calculated';
import { consentField } from './consent';
import { currencyField } from './currency';
import { dateField } from './date';
import { dateRange } from './date-range';
import { dateTime } from './date-time';
import { dividerField } from './divider';
import { emailField } from './email';
import type { FieldType } from './field-type';
import { fileField } from './file';
import { groupField } from './group';
import { headingField } from './heading';
import { hiddenValue } from './hidden-value';
import { imageField } from './image';
import { issueField } from './issue';
import { jiraField } from './jira-field';
import { longText } from './long-text';
import { matrixField } from './matrix';
import { numberField } from './number';
import { pageField } from './page';
import { personField } from './person';
import { phoneField } from './phone';
import { rankingField } from './ranking';
import { ratingField } from './rating';
import { scaleField } from './scale';
import { sectionField } from './section';
import { severalChoices } from './several-choices';
import { shortText } from './short-text';
import { signatureField } from './signature';
import { singleChoice } from './single-choice';
import { sliderField } from './slider';
import { staticText } from './static-text';
import { tableField } from './table';
import { timeField } from './time';
import { urlField } from './url';
import { yesOrNo } from './yes-or-no';

/** Every field type there is, in the order of the palette. */
export const fieldTypes = [
  shortText,
  longText,
  emailField,
  urlField,
  phoneField,
  numberField,
  currencyField,
  singleChoice,
  severalChoices,
  yesOrNo,
  matrixField,
  rankingField,
  consentField,
  dateField,
  timeField,
  dateTime,
  dateRange,
  ratingField,
  scaleField,
  sliderField,
  personField,
  groupField,
  issueField,
  jiraField,
  fileField,
  signatureField,
  tableField(columnTypes),
  calculatedField,
  hiddenValue,
  pageField,
  sectionField,
  headingField,
  staticText,
  imageField,
  dividerField,
] as const;

/** The types a table looks for those of its columns among; a table asks once they are all there. */
function columnTypes(): readonly FieldType[] {
  return fieldTypes;
}

/** The name of a field type. */
export type FieldTypeName = (typeof fieldTypes)[number]['type'];

const byName: ReadonlyMap<string, FieldType<FieldTypeName>> = new Map(
  fieldTypes.map((fieldType) => [fieldType.type, fieldType]),
);

/** The field type of a name from outside; undefined where it is the name of none. */
export function knownFieldType(name: unknown): FieldType<FieldTypeName> | undefined {
  return typeof name === 'string' ? byName.get(name) : undefined;
}

/** The field type of a name; throws on a name that no parsed definition can hold. */
export function fieldTypeOf(name: string): FieldType<FieldTypeName> {
  const fieldType = knownFieldType(name);
  if (!fieldType) throw new Error(`No field type ${name}`);
  return fieldType;
}
