import { Definition } from '../../../domain/form/definition';
import { FormName } from '../../../domain/form/form-name';
import { definitionOf } from '../definition-of';
import type { DesignContent } from '../design-state';
import { fieldReason } from './field-reason';
import type { Issue } from './issue';
import { ruleReason } from './rule-reason';

/** Why a design cannot be saved as it stands, in sentences; empty where it can. */
export function designReasons(content: DesignContent): readonly string[] {
  const named = FormName.safeParse(content.name).success ? [] : ['Give the form a name of at most 120 characters.'];
  const parsed = Definition.safeParse(definitionOf(content));
  const faults = parsed.success ? [] : parsed.error.issues.map((issue) => sentenceOf(issue, content));
  return [...new Set([...named, ...faults])];
}

function sentenceOf(issue: Issue, content: DesignContent): string {
  const [list, index] = issue.path;
  if (typeof index !== 'number') return withRuleNames(issue.message, content);
  const said = list === 'rules' ? ruleReason(issue, index) : fieldReason(issue, content.fields, index);
  return withRuleNames(said, content);
}

/** A sentence of the domain, which knows rules by their keys, with the rules called by their places. */
function withRuleNames(sentence: string, { rules }: DesignContent): string {
  return rules.reduce((said, { key }, at) => {
    const name = `rule ${String(at + 1)}`;
    return said.replaceAll(`“${key}”`, name).replaceAll(new RegExp(`\\bthe rule ${key}\\b`, 'g'), name);
  }, sentence);
}
