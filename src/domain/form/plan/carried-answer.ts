import { canonicalJson } from '../../canonical-json';
import { fieldTypeOf } from '../../fields';
import type { Json } from '../../json';
import { isList } from '../../logic/expression/weight';
import { columnsOf, type Asked } from '../columns-of';
import { carryRows, type CarriedColumn } from './carried-rows';
import type { Carry } from './carry';
import { mappedValue, questionMapping, type QuestionMapping } from './option-mapping';

/** Carries the answers of a question over to what asks for them in the next version, maybe with another type and other options. */
export function carryTo(before: Asked, after: Asked | undefined): Carry {
  if (!after) return () => ({ fate: 'orphaned' });
  const [was, is] = [fieldTypeOf(before.type), fieldTypeOf(after.type)];
  // What the form itself answers has no place for what somebody gave.
  if (was.isQuestion && !is.isQuestion) return () => ({ fate: 'orphaned' });
  if (was !== is) {
    const { check } = is.bind(after.settings);
    return (answer) => (check(answer).length === 0 ? { fate: 'kept', answer } : { fate: 'orphaned' });
  }
  const columns = carriedColumns(before, after);
  return columns.length > 0 ? carryRows(columns) : carryChoices(questionMapping(before, after));
}

function carriedColumns(before: Asked, after: Asked): readonly CarriedColumn[] {
  const later = new Map(columnsOf(after).map((column) => [column.key, column]));
  return columnsOf(before).map((column) => ({
    key: column.key,
    isGiven: fieldTypeOf(column.type).isQuestion,
    carry: carryTo(column, later.get(column.key)),
  }));
}

function carryChoices({ rows, options }: QuestionMapping): Carry {
  return (answer) => {
    const gone = new Set<string>();
    const step = (mapping: QuestionMapping['rows']) => (value: string) => {
      const next = mappedValue(mapping, value);
      if (next === undefined) gone.add(value);
      return next;
    };
    const carried = carriedParts(answer, step(rows), step(options));
    if (gone.size > 0)
      return Object.keys(carried ?? {}).length === 0 ? { fate: 'orphaned' } : { fate: 'orphaned', answer: carried };
    return { fate: canonicalJson(carried) === canonicalJson(answer) ? 'kept' : 'mapped', answer: carried };
  };
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
