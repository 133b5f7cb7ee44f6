import { ErrorMessage, HelperMessage, Inline, Label, Stack, TextArea } from '@forge/react';
import React, { useState } from 'react';
import type { ExpressionSource } from '../../../domain/logic/expression/expression-source';
import { eventText } from '../../controls/event-text';
import { useFormParts } from '../form-parts';
import { expressionProblems, type ExpressionAround } from './expression-problems';
import { expressionSource, expressionText, saysTheSame } from './expression-text';
import { LookUp } from './look-up';

interface ExpressionBoxProps extends Omit<ExpressionAround, 'fields'> {
  readonly id: string;
  /** What it is for; left out where its surroundings have a label for it. */
  readonly label?: string;
  readonly help?: string | undefined;
  readonly source: ExpressionSource | undefined;
  /** Hears of every change; of no expression where the text is empty. */
  readonly onChange: (source: ExpressionSource | undefined) => void;
}

/** An expression as text, with what is wrong with it at its place, and what it can be made of. */
export function ExpressionBox({ id, label, help, source, onChange, ...around }: ExpressionBoxProps) {
  const fields = useFormParts();
  const [typed, setTyped] = useTyped(source);
  const problems = source === undefined || source === '' ? [] : expressionProblems(source, { ...around, fields });
  const change = (text: string) => {
    setTyped(text);
    onChange(expressionSource(text));
  };
  return (
    <Stack>
      {label === undefined ? null : <Label labelFor={id}>{label}</Label>}
      <TextArea
        key={typed.generation}
        id={id}
        name={id}
        minimumRows={1}
        resize="smart"
        isMonospaced
        spellCheck={false}
        defaultValue={typed.text}
        isInvalid={problems.length > 0}
        onChange={(event) => change(eventText(event))}
      />
      {problems.map((problem) => (
        <ErrorMessage key={problem}>{problem}</ErrorMessage>
      ))}
      <Inline>
        <LookUp names={around.names} />
      </Inline>
      {help === undefined ? null : <HelperMessage>{help}</HelperMessage>}
    </Stack>
  );
}

interface Typed {
  readonly text: string;
  /** Goes up when the expression changes by itself: the text box starts afresh then. */
  readonly generation: number;
}

/** What stands in the text box: what was typed, until the expression says something else, as after a key was renamed. */
function useTyped(source: ExpressionSource | undefined): readonly [Typed, (text: string) => void] {
  const [typed, setTyped] = useState<Typed>(() => ({ text: expressionText(source), generation: 0 }));
  const isCurrent = saysTheSame(typed.text, source);
  if (!isCurrent) setTyped({ text: expressionText(source), generation: typed.generation + 1 });
  return [typed, (text) => setTyped(({ generation }) => ({ text, generation }))];
}
