import { fieldTypeOf } from '../../../src/domain/fields';
import type { FieldBehaviour, FieldTools } from '../../../src/domain/fields/field-behaviour';

type Settings = Readonly<Record<string, unknown>>;

/** A field of a type under settings. */
export function boundField(type: string, settings: Settings = {}, tools?: FieldTools): FieldBehaviour {
  return fieldTypeOf(type).bind(settings, tools);
}

/** What a maker hears of settings: each fault with its place; nothing where they are right. */
export function faultsOf(type: string, settings: Settings): readonly string[] {
  const { error } = fieldTypeOf(type).readSettings(settings);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
