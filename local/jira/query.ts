import { refusal } from './jira-error';
import type { Call } from './operation';

/** All values of a query parameter that may be repeated or hold commas. */
export const listOf = (call: Call, name: string): readonly string[] =>
  call.query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** A query parameter that counts; `fallback` when it is missing, refused when it is no count. */
export const countOf = (call: Call, name: string, fallback: number): number => {
  const text = call.query.get(name);
  if (text === null) return fallback;
  if (!/^\d{1,6}$/.test(text)) throw refusal(400, `The value '${text}' of '${name}' is not a number.`);
  return Number(text);
};

/** A query parameter that must be there. */
export const requiredOf = (call: Call, name: string): string => {
  const text = call.query.get(name);
  if (text === null || text === '') throw refusal(400, `The query parameter '${name}' is required.`);
  return text;
};
