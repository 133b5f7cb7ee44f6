import * as z from 'zod';
import type { Json } from '../json';

const Choices = z.record(z.string(), z.string()).catch({});

/** The option of each row that has one. */
export function matrixChoices(value: Json | undefined): ReadonlyMap<string, string> {
  return new Map(Object.entries(Choices.parse(value)));
}

/** The answer in which a row has this option. */
export function matrixAnswer(value: Json | undefined, row: string, option: string): Json {
  return Object.fromEntries([...matrixChoices(value), [row, option]]);
}
