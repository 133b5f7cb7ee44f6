import type { ComponentChildren } from 'preact';
import type { Problem } from '../../../src/domain/answers/problem';
import { problemSentence } from '../../../src/domain/answers/problem-sentence';
import type { Control } from '../../../src/domain/fields';
import type { Field } from '../../../src/domain/form/field';
import { ControlOf, isGroup } from './controls/control';
import type { Filling } from './use-filling';

/** The id of the first input of a question. */
export function inputId(key: string): string {
  return `question-${key}`;
}

interface QuestionProps {
  readonly field: Field;
  readonly control: Control;
  readonly filling: Filling;
}

/** One question: its label, help, control and what is wrong with its answer. */
export function Question({ field, control, filling }: QuestionProps) {
  const id = inputId(field.key);
  const problem = filling.problems.find((each) => each.field === field.key);
  const describedBy = [field.help && `${id}-help`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined;
  const heading = (
    <>
      {field.label}
      {field.required && <span class="required"> (required)</span>}
    </>
  );
  return (
    <Frame group={isGroup(control)} id={id} heading={heading} describedBy={describedBy}>
      {field.help && (
        <p id={`${id}-help`} class="help">
          {field.help}
        </p>
      )}
      <ControlOf
        control={control}
        id={id}
        value={filling.answers[field.key]}
        required={field.required}
        invalid={problem !== undefined}
        describedBy={describedBy}
        onChange={(value) => filling.setAnswer(field.key, value)}
        onLeave={() => filling.leave(field.key)}
      />
      <ErrorText id={`${id}-error`} problem={problem} />
    </Frame>
  );
}

function Frame({
  group,
  id,
  heading,
  describedBy,
  children,
}: {
  readonly group: boolean;
  readonly id: string;
  readonly heading: ComponentChildren;
  readonly describedBy: string | undefined;
  readonly children: ComponentChildren;
}) {
  if (group)
    return (
      <fieldset class="question" aria-describedby={describedBy}>
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
  if (!problem) return null;
  return (
    <p id={id} class="error">
      <span aria-hidden="true">⚠ </span>
      {problemSentence(problem, navigator.language)}
    </p>
  );
}
