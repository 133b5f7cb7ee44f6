import type { FieldTools } from '../../../src/domain/fields';
import type { Definition } from '../../../src/domain/form/definition';
import { hasExpressions } from '../../../src/domain/form/has-expressions';
import { hasPatterns } from '../../../src/domain/form/has-patterns';

/**
 * What the fields of a form need beside their settings, on a page outside Jira: the expression language and the pattern
 * engine, each loaded only for a form that has one. Without the language a form cannot be filled, so that this fails; patterns
 * are left to the server where their engine cannot be loaded.
 */
export async function loadFieldTools(definition: Definition): Promise<FieldTools> {
  const [expressions, patterns] = await Promise.all([
    hasExpressions(definition) ? loadExpressions() : undefined,
    hasPatterns(definition) ? loadPatterns().catch(() => undefined) : undefined,
  ]);
  return { surface: 'outside', ...(expressions && { expressions }), ...(patterns && { patterns }) };
}

async function loadExpressions() {
  return (await import('../../../src/domain/logic/expression/whole-engine')).wholeEngine;
}

async function loadPatterns() {
  return (await import('../../../src/domain/answers/linear-patterns')).linearPatterns;
}
