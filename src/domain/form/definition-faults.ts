import { fieldTypeOf } from '../fields';
import { operatorOf } from '../logic/operators';
import { conditionCycle } from './condition-cycle';
import type { Field } from './field';

/** Something a definition's parts say together that cannot stand, and where. */
export interface DefinitionFault {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The faults between the fields of a definition: repeated keys, conditions that point nowhere, cannot work, or go in a circle. */
export function definitionFaults({ fields }: { readonly fields: readonly Field[] }): readonly DefinitionFault[] {
  return [
    ...repeatedKeys(fields),
    ...fields.flatMap((field, index) => conditionFaults(field, index, fields)),
    ...cycleFault(fields),
  ];
}

function repeatedKeys(fields: readonly Field[]): readonly DefinitionFault[] {
  const seen = new Set<string>();
  return fields.flatMap(({ key }, index) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ message: `Two questions have the key ${key}.`, path: ['fields', index, 'key'] }];
  });
}

function conditionFaults(field: Field, index: number, fields: readonly Field[]): readonly DefinitionFault[] {
  return (field.showWhen?.tests ?? []).flatMap((test, at) => {
    const path = ['fields', index, 'showWhen', 'tests', at];
    const tested = fields.find(({ key }) => key === test.field);
    if (!tested) return [{ message: `“${field.label}” depends on a question that is not in this form.`, path }];
    if (!fieldTypeOf(tested.type).operators.includes(test.operator))
      return [{ message: `“${tested.label}” cannot be tested with “${operatorOf(test.operator).label}”.`, path }];
    if (operatorOf(test.operator).needsOperand && test.operand === undefined)
      return [{ message: `Say what “${tested.label}” is compared with.`, path }];
    return [];
  });
}

function cycleFault(fields: readonly Field[]): readonly DefinitionFault[] {
  const cycle = conditionCycle(fields);
  if (!cycle) return [];
  const labels = cycle.map((key) => `“${fields.find((field) => field.key === key)?.label ?? key}”`);
  return [{ message: `These questions depend on each other in a circle: ${labels.join(' → ')}.`, path: ['fields'] }];
}
