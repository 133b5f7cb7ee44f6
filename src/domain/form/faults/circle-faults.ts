import { compileForm } from '../../answers/compiled-form';
import type { EngineNode } from '../../answers/engine/engine-node';
import type { DefinitionFault } from '../definition-fault';
import type { DefinitionParts } from '../definition-parts';
import { circleSentence, turned } from './way-round';

/** Parts of a form that depend on themselves through each other, with the way round named. */
export function circleFaults({ fields, rules }: DefinitionParts): readonly DefinitionFault[] {
  const { circles } = compileForm({ fields, rules }).ordered;
  const labels = new Map(fields.map(({ key, label }) => [key, `“${label}”`]));
  return circles.map((circle) => {
    const names = keysRound(circle).map((key) => labels.get(key) ?? `the rule ${key}`);
    return { message: circleSentence('questions', names), path: ['fields'] };
  });
}

/** The keys of one way round a circle, closed: each depends on the next. */
function keysRound(circle: readonly EngineNode[]): readonly string[] {
  const within = new Map(circle.map((node) => [node.slot, node]));
  const path: EngineNode[] = [];
  let node = circle[0];
  while (node && !path.includes(node)) {
    path.push(node);
    node = node.reads.map((slot) => within.get(slot)).find((next) => next !== undefined);
  }
  const keys = path.slice(node ? path.indexOf(node) : 0).map(({ key }) => key);
  const turns = keys.filter((key, at) => key !== keys[at - 1]);
  const once = turns.length > 1 && turns.at(-1) === turns[0] ? turns.slice(0, -1) : turns;
  return turned(once);
}
