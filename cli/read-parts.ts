import { existsSync, readFileSync } from 'node:fs';
import { refused, type Outcome } from './outcome';
import { parseJson } from './parse-json';
import type { Input, Verb } from './verb';
import { WrongUse } from './wrong-use';

/** Reads the arguments of a verb: JSON from a file or as it stands, and plain words. */
export function readParts(
  verb: Verb,
  args: readonly string[],
): { readonly input: Input } | { readonly refused: Outcome } {
  if (args.length < verb.needed || args.length > verb.parts.length)
    throw new WrongUse(`${verb.name} takes ${verb.parts.map((part) => part.toUpperCase()).join(' ')}.`);
  const input: Record<string, unknown> = {};
  for (const [index, part] of verb.parts.slice(0, args.length).entries()) {
    const argument = args[index] ?? '';
    const read = verb.words.includes(part) ? { ok: true as const, value: argument } : parseJson(jsonText(argument));
    if (!read.ok) return { refused: refused([{ path: part, message: read.message }]) };
    input[part] = read.value;
  }
  return { input };
}

function jsonText(argument: string): string {
  if (/^\s*[[{]/.test(argument)) return argument;
  if (existsSync(argument)) return fileText(argument);
  if (/^\s*(".*"|-?\d[\d.eE+-]*|true|false|null)\s*$/s.test(argument)) return argument;
  throw new WrongUse(`There is no file ${argument}. Name a file, or give JSON.`);
}

function fileText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongUse(`${file} cannot be read. Name a file, or give JSON.`);
  }
}
