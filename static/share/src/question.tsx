import type { ComponentChildren } from 'preact';
import type { FieldState } from '../../../src/domain/answers/engine/field-state';
import type { Problem } from '../../../src/domain/answers/problem';
import { problemSentence } from '../../../src/domain/answers/problem-sentence';
import { ControlOf } from './controls/control';
import { isGroup } from './controls/is-group';
import { inputId } from './input-id';
import { useReading, useWords } from './reading';
import type { Filling } from './use-filling';

interface QuestionProps {
  readonly state: FieldState;
  readonly filling: Filling;
}

/** One question: its label, help, control and what is wrong with its answer, or is to be thought over. */
export function Question({ state, filling: { session, ...view } }: QuestionProps) {
  const { key, label, help, required, enabled, control, answer } = state;
  const words = useWords();
  if (!control) return null;
  const id = inputId(key);
  const problems = view.problems.filter(({ field }) => field === key);
  // What is wrong with a part of the answer stands at that part.
  const problem = problems.find(({ path }) => path === undefined);
  const warning = view.warnings.find(({ field }) => field === key);
  const describedBy =
    [help && `${id}-help`, problem && `${id}-error`, warning && `${id}-warning`].filter(Boolean).join(' ') || undefined;
  const heading = (
    <>
      {label}
      {required && <span class="required"> {words.required}</span>}
    </>
  );
  return (
    <Frame group={isGroup(control)} {...{ id, heading, describedBy, enabled }}>
      {help && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
      <fieldset role="presentation" class="plain" disabled={!enabled}>
        <ControlOf
          key={view.generation}
          {...{ control, id, required, describedBy, problems }}
          value={answer}
          invalid={problems.length > 0}
          onChange={(value) => session.setAnswer(key, value)}
          onLeave={() => session.leave(key)}
        />
      </fieldset>
      <ErrorText id={`${id}-error`} problem={problem} />
      <WarningText id={`${id}-warning`} warning={warning} />
    </Frame>
  );
}

interface FrameProps {
  readonly group: boolean;
  readonly id: string;
  readonly heading: ComponentChildren;
  readonly describedBy: string | undefined;
  readonly enabled: boolean;
  readonly children: ComponentChildren;
}

function Frame({ group, id, heading, describedBy, enabled, children }: FrameProps) {
  if (group)
    return (
      <fieldset class="question" aria-describedby={describedBy} disabled={!enabled}>
        <legend>{heading}</legend>
        {children}
      </fieldset>
    );
  return (
    <div class="question">
      <label for={id}>{heading}</label>
      {children}
    </div>
  );
}

function ErrorText({ id, problem }: { readonly id: string; readonly problem: Problem | undefined }) {
  const { wording } = useReading();
  if (!problem) return null;
  return (
    <p id={id} class="error">
      <span aria-hidden="true">⚠ </span>
      {problemSentence(problem, wording)}
    </p>
  );
}

function WarningText({ id, warning }: { readonly id: string; readonly warning: Problem | undefined }) {
  const { wording, words } = useReading();
  if (!warning) return null;
  return (
    <p id={id} class="warning">
      <strong>{words.warning}</strong> {problemSentence(warning, wording)}
    </p>
  );
}
