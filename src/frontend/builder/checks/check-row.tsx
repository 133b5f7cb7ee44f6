import { Box, Button, Heading, Inline, Label, Select, Stack, Textfield, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { FieldCheck } from '../../../domain/form/field-check';
import { eventText } from '../../controls/event-text';
import { ExpressionBox } from '../expression/expression-box';

interface CheckRowProps {
  readonly id: string;
  readonly title: string;
  readonly check: FieldCheck;
  readonly onChange: (step: (before: FieldCheck) => FieldCheck) => void;
  readonly onRemove: () => void;
}

const framed = xcss({
  width: '100%',
  padding: 'space.150',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
});

/** One check: what must be true, what is said where it is not, and whether that keeps people from submitting. */
export function CheckRow({ id, title, check, onChange, onRemove }: CheckRowProps) {
  return (
    <Box xcss={framed}>
      <Stack space="space.100">
        <Heading as="h4" size="xxsmall">
          {title}
        </Heading>
        <ExpressionBox
          id={`${id}-expression`}
          label="Must be true"
          help="Judged where the question is answered, for example end >= start."
          source={check.expression}
          onChange={(expression) => onChange((before) => ({ ...before, expression: expression ?? '' }))}
        />
        <Message id={id} check={check} onChange={onChange} />
        <Severity id={id} check={check} onChange={onChange} />
        <Inline>
          <Button spacing="compact" appearance="subtle" onClick={onRemove}>
            Remove check
          </Button>
        </Inline>
      </Stack>
    </Box>
  );
}

type PartProps = Pick<CheckRowProps, 'id' | 'check' | 'onChange'>;

function Message({ id, check, onChange }: PartProps) {
  const [initial] = useState(check.message);
  return (
    <Stack>
      <Label labelFor={`${id}-message`}>Message</Label>
      <Textfield
        id={`${id}-message`}
        name={`${id}-message`}
        defaultValue={initial}
        onChange={(event) => onChange((before) => ({ ...before, message: eventText(event) }))}
      />
    </Stack>
  );
}

const severities: readonly { readonly value: FieldCheck['severity']; readonly label: string }[] = [
  { value: 'error', label: 'An error: the form cannot be submitted' },
  { value: 'warning', label: 'A warning: the form can be submitted all the same' },
];

function Severity({ id, check, onChange }: PartProps) {
  return (
    <Stack>
      <Label labelFor={`${id}-severity`}>Otherwise it is</Label>
      <Select
        inputId={`${id}-severity`}
        options={[...severities]}
        value={severities.find(({ value }) => value === check.severity)}
        isSearchable={false}
        onChange={(chosen: { readonly value: FieldCheck['severity'] } | null) =>
          onChange((before) => ({ ...before, severity: chosen?.value ?? before.severity }))
        }
      />
    </Stack>
  );
}
