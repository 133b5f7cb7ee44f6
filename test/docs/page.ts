import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { fromText } from '../domain/expression/plain';

/** A file of the documentation. */
export const read = (file: string) => readFileSync(path.resolve(__dirname, '../../docs', file), 'utf8');

/** What stands between two marks of a page. */
export function between(page: string, mark: string): string {
  const found = new RegExp(`<!-- ${mark}:start -->([\\s\\S]*?)<!-- ${mark}:end -->`).exec(page)?.[1];
  return z.string().parse(found);
}

/** The cells of the rows of the tables in a text, headings included, each without its code marks. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('| '));
  return lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  );
}

/** The JSON of the code blocks in a text. */
export function jsonIn(text: string): readonly unknown[] {
  return [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => fromText(json));
}
