import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { PatternEngine, PatternRefusal } from '../fields';

/** How many patterns stay compiled; a form has at most as many questions. */
const mostKept = 500;

const kept = new Map<string, ReturnType<PatternEngine>>();

/**
 * Compiles a regular expression for whole texts with RE2, which takes linear time whatever the pattern and the text. What
 * needs to go back over the text (look-ahead, back references) it refuses. It is large: a page loads it by `import()`, where
 * its form has a pattern.
 */
export const linearPatterns: PatternEngine = Object.assign(matcherOf, { refusal: refusalOf });

function matcherOf(pattern: string): ReturnType<PatternEngine> {
  if (!kept.has(pattern)) {
    if (kept.size >= mostKept) kept.clear();
    kept.set(pattern, compiled(pattern));
  }
  return kept.get(pattern);
}

function compiled(pattern: string): ReturnType<PatternEngine> {
  try {
    const expression = read(pattern);
    return (text) => expression.matches(text);
  } catch {
    return undefined;
  }
}

const read = (pattern: string) => RE2JS.compile(pattern, RE2JS.DOTALL);

function refusalOf(pattern: string): PatternRefusal | undefined {
  try {
    read(pattern);
    return undefined;
  } catch (refused) {
    return refused instanceof RE2JSSyntaxException
      ? { reason: refused.getDescription(), piece: refused.getPattern() ?? '' }
      : { reason: '', piece: '' };
  }
}
