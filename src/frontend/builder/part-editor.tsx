import { Text } from '@forge/react';
import React from 'react';
import { ruleId } from './design-state';
import { QuestionEditor } from './question-editor';
import { RuleEditor } from './rules/rule-editor';
import type { Design } from './use-design';

/** The editor of what is chosen: a part of the form, or a rule. */
export function PartEditor({ design }: { readonly design: Design }) {
  const { fields, rules, selected } = design.state;
  const index = fields.findIndex(({ id }) => id === selected);
  const entry = fields[index];
  if (entry) return <QuestionEditor design={design} entry={entry} index={index} />;
  const place = rules.findIndex(({ key }) => ruleId(key) === selected);
  const rule = rules[place];
  if (rule) return <RuleEditor design={design} rule={rule} index={place} />;
  return fields.length === 0 ? null : <Text color="color.text.subtle">Choose a question or a rule to edit it.</Text>;
}
