import type { CompiledField } from '../compiled-field';
import type { EngineNode } from './engine-node';
import type { FormState } from './form-state';
import { isOfKind, type SlotKind } from './slots';

/** What nodes work out, as it is before any of them ran. */
export type StateLists = Pick<
  FormState,
  'shown' | 'seen' | 'required' | 'enabled' | 'offered' | 'problems' | 'texts' | 'active'
>;

const none: FormState['problems'][number] = [];

/** Gives each filling of a form its lists; those that no node of the form changes are the same for all. */
export function startLists(fields: readonly CompiledField[], nodes: readonly EngineNode[]): () => StateLists {
  const list = <Value>(kind: SlotKind, valueOf: (field: CompiledField['field']) => Value): (() => Value[]) => {
    const values = fields.map(({ field }) => valueOf(field));
    return nodes.some(({ slot }) => isOfKind(slot, kind)) ? () => values.slice() : () => values;
  };
  const [shown, enabled] = [list('shown', () => true), list('enabled', () => true)];
  const required = list('required', (field) => field.required);
  const seen = list<FormState['seen'][number]>('seen', () => undefined);
  const offered = list<FormState['offered'][number]>('offered', () => undefined);
  const problems = list<FormState['problems'][number]>('problems', () => none);
  const texts = list('texts', ({ label, help }) => ({ label, help }));
  const rules = nodes.filter(({ slot }) => isOfKind(slot, 'rule'));
  return () => ({
    shown: shown(),
    seen: seen(),
    required: required(),
    enabled: enabled(),
    offered: offered(),
    problems: problems(),
    texts: texts(),
    active: rules.map(() => false),
  });
}
