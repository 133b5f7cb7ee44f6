import type { ExpressionSource } from '../../../domain/logic/expression/expression-source';
import { renamedRule } from './renamed-rule';
import { renamedText } from './renamed-text';
import type { Renaming } from './renaming';

/** An expression with a key renamed where it reads the answer under it. */
export function renamedSource(source: ExpressionSource, renaming: Renaming): ExpressionSource {
  return typeof source === 'string' ? renamedText(source, renaming) : renamedRule(source, renaming);
}
