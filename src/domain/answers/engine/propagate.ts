import type { CompiledForm } from '../compiled-form';
import type { FormState } from './form-state';
import { placeQueue } from './place-queue';

/** Works out what depends on the answer of one field, each node once and in order; gives the places of the fields that changed. */
export function propagate({ ordered, answerNodes }: CompiledForm, state: FormState, at: number): readonly number[] {
  const first = answerNodes[at];
  if (first === undefined) return [];
  const waiting = placeQueue();
  const changed = new Set<number>();
  waiting.add(first);
  for (let place = waiting.next(); place !== undefined; place = waiting.next()) {
    const node = ordered.nodes[place];
    if (!node?.run(state)) continue;
    if (node.field >= 0) changed.add(node.field);
    for (const reader of ordered.readers[place] ?? []) waiting.add(reader);
  }
  return [...changed];
}
