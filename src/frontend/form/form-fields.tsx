import { Stack } from '@forge/react';
import React from 'react';
import type { CompiledField } from '../../domain/answers/compiled-form';
import { ComputedRow } from './computed-row';
import { ContentView } from './content-view';
import { FieldRow } from './field-row';
import type { HeadingLevel } from './heading-level';
import { SectionHeading } from './section-heading';
import type { Filling } from './use-filling';

interface FormFieldsProps {
  readonly filling: Filling;
  /** Keeps the ids of two forms on one page apart. */
  readonly idPrefix: string;
  readonly isDisabled?: boolean;
  /** The level of the headings of sections. */
  readonly level?: HeadingLevel;
}

/** The parts of the page somebody is on that the answers so far show: what is to be read, and the questions. */
export function FormFields({ filling, idPrefix, isDisabled = false, level = 4 }: FormFieldsProps) {
  const { session, step, generation } = filling;
  if (step === 'review') return null;
  return (
    <Stack space="space.200">
      {session.shownOn(step).map((compiled) => (
        <PartOfForm
          key={`${compiled.field.key}-${String(generation)}`}
          {...{ compiled, filling, level, isDisabled }}
          id={`${idPrefix}-${compiled.field.key}`}
        />
      ))}
    </Stack>
  );
}

interface PartOfFormProps {
  readonly compiled: CompiledField;
  readonly filling: Filling;
  readonly id: string;
  readonly isDisabled: boolean;
  readonly level: HeadingLevel;
}

function PartOfForm({
  compiled,
  filling: { session, problems, warnings, touch },
  id,
  isDisabled,
  level,
}: PartOfFormProps) {
  const { field, behaviour } = compiled;
  const state = session.field(field.key);
  if (!state) return null;
  const { part } = behaviour;
  switch (part.kind) {
    case 'question':
      return (
        <FieldRow
          {...{ state, session, id, isDisabled, onLeave: touch }}
          changes={session.outsideChanges(field.key)}
          problems={problems.filter((each) => each.field === field.key)}
          warnings={warnings.filter((each) => each.field === field.key)}
        />
      );
    case 'computed':
      return <ComputedRow state={state} behaviour={behaviour} />;
    case 'content':
      return <ContentView field={{ ...field, label: state.label, help: state.help }} content={part.content} />;
    case 'group':
      return <SectionHeading state={state} level={level} />;
    case 'fixed':
      return null;
  }
}
