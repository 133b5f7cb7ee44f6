import type { Problem } from './problem';

/** Where in an answer of parts a problem is, as people say it before its sentence: “Row 2, Price: ”; empty where it is about the whole. */
export function placeInWords({ atRow, atColumn }: Problem['params']): string {
  return atRow === undefined || atColumn === undefined ? '' : `Row ${String(atRow)}, ${String(atColumn)}: `;
}
