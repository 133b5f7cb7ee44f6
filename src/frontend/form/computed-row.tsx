import { HelperMessage, Stack, Text } from '@forge/react';
import React, { memo } from 'react';
import type { FieldState } from '../../domain/answers/engine/field-state';
import type { FieldBehaviour } from '../../domain/fields';
import { usePlace } from '../words/place';

/** A value that the form works out, under its label, to be read only. */
export const ComputedRow = memo(function ComputedRow({
  state: { label, help, answer },
  behaviour,
}: {
  readonly state: FieldState;
  readonly behaviour: FieldBehaviour;
}) {
  const { locale } = usePlace();
  const text = behaviour.text(answer, locale);
  return (
    <Stack space="space.050">
      <Text size="small" weight="semibold" color="color.text.subtle">
        {label}
      </Text>
      {text === '' ? <Text color="color.text.subtle">No value yet</Text> : <Text>{text}</Text>}
      {help !== undefined && help !== '' && <HelperMessage>{help}</HelperMessage>}
    </Stack>
  );
});
