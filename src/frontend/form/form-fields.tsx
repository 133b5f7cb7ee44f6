import { ErrorMessage, HelperMessage, Label, RequiredAsterisk, Stack } from '@forge/react';
import React from 'react';
import type { CompiledField } from '../../domain/answers/compiled-form';
import { problemSentence } from '../../domain/answers/problem-sentence';
import type { Control } from '../../domain/fields';
import { FieldControl } from '../controls/control';
import { usePlace } from '../words/place';
import { ContentView } from './content-view';
import { useElementId } from './use-element-id';
import type { Filling } from './use-filling';

/** The parts of a form that its answers so far show: what is to be read, and the questions, each with its label, help, control and problem. */
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
        <PartOfForm
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

interface WithControl {
  readonly control: Control;
}

interface FieldRowProps {
  readonly compiled: CompiledField;
  readonly filling: Filling;
  readonly id: string;
  readonly isDisabled: boolean;
}

function PartOfForm(props: FieldRowProps) {
  const { field, behaviour } = props.compiled;
  const { part } = behaviour;
  if (part.kind === 'question') return <FieldRow {...props} control={part.control} />;
  return part.kind === 'content' ? <ContentView field={field} content={part.content} /> : null;
}

function FieldRow({ compiled: { field }, control, filling, id, isDisabled }: FieldRowProps & WithControl) {
  const [labelId, labelRef] = useElementId();
  const { locale } = usePlace();
  const problem = filling.problems.find((each) => each.field === field.key);
  const hasHelp = field.help !== undefined && field.help !== '';
  return (
    // The parts stand side by side, so that Jira can tie them together; help needs room before the control.
    <Stack space={hasHelp ? 'space.050' : 'space.0'}>
      <Label labelFor={id} id={`${id}-label`} {...labelRef}>
        {`${field.label}${unitOf(control)}`}
        {field.required && <RequiredAsterisk />}
      </Label>
      {hasHelp && <HelperMessage>{field.help}</HelperMessage>}
      <FieldControl
        control={control}
        id={id}
        labelId={labelId}
        value={filling.answers[field.key]}
        isRequired={field.required}
        isInvalid={problem !== undefined}
        isDisabled={isDisabled}
        onChange={(value) => filling.setAnswer(field.key, value)}
        onLeave={() => filling.touch(field.key)}
      />
      {problem && <ErrorMessage>{problemSentence(problem, locale)}</ErrorMessage>}
    </Stack>
  );
}

/** The unit of a number, said in the label so that it is read out with it. */
function unitOf(control: Control): string {
  return control.kind === 'number' && control.unit !== undefined && control.unit !== '' ? ` (${control.unit})` : '';
}
