import { Label, Stack } from '@forge/react';
import React from 'react';
import type { Option } from '../../domain/fields';
import type { Json } from '../../domain/json';
import type { AnswerStep } from '../../domain/filling/answer-step';
import { matrixAnswer, matrixChoices } from '../../domain/filling/matrix-answer';
import { useElementId } from '../form/use-element-id';
import type { ControlProps } from './control-props';
import { OneOfControl } from './one-of';

/** One choice for each row: a group of radio buttons under the label of its row. */
export function MatrixControl(props: ControlProps<'matrix'>) {
  return (
    <Stack space="space.100">
      {props.control.rows.map((row) => (
        <Row key={row.value} row={row} {...props} />
      ))}
    </Stack>
  );
}

function Row({ row, control, id, value, onChange, ...rest }: ControlProps<'matrix'> & { readonly row: Option }) {
  const rowId = `${id}-${row.value}`;
  const [labelId, labelRef] = useElementId();
  return (
    <Stack>
      <Label labelFor={rowId} id={`${rowId}-label`} {...labelRef}>
        {row.label}
      </Label>
      <OneOfControl
        {...rest}
        control={{ kind: 'one-of', options: control.options, shown: 'list' }}
        id={rowId}
        labelId={labelId}
        value={matrixChoices(value).get(row.value)}
        onChange={(step) => onChange((before) => withChoice(before, row.value, step))}
      />
    </Stack>
  );
}

function withChoice(before: Json | undefined, row: string, step: AnswerStep): Json | undefined {
  const option = step(matrixChoices(before).get(row));
  return typeof option === 'string' ? matrixAnswer(before, row, option) : before;
}
