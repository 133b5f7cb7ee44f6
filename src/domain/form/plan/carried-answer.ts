import { canonicalJson } from '../../canonical-json';
import type { FieldBehaviour } from '../../fields';
import type { Json } from '../../json';
import { isList } from '../../logic/expression/weight';
import type { OptionMapping, QuestionMapping } from './option-mapping';

/** What becomes of one answer under the next version. */
export interface CarriedAnswer {
  /** Kept as it is, kept with options mapped, or without a place in the next version, in part or whole. */
  readonly fate: 'kept' | 'mapped' | 'orphaned';
  /** What goes on; missing where nothing does. */
  readonly answer?: Json;
}

/** The next question: how it behaves, and whether it is of the same type. */
export interface NextQuestion {
  readonly behaviour: FieldBehaviour;
  readonly sameType: boolean;
}

/** Carries an answer over to a question of the next version, which may have another type and other options. */
export function carriedAnswer(answer: Json, mapping: QuestionMapping, next: NextQuestion): CarriedAnswer {
  if (!next.sameType)
    return next.behaviour.check(answer).length === 0 ? { fate: 'kept', answer } : { fate: 'orphaned' };
  const gone = new Set<string>();
  const step = ({ mapped, lost }: OptionMapping, value: string) => {
    if (!lost.has(value)) return mapped.get(value)?.to ?? value;
    gone.add(value);
    return undefined;
  };
  const carried = carriedParts(
    answer,
    (row) => step(mapping.rows, row),
    (value) => step(mapping.options, value),
  );
  if (gone.size > 0)
    return Object.keys(carried ?? {}).length === 0 ? { fate: 'orphaned' } : { fate: 'orphaned', answer: carried };
  return { fate: canonicalJson(carried) === canonicalJson(answer) ? 'kept' : 'mapped', answer: carried };
}

type Step = (value: string) => string | undefined;

/** An answer with its option values replaced: alone, in a list, or as the rows and columns of a table of choices. */
function carriedParts(answer: Json, ofRow: Step, ofOption: Step): Json | undefined {
  if (typeof answer === 'string') return ofOption(answer);
  if (isList(answer)) {
    const parts = answer.flatMap((each) => carriedPart(each, ofOption) ?? []);
    // Two options can go on as one, which stands in an answer once.
    return parts.some((part, at) => part !== answer[at]) ? [...new Set(parts)] : parts;
  }
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).flatMap(([name, value]) => {
      const [row, chosen] = [ofRow(name), carriedPart(value, ofOption)];
      return row === undefined || chosen === undefined ? [] : [[row, chosen]];
    }),
  );
}

function carriedPart(part: Json, ofOption: Step): Json | undefined {
  return typeof part === 'string' ? ofOption(part) : part;
}
