import * as z from 'zod';
import { answerLines } from './lines';
import { plainWords } from './plain-words';
import { readParts } from './read-parts';
import type { Verb } from './verb';
import { verbOf, verbs } from './verbs/registry';
import { WrongUse } from './wrong-use';

const usage = [
  'Use: npm run --silent form -- VERB PART…, or VERB --lines with one JSON object a line on standard input.',
  ...verbs.map(({ name, parts, needed }) => {
    const words = parts.map((part, index) => (index < needed ? part.toUpperCase() : `[${part.toUpperCase()}]`));
    return `  ${[name, ...words].join(' ')}`;
  }),
  'What a form is: docs/form-definition.md. What is answered: docs/forms-as-code.md.',
].join('\n');

/** Runs the command line; resolves to its exit code: 0, or 1 when errors were found. */
async function run(args: readonly string[]): Promise<number> {
  const lines = args.includes('--lines');
  const [name, ...parts] = args.filter((arg) => arg !== '--lines');
  const verb = name === undefined ? undefined : verbOf(name);
  if (name !== undefined && !verb) throw new WrongUse(`There is no verb ${name}.`);
  if (!lines) return answerOne(verb, parts) ? 0 : 1;
  if (parts.length > 0) throw new WrongUse('With --lines, everything comes in lines.');
  return (await answerLines(verb)) ? 0 : 1;
}

/** Answers one case; gives whether it was without errors. */
function answerOne(verb: Verb | undefined, parts: readonly string[]): boolean {
  if (!verb) throw new WrongUse('Name a verb.');
  const read = readParts(verb, parts);
  const outcome = 'input' in read ? verb.run(read.input) : read.refused;
  process.stdout.write(`${JSON.stringify(outcome, undefined, 2)}\n`);
  return outcome.ok;
}

z.config({ customError: plainWords });

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`${error.message}\n${usage}\n`);
    process.exitCode = 2;
  },
);
