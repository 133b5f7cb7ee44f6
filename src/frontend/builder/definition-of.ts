import type { Definition } from '../../domain/form/definition';
import type { DesignContent } from './design-state';

/** The definition a design stands for, not yet parsed: what the server is sent, with everything the builder does not edit. */
export function definitionOf({ fields, rules, others }: DesignContent): Definition {
  return { ...others, schema: 2, fields: [...fields], ...(rules.length > 0 && { rules: [...rules] }) };
}
