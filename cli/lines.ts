import { createInterface } from 'node:readline';
import { refused, type Outcome } from './outcome';
import { parseJson } from './parse-json';
import type { Input, Verb } from './verb';
import { verbFor } from './verbs/registry';

const isInput = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The outcome of one line: an object with the parts of one case. */
function outcomeOf(line: string, verb: Verb | undefined): Outcome {
  const read = parseJson(line);
  if (!read.ok) return refused([{ path: '', message: read.message }]);
  if (!isInput(read.value)) return refused([{ path: '', message: 'Give one JSON object a line.' }]);
  const wanted = verb ?? verbFor(read.value);
  if (!wanted) return refused([{ path: '', message: 'Give the parts of a case, for example form and answers.' }]);
  const first = wanted.parts[0] ?? '';
  return Object.hasOwn(read.value, first)
    ? wanted.run(read.value)
    : refused([{ path: first, message: `${wanted.name} needs ${first}. Add it to the line.` }]);
}

/** Answers every line of standard input with one line; resolves to whether all were without errors. */
export async function answerLines(verb: Verb | undefined): Promise<boolean> {
  let ok = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const outcome = outcomeOf(line, verb);
    ok &&= outcome.ok;
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
  }
  return ok;
}
