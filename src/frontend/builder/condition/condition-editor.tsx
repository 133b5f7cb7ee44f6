import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { Condition } from '../../../domain/logic/condition';
import { useFormParts } from '../form-parts';
import { ConditionGroup } from './condition-group';
import { conditionSentence } from './condition-sentence';
import type { ConditionWords } from './condition-words';
import { newTest, testableFields, type TestableField } from './testable-fields';

interface ConditionEditorProps {
  readonly id: string;
  readonly words: ConditionWords;
  readonly condition: Condition | undefined;
  /** The key of the part it belongs to, which it cannot test. */
  readonly own: string;
  /** Takes the step from the newest condition to the next: what is drawn may be a render old. */
  readonly onChange: (step: (before: Condition | undefined) => Condition | undefined) => void;
}

/** Says when something holds: by itself, or when answers are as the maker says. */
export function ConditionEditor({ id, words, condition, own, onChange }: ConditionEditorProps) {
  const fields = useFormParts();
  const testable = testableFields(fields, own);
  return (
    <Stack space="space.100">
      <Heading as="h3" size="xsmall">
        {words.heading}
      </Heading>
      {condition ? (
        <>
          <ConditionGroup
            id={id}
            lead={words.lead}
            condition={condition}
            testable={testable}
            depth={1}
            onChange={(step) => onChange((before) => before && step(before))}
          />
          <Text color="color.text.subtle">{`${words.lead} ${conditionSentence(condition, fields)}.`}</Text>
        </>
      ) : (
        <Text color="color.text.subtle">{words.idle}</Text>
      )}
      <Switch words={words} testable={testable} condition={condition} onChange={onChange} />
    </Stack>
  );
}

interface SwitchProps extends Pick<ConditionEditorProps, 'words' | 'condition' | 'onChange'> {
  readonly testable: readonly TestableField[];
}

/** Begins a condition, or takes it away. */
function Switch({ words, testable, condition, onChange }: SwitchProps) {
  return (
    <Inline>
      {condition ? (
        <Button spacing="compact" appearance="subtle" onClick={() => onChange(() => undefined)}>
          {words.clear}
        </Button>
      ) : (
        <Button
          spacing="compact"
          iconBefore="add"
          onClick={() => onChange((before) => before ?? { match: 'all', tests: [newTest(testable)] })}
        >
          {words.begin}
        </Button>
      )}
    </Inline>
  );
}
