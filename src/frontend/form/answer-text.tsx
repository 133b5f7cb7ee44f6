import { Text } from '@forge/react';
import React from 'react';
import type { Reference } from '../../domain/fields';
import { Paragraph } from './paragraph';
import { ReferenceView } from './reference-view';

interface AnswerTextProps {
  readonly text: string;
  readonly references: readonly Reference[];
}

/** What was answered, with the names of those it names by their ids; an answer that is an id alone is its name. */
export function AnswerText({ text, references }: AnswerTextProps) {
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
