import { refusal } from './jira-error';

/** The longest value of an entity property, in characters of its JSON. */
export const propertyValueLimit = 32_768;

/** The longest key of an entity property, in characters. */
const keyLimit = 255;

/** Reads the key of an entity property, refusing an empty or too long one. */
export const PropertyKey = {
  parse: (key: string): string => {
    if (key === '' || key.length > keyLimit)
      throw refusal(400, `The property key must have between 1 and ${String(keyLimit)} characters.`);
    return key;
  },
};

/** The JSON text of an entity property's value, refused when missing or longer than the limit. */
export const propertyText = (value: unknown): string => {
  if (value === undefined) throw refusal(400, 'The property value is not valid JSON.');
  const text = JSON.stringify(value);
  if (text.length > propertyValueLimit)
    throw refusal(400, `The property value is too long. The maximum is ${String(propertyValueLimit)} characters.`);
  return text;
};
