import type { FieldTools } from '../fields';
import { noFindings } from '../fields/no-findings';
import type { DefinitionParts } from '../form/definition-parts';
import { compileField, type CompiledField } from './compiled-field';
import type { EngineNode } from './engine/engine-node';
import { planForm, type FormPlan } from './engine/form-plan';
import type { FieldTexts } from './engine/form-state';
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

/** A definition made ready once, to be run over many answers. */
export interface CompiledForm {
  readonly fields: readonly CompiledField[];
  readonly byKey: ReadonlyMap<string, CompiledField>;
  readonly plan: FormPlan;
  readonly ordered: OrderedNodes;
  /** The place in that order of the node that works out the answer of each field; missing for one in a circle. */
  readonly answerNodes: readonly (number | undefined)[];
  /** How the state of each filling begins. */
  readonly start: FormStart;
}

/** What is the same at the start of every filling. */
export interface FormStart {
  readonly shown: readonly boolean[];
  readonly required: readonly boolean[];
  readonly enabled: readonly boolean[];
  readonly texts: readonly FieldTexts[];
  /** As many places as there are fields, with nothing in them. */
  readonly nothing: readonly undefined[];
  readonly problems: readonly (readonly never[])[];
  readonly active: readonly boolean[];
}

/** Compiles a parsed definition with the tools it needs; what needs a tool that is not there gives nothing. */
export function compileFormWith({ fields, rules = [] }: DefinitionParts, tools: FieldTools): CompiledForm {
  const compiled = fields.map((field) => compileField(field, tools));
  const plan = planForm(compiled, rules, tools.expressions);
  const ordered = orderNodes(nodesOf(plan));
  const places = new Map(ordered.nodes.map(({ slot }, place) => [slot, place]));
  return {
    fields: compiled,
    byKey: new Map(compiled.map((each) => [each.field.key, each])),
    plan,
    ordered,
    answerNodes: fields.map((_, at) => places.get(slots.seen(at))),
    start: startOf(compiled, rules.length),
  };
}

function startOf(fields: readonly CompiledField[], rules: number): FormStart {
  return {
    shown: fields.map(() => true),
    required: fields.map(({ field }) => field.required),
    enabled: fields.map(() => true),
    texts: fields.map(({ field: { label, help } }) => ({ label, help })),
    nothing: fields.map(() => undefined),
    problems: fields.map(() => noFindings),
    active: Array.from({ length: rules }, () => false),
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
