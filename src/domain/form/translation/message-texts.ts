import { english } from '../../answers/sentences/english';
import { knownFieldType } from '../../fields';
import type { FieldType } from '../../fields/field-type';
import type { Json } from '../../json';
import { isList } from '../../logic/expression/weight';
import type { DefinitionParts } from '../definition-parts';
import type { Field } from '../field';
import type { FormText } from './form-texts';
import { messageName } from './own-sentences';

/** The sentences in English that the questions of a form can give of answers, as texts that a translation can hold. */
export function messageTexts({ fields }: DefinitionParts): readonly FormText[] {
  const given = new Set(fields.flatMap(codesOf));
  return Object.entries(english.sentences)
    .filter(([code, sentence]) => given.has(code) && !isPassedOn(sentence))
    .map(([code, text]) => ({ name: messageName(code), text }));
}

/** Whether a sentence is nothing but what is put in: the maker’s own, which is translated where it stands. */
function isPassedOn(sentence: string): boolean {
  return /^\{\w+\}$/.test(sentence);
}

function codesOf(field: Field): readonly string[] {
  const parts = partsIn(field.settings);
  const types = [field.type, ...parts.map(({ type }) => type)].flatMap(questionsCalled);
  const isForced = field.required || field.requireWhen !== undefined || types.some(({ required }) => required);
  return [
    ...types.flatMap(({ messages }) => Object.keys(messages)),
    ...(isForced ? ['answer.required'] : []),
    ...(parts.some(({ requireWhen }) => requireWhen !== undefined) ? ['answer.option-required'] : []),
  ];
}

/** The field type of a name where it asks something: nothing else gives a sentence to those who fill the form. */
function questionsCalled(name: Json | undefined): readonly FieldType[] {
  const fieldType = knownFieldType(name);
  return fieldType?.isQuestion ? [fieldType] : [];
}

/** The columns, options and rows of a question. */
function partsIn(settings: Field['settings']): readonly Readonly<Record<string, Json>>[] {
  return Object.values(settings)
    .flatMap((value) => (isList(value) ? value : []))
    .flatMap((part) => (typeof part === 'object' && part !== null && !isList(part) ? [part] : []));
}
