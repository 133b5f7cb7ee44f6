import { compileForm, type CompiledForm } from '../../../src/domain/answers/compiled-form';
import { linearPatterns } from '../../../src/domain/answers/linear-patterns';
import { translated } from '../../../src/domain/form/translation/translated';
import type { Version } from '../../../src/domain/form/version';

/** Gives the compiled form of a tenant's version as it reads in a language, compiled once. */
export type CompiledForms = (tenant: string, version: Version, language?: string) => CompiledForm;

/** Keeps the compiled forms used last, up to a bound. */
export function compiledForms(most: number): CompiledForms {
  const kept = new Map<string, CompiledForm>();
  return (tenant, { hash, definition }, language) => {
    const isOther = language !== undefined && Object.hasOwn(definition.translations ?? {}, language);
    const key = `${tenant}/${hash}/${isOther ? language : ''}`;
    const form =
      kept.get(key) ?? compileForm(translated(definition, language), { patterns: linearPatterns, surface: 'outside' });
    kept.delete(key);
    kept.set(key, form);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return form;
  };
}
