import { compileExpression } from './compile-expression';
import type { ExpressionEngine } from './expression-engine';
import { parseSource } from './parse-source';
import { referencedFields } from './referenced-fields';
import { valueText } from './value-text';

/** The expression language, all of it. */
export const wholeEngine: ExpressionEngine = {
  compile(source) {
    const parsed = parseSource(source);
    if (!parsed.ok) return undefined;
    return { reads: referencedFields(parsed.expression), run: compileExpression(parsed.expression) };
  },
  text: valueText,
};
