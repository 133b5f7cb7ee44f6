import type { FieldTools } from '../fields';
import type { DefinitionParts } from '../form/definition-parts';
import { compileField, type CompiledField } from './compiled-field';
import type { EngineNode } from './engine/engine-node';
import { planForm, type FormPlan } from './engine/form-plan';
import { enabledNode } from './engine/nodes/enabled-node';
import { offeredNode } from './engine/nodes/offered-node';
import { problemsNode } from './engine/nodes/problems-node';
import { requiredNode } from './engine/nodes/required-node';
import { ruleNode } from './engine/nodes/rule-node';
import { seenNode } from './engine/nodes/seen-node';
import { shownNode } from './engine/nodes/shown-node';
import { textsNode } from './engine/nodes/texts-node';
import { orderNodes, type OrderedNodes } from './engine/order-nodes';
import { slots } from './engine/slots';
import { startLists, type StateLists } from './engine/start-lists';

/** A definition made ready once, to be run over many answers. */
export interface CompiledForm {
  readonly fields: readonly CompiledField[];
  readonly byKey: ReadonlyMap<string, CompiledField>;
  readonly plan: FormPlan;
  readonly ordered: OrderedNodes;
  /** The place in that order of the node that works out the answer of each field; missing for one in a circle. */
  readonly answerNodes: readonly (number | undefined)[];
  /** The lists with which the state of each filling begins. */
  start(): StateLists;
}

/** Compiles a parsed definition with the tools it needs; what needs a tool that is not there gives nothing. */
export function compileFormWith({ fields, rules = [] }: DefinitionParts, tools: FieldTools): CompiledForm {
  const compiled = fields.map((field) => compileField(field, tools));
  const plan = planForm(compiled, rules, tools.expressions);
  const nodes = nodesOf(plan);
  const ordered = orderNodes(nodes);
  const places = new Map(ordered.nodes.map(({ slot }, place) => [slot, place]));
  return {
    fields: compiled,
    byKey: new Map(compiled.map((each) => [each.field.key, each])),
    plan,
    ordered,
    answerNodes: fields.map((_, at) => places.get(slots.seen(at))),
    start: startLists(compiled, nodes),
  };
}

const fieldNodes = [shownNode, offeredNode, seenNode, requiredNode, enabledNode, textsNode, problemsNode] as const;

function nodesOf(plan: FormPlan): readonly EngineNode[] {
  const nodes = plan.rules.map((rule, at) => ruleNode(rule, at, plan));
  for (const placed of plan.fields) {
    for (const nodeOf of fieldNodes) {
      const node = nodeOf(placed, plan);
      if (node) nodes.push(node);
    }
  }
  return nodes;
}
