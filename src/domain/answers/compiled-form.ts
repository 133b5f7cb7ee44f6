import type { FieldTools } from '../fields';
import type { DefinitionParts } from '../form/definition-parts';
import { wholeEngine } from '../logic/expression/whole-engine';
import { compileFormWith, type CompiledForm } from './compile-form-with';

export type { CompiledField } from './compiled-field';
export type { CompiledForm } from './compile-form-with';

/** Compiles a parsed definition, its expressions included. */
export function compileForm(definition: DefinitionParts, tools: FieldTools = {}): CompiledForm {
  return compileFormWith(definition, { expressions: wholeEngine, ...tools });
}
