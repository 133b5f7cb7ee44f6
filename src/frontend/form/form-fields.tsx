import { ErrorMessage, HelperMessage, Label, RequiredAsterisk, Stack } from '@forge/react';
import React from 'react';
import type { CompiledField } from '../../domain/answers/compiled-form';
import { problemSentence } from '../../domain/answers/problem-sentence';
import type { Control } from '../../domain/fields';
import { FieldControl } from '../controls/control';
import { useElementId } from './use-element-id';
import type { Filling } from './use-filling';

/** The questions of a form that its answers so far show, each with its label, help, control and problem. */
export function FormFields({
  filling,
  idPrefix,
  isDisabled = false,
}: {
  readonly filling: Filling;
  /** Keeps the ids of two forms on one page apart. */
  readonly idPrefix: string;
  readonly isDisabled?: boolean;
}) {
  const shown = filling.form.fields.filter(({ field }) => filling.visible.has(field.key));
  return (
    <Stack space="space.200">
      {shown.map((compiled) => (
        <FieldRow
          key={`${compiled.field.key}-${String(filling.generation)}`}
          compiled={compiled}
          filling={filling}
          id={`${idPrefix}-${compiled.field.key}`}
          isDisabled={isDisabled}
        />
      ))}
    </Stack>
  );
}

interface FieldRowProps {
  readonly compiled: CompiledField;
  readonly filling: Filling;
  readonly id: string;
  readonly isDisabled: boolean;
}

function FieldRow({ compiled: { field, behaviour }, filling, id, isDisabled }: FieldRowProps) {
  const [labelId, labelRef] = useElementId();
  const problem = filling.problems.find((each) => each.field === field.key);
  const hasHelp = field.help !== undefined && field.help !== '';
  return (
    // The parts stand side by side, so that Jira can tie them together; help needs room before the control.
    <Stack space={hasHelp ? 'space.050' : 'space.0'}>
      <Label labelFor={id} id={`${id}-label`} {...labelRef}>
        {`${field.label}${unitOf(behaviour.control)}`}
        {field.required && <RequiredAsterisk />}
      </Label>
      {hasHelp && <HelperMessage>{field.help}</HelperMessage>}
      <FieldControl
        control={behaviour.control}
        id={id}
        labelId={labelId}
        value={filling.answers[field.key]}
        isRequired={field.required}
        isInvalid={problem !== undefined}
        isDisabled={isDisabled}
        onChange={(value) => filling.setAnswer(field.key, value)}
        onLeave={() => filling.touch(field.key)}
      />
      {problem && <ErrorMessage>{problemSentence(problem)}</ErrorMessage>}
    </Stack>
  );
}

/** The unit of a number, said in the label so that it is read out with it. */
function unitOf(control: Control): string {
  return control.kind === 'number' && control.unit !== undefined && control.unit !== '' ? ` (${control.unit})` : '';
}
