import { Stack, Text } from '@forge/react';
import React, { useMemo } from 'react';
import type { Answers } from '../../domain/answers/answers';
import { compileForm } from '../../domain/answers/compiled-form';
import { visibleFields } from '../../domain/answers/visible-fields';
import type { Reference } from '../../domain/fields';
import type { Definition } from '../../domain/form/definition';
import { usePlace } from '../words/place';
import { Paragraph } from './paragraph';
import { ReferenceView } from './reference-view';

/** The questions these answers show and what was answered, to read. */
export function AnswersView({ definition, answers }: { readonly definition: Definition; readonly answers: Answers }) {
  const form = useMemo(() => compileForm(definition), [definition]);
  const visible = visibleFields(form, answers);
  const { locale } = usePlace();
  return (
    <Stack space="space.200">
      {form.fields
        .filter(({ field, behaviour }) => visible.has(field.key) && behaviour.part.kind === 'question')
        .map(({ field, behaviour }) => (
          <Stack key={field.key} space="space.025">
            <Text size="small" weight="semibold" color="color.text.subtle">
              {field.label}
            </Text>
            <AnswerText
              text={behaviour.text(answers[field.key], locale)}
              references={behaviour.references?.(answers[field.key]) ?? []}
            />
          </Stack>
        ))}
    </Stack>
  );
}

interface AnswerTextProps {
  readonly text: string;
  readonly references: readonly Reference[];
}

/** What was answered, with the names of those it names by their ids; an answer that is an id alone is its name. */
function AnswerText({ text, references }: AnswerTextProps) {
  if (text.trim() === '') return <Text color="color.text.subtlest">No answer</Text>;
  const isAlone = references.some(({ id }) => id === text);
  return (
    <>
      {isAlone ? null : <Paragraph text={text} />}
      {references.map((reference) => (
        <ReferenceView key={`${reference.kind} ${reference.id}`} reference={reference} />
      ))}
    </>
  );
}
