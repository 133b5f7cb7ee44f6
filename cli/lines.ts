import { lineOutcome } from './line-outcome';
import { linesOf } from './lines-of';
import { largest } from './parse-json';
import type { Verb } from './verb';

/** Answers every line of standard input with one line; resolves to whether all were without errors. */
export async function answerLines(verb: Verb | undefined): Promise<boolean> {
  let ok = true;
  for await (const line of linesOf(process.stdin, largest + 1)) {
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text === '') continue;
    const outcome = lineOutcome(text, verb, console.error);
    ok &&= outcome.ok;
    process.stdout.write(`${JSON.stringify(outcome)}\n`);
  }
  return ok;
}
