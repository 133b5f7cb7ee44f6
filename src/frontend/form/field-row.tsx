import { ErrorMessage, HelperMessage, Label, RequiredAsterisk, Stack } from '@forge/react';
import React, { memo } from 'react';
import type { FieldState } from '../../domain/answers/engine/field-state';
import type { Problem } from '../../domain/answers/problem';
import { problemSentence } from '../../domain/answers/problem-sentence';
import type { Control } from '../../domain/fields';
import type { FillingSession } from '../../domain/filling/filling-session';
import { FieldControl } from '../controls/control';
import { useWording } from '../words/wording';
import { useElementId } from './use-element-id';
import { WarningMessage } from './warning-message';

interface FieldRowProps {
  readonly state: FieldState;
  readonly session: FillingSession;
  readonly id: string;
  readonly isDisabled: boolean;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Goes up when the answer became another from outside; the control starts afresh then. */
  readonly changes: number;
  onLeave(key: string): void;
}

/** One question with its label, help, control, and what is wrong with its answer. Drawn again only when something of it changed. */
export const FieldRow = memo(DrawnRow, (before, after) => {
  const { problems, warnings, ...others } = after;
  const isEqual = Object.entries(others).every(([name, value]) => Reflect.get(before, name) === value);
  return isEqual && sameItems(before.problems, problems) && sameItems(before.warnings, warnings);
});

function sameItems(some: readonly Problem[], others: readonly Problem[]): boolean {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}

function DrawnRow({ state, problems, warnings, ...rest }: FieldRowProps) {
  const { control, help, label, required } = state;
  const wording = useWording();
  const [labelId, labelRef] = useElementId();
  if (!control) return null;
  const { id } = rest;
  const hasHelp = help !== undefined && help !== '';
  // What is wrong with a part of the answer stands at that part.
  const problem = problems.find(({ path }) => path === undefined);
  return (
    // The parts stand side by side, so that Jira can tie them together; help needs room before the control.
    <Stack space={hasHelp ? 'space.050' : 'space.0'}>
      <Label labelFor={id} id={`${id}-label`} {...labelRef}>
        {`${label}${unitOf(control)}`}
        {required && <RequiredAsterisk />}
      </Label>
      {hasHelp && <HelperMessage>{help}</HelperMessage>}
      {controlOf({ state, control, labelId, problems, ...rest })}
      {problem && <ErrorMessage>{problemSentence(problem, wording)}</ErrorMessage>}
      {warnings.map((warning) => (
        <WarningMessage key={warning.code} sentence={problemSentence(warning, wording)} />
      ))}
    </Stack>
  );
}

type ControlOfRow = Omit<FieldRowProps, 'warnings'> & {
  readonly control: Control;
  readonly labelId: string | undefined;
};

function controlOf({ state, control, session, id, labelId, isDisabled, problems, changes, onLeave }: ControlOfRow) {
  const { key, answer, required, enabled } = state;
  return (
    <FieldControl
      key={changes}
      {...{ control, id, labelId, problems }}
      value={answer}
      isRequired={required}
      isInvalid={problems.length > 0}
      isDisabled={isDisabled || !enabled}
      onChange={(step) => session.changeAnswer(key, step)}
      onLeave={() => onLeave(key)}
    />
  );
}

/** The unit of a number, said in the label so that it is read out with it. */
function unitOf(control: Control): string {
  return control.kind === 'number' && control.unit !== undefined && control.unit !== '' ? ` (${control.unit})` : '';
}
