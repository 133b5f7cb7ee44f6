import { RE2JS } from 're2js';
import type { PatternEngine } from '../fields';

/** How many patterns stay compiled; a form has at most as many questions. */
const mostKept = 500;

const kept = new Map<string, ReturnType<PatternEngine>>();

/**
 * Compiles a regular expression for whole texts with RE2, which takes linear time whatever the pattern and the text. What
 * needs to go back over the text (look-ahead, back references) it refuses. It is large: a page loads it by `import()`, where
 * its form has a pattern.
 */
export const linearPatterns: PatternEngine = (pattern) => {
  if (!kept.has(pattern)) {
    if (kept.size >= mostKept) kept.clear();
    kept.set(pattern, compiled(pattern));
  }
  return kept.get(pattern);
};

function compiled(pattern: string): ReturnType<PatternEngine> {
  try {
    const expression = RE2JS.compile(pattern, RE2JS.DOTALL);
    return (text) => expression.matches(text);
  } catch {
    return undefined;
  }
}
