import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { FormRule } from '../../../domain/form/form-rule';
import { ConditionGroup } from '../condition/condition-group';
import { testableFields } from '../condition/testable-fields';
import { ruleId } from '../design-state';
import { useFormParts } from '../form-parts';
import type { Design } from '../use-design';
import { ActionEditor } from './action-editor';
import { ruleChanges } from './rule-changes';
import { MoveButtons } from '../move-buttons';
import { ruleSentence } from './rule-sentence';

interface RuleEditorProps {
  readonly design: Design;
  readonly rule: FormRule;
  readonly index: number;
}

/** The editor of one rule: on which condition, and what it does then. */
export function RuleEditor({ design, rule, index }: RuleEditorProps) {
  const fields = useFormParts();
  const id = ruleId(rule.key);
  const alter = (step: (before: FormRule) => FormRule) => design.apply(ruleChanges.alter(rule.key, step));
  return (
    <Stack space="space.200">
      <Heading as="h2" size="small">
        {`Rule ${String(index + 1)}`}
      </Heading>
      <RuleActions design={design} rule={rule} index={index} />
      <ConditionGroup
        id={id}
        lead="When"
        condition={rule.when}
        testable={testableFields(fields)}
        depth={1}
        isKept
        onChange={(step) => alter((before) => ({ ...before, when: step(before.when) ?? before.when }))}
      />
      <ActionEditor
        id={id}
        action={rule.action}
        onChange={(step) => alter((before) => ({ ...before, action: step(before.action) }))}
      />
      <Text color="color.text.subtle">{ruleSentence(rule, fields)}</Text>
    </Stack>
  );
}

function RuleActions({ design: { state, apply }, rule: { key }, index }: RuleEditorProps) {
  return (
    <Inline space="space.050" rowSpace="space.050" shouldWrap>
      <MoveButtons index={index} count={state.rules.length} onMove={(to) => apply(ruleChanges.move(key, to))} />
      <Button spacing="compact" iconBefore="trash" onClick={() => apply(ruleChanges.remove(key))}>
        Delete rule
      </Button>
    </Inline>
  );
}
