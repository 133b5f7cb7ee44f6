import { compileForm, type CompiledForm } from '../../../src/domain/answers/compiled-form';
import { linearPatterns } from '../../../src/domain/answers/linear-patterns';
import type { Version } from '../../../src/domain/form/version';

/** Gives the compiled form of a tenant's version, compiled once. */
export type CompiledForms = (tenant: string, version: Version) => CompiledForm;

/** Keeps the compiled forms used last, up to a bound. */
export function compiledForms(most: number): CompiledForms {
  const kept = new Map<string, CompiledForm>();
  return (tenant, version) => {
    const key = `${tenant}/${version.hash}`;
    const form = kept.get(key) ?? compileForm(version.definition, { patterns: linearPatterns, surface: 'outside' });
    kept.delete(key);
    kept.set(key, form);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return form;
  };
}
