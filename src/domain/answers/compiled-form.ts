import type { FieldTools } from '../fields';
import type { Definition } from '../form/definition';
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
import { valueNode } from './engine/nodes/value-node';
import { orderNodes, type OrderedNodes } from './engine/order-nodes';

export type { CompiledField } from './compiled-field';

/** A definition made ready once, to be run over many answers. */
export interface CompiledForm {
  readonly fields: readonly CompiledField[];
  readonly byKey: ReadonlyMap<string, CompiledField>;
  readonly plan: FormPlan;
  readonly ordered: OrderedNodes;
  /** The places of the nodes that work out the answers, by the place of their field; missing for one in a circle. */
  readonly valueNodes: readonly (number | undefined)[];
}

/** Compiles a parsed definition. */
export function compileForm({ fields, rules = [] }: Definition, tools: FieldTools = {}): CompiledForm {
  const compiled = fields.map((field) => compileField(field, tools));
  const plan = planForm(compiled, rules);
  const ordered = orderNodes(nodesOf(plan));
  const places = new Map(ordered.nodes.map(({ slot }, place) => [slot, place]));
  return {
    fields: compiled,
    byKey: new Map(compiled.map((each) => [each.field.key, each])),
    plan,
    ordered,
    valueNodes: fields.map(({ key }) => places.get(`value/${key}`)),
  };
}

const fieldNodes = [
  shownNode,
  valueNode,
  offeredNode,
  seenNode,
  requiredNode,
  enabledNode,
  textsNode,
  problemsNode,
] as const;

function nodesOf(plan: FormPlan): readonly EngineNode[] {
  return [
    ...plan.rules.map((rule, at) => ruleNode(rule, at, plan)),
    ...plan.fields.flatMap((placed) => fieldNodes.flatMap((node) => node(placed, plan) ?? [])),
  ];
}
