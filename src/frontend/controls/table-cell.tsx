import { Box, ErrorMessage, Label, RequiredAsterisk, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { ColumnControl } from '../../domain/fields';
import { cellControl, cellId, cellName, cellSentences } from '../../domain/filling/table-rows';
import { useElementId } from '../form/use-element-id';
import { usePlace } from '../words/place';
import { useWording } from '../words/wording';
import type { TableRowProps } from './table-row-props';

const wide = xcss({ width: '12rem' });

/** One cell under its own name: its input, or what the form worked out, and what is wrong with it. */
export function TableCell(props: TableRowProps & { readonly column: ColumnControl }) {
  const { column, id, at, row, control, problems } = props;
  const { locale } = usePlace();
  const [labelId, labelRef] = useElementId();
  const place = cellId(id, at, column.key);
  const sentences = cellSentences(problems, [at, column.key], useWording());
  const content = (
    <Stack>
      <Label labelFor={place} id={`${place}-label`} {...labelRef}>
        {`${cellName(column, at)}${unitOf(column)}`}
        {column.required && <RequiredAsterisk />}
      </Label>
      {column.control === undefined ? (
        <Text>{column.text(row[column.key], locale) || '–'}</Text>
      ) : (
        <Input {...props} labelId={labelId} isInvalid={sentences.length > 0} />
      )}
      {sentences.length > 0 && <ErrorMessage>{sentences.join(' ')}</ErrorMessage>}
    </Stack>
  );
  return control.shown === 'cards' ? content : <Box xcss={wide}>{content}</Box>;
}

/** The unit of a number, said in the label so that it is read out with it. */
function unitOf({ control }: ColumnControl): string {
  return control?.kind === 'number' && control.unit ? ` (${control.unit})` : '';
}

interface InputProps extends TableRowProps {
  readonly column: ColumnControl;
  readonly labelId: string | undefined;
  readonly isInvalid: boolean;
}

function Input({ column, id, at, row, labelId, isInvalid, isDisabled, takesFocus, Cell, onCell, onLeave }: InputProps) {
  if (!column.control) return null;
  return (
    <Cell
      control={cellControl(column.control)}
      id={cellId(id, at, column.key)}
      {...{ labelId, isInvalid, isDisabled, takesFocus }}
      value={row[column.key]}
      isRequired={column.required}
      onChange={(step) => onCell(column.key, step)}
      onLeave={() => onLeave(column.key)}
    />
  );
}
