import { Box, Button, Inline, Stack, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { Option } from '../../../domain/fields';
import { ConditionEditor } from '../condition/condition-editor';
import { conditionSentence } from '../condition/condition-sentence';
import { conditionWords, type ConditionUse } from '../condition/condition-words';
import { useFormParts } from '../form-parts';

interface OptionConditionsProps {
  readonly id: string;
  readonly option: Option;
  /** The key of the question the option belongs to. */
  readonly own: string;
  readonly onDecide: (step: (before: Option) => Pick<Option, ConditionUse>) => void;
}

const uses: readonly ConditionUse[] = ['showWhen', 'requireWhen', 'enableWhen'];
const words = conditionWords('option');

const framed = xcss({
  padding: 'space.150',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
});

/** When one option is shown, has to be chosen and can be chosen: in a sentence, and in editors once they are opened. */
export function OptionConditions({ id, option, own, onDecide }: OptionConditionsProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Stack space="space.050">
      {isOpen ? null : <Sentences option={option} />}
      <Inline>
        <Button spacing="compact" appearance="subtle" onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? `Close the conditions of “${option.label}”` : `Conditions of “${option.label}”`}
        </Button>
      </Inline>
      {isOpen ? (
        <Box xcss={framed}>
          <Stack space="space.200">
            {uses.map((use) => (
              <ConditionEditor
                key={use}
                id={`${id}-${use}`}
                words={words[use]}
                condition={option[use]}
                own={own}
                onChange={(step) => onDecide((before) => ({ ...before, [use]: step(before[use]) }))}
              />
            ))}
          </Stack>
        </Box>
      ) : null}
    </Stack>
  );
}

function Sentences({ option }: { readonly option: Option }) {
  const fields = useFormParts();
  const sentences = uses.flatMap((use) => {
    const condition = option[use];
    return condition ? [`${words[use].lead} ${conditionSentence(condition, fields)}.`] : [];
  });
  return (
    <>
      {sentences.map((sentence) => (
        <Text key={sentence} size="small" color="color.text.subtle">
          {sentence}
        </Text>
      ))}
    </>
  );
}
