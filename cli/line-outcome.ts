import { refused, type Outcome } from './outcome';
import { parseJson } from './parse-json';
import type { Input, Verb } from './verb';
import { verbFor } from './verbs/registry';

/** The outcome of one line, whatever it holds: a line that cannot be judged stops no other, and its fault is reported. */
export function lineOutcome(line: string, verb: Verb | undefined, report: (fault: unknown) => void): Outcome {
  try {
    return outcomeOf(line, verb);
  } catch (fault) {
    report(fault);
    return refused([
      { path: '', message: 'This case could not be judged, by a fault of this program. Report the case.' },
    ]);
  }
}

const isInput = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
