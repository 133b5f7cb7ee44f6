import type { DefinitionFault } from '../definition-fault';
import type { DefinitionParts } from '../definition-parts';

/** Keys that two questions or two rules have. */
export function repeatedKeys({ fields, rules = [] }: DefinitionParts): readonly DefinitionFault[] {
  const repeated = (list: 'fields' | 'rules', things: string, keys: readonly string[]) =>
    keys.flatMap((key, index) =>
      keys.indexOf(key) < index ? [{ message: `Two ${things} have the key ${key}.`, path: [list, index, 'key'] }] : [],
    );
  const keysOf = (parts: readonly { readonly key: string }[]) => parts.map(({ key }) => key);
  return [...repeated('fields', 'questions', keysOf(fields)), ...repeated('rules', 'rules', keysOf(rules))];
}
