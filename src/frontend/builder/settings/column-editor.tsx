import { Box, Button, Heading, Inline, Stack, xcss } from '@forge/react';
import React from 'react';
import { knownFieldType, type SettingControl } from '../../../domain/fields';
import { Json } from '../../../domain/json';
import { changeColumn, columnTypes, setInColumn, type Column } from './column-list';
import type { SettingProps } from './setting-props';

const card = xcss({
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
  padding: 'space.150',
});

/** What edits one setting; the editor of columns is given the one that edits every setting. */
export type EditorOfSetting = React.ComponentType<SettingProps>;

interface ColumnEditorProps extends Omit<SettingProps, 'value' | 'onChange'> {
  readonly Editor: EditorOfSetting;
  readonly column: Column;
  readonly at: number;
  readonly isOnly: boolean;
  readonly take: (step: (columns: readonly Column[]) => readonly Column[]) => void;
  readonly onRaise: () => void;
  readonly onRemove: () => void;
}

/** One column: its name, its type, what is asked of its cells, and the settings of its type. */
export function ColumnEditor(props: ColumnEditorProps) {
  const { at, isOnly, onRaise, onRemove } = props;
  const place = String(at + 1);
  return (
    <Box xcss={card}>
      <Stack space="space.100">
        <Inline spread="space-between" alignBlock="center" shouldWrap>
          <Heading as="h3" size="xsmall">{`Column ${place}`}</Heading>
          <Inline space="space.050">
            <Button spacing="compact" appearance="subtle" isDisabled={at === 0} onClick={onRaise}>
              {`Move column ${place} up`}
            </Button>
            <Button spacing="compact" appearance="subtle" isDisabled={isOnly} onClick={onRemove}>
              {`Remove column ${place}`}
            </Button>
          </Inline>
        </Inline>
        <OwnSettings {...props} />
        <TypeSettings {...props} />
      </Stack>
    </Box>
  );
}

const whatIsAsked = (place: string, isWorkedOut: boolean): readonly SettingControl[] => [
  { name: 'label', label: `Label of column ${place}`, kind: 'text' },
  {
    name: 'key',
    label: `Key of column ${place}`,
    kind: 'text',
    help: 'The name it has in calculations. Answers keep it.',
  },
  { name: 'type', label: `Type of column ${place}`, kind: 'pick', choices: columnTypes() },
  ...(isWorkedOut
    ? []
    : [
        { name: 'required', label: `Column ${place} is required`, kind: 'switch' } as const,
        { name: 'unique', label: `No two rows the same in column ${place}`, kind: 'switch' } as const,
      ]),
  { name: 'total', label: `Show the sum of column ${place}`, kind: 'switch' },
];

function OwnSettings({ Editor, column, at, id, own, highestOption, take }: ColumnEditorProps) {
  const isWorkedOut = knownFieldType(column.type)?.isQuestion === false;
  return (
    <>
      {whatIsAsked(String(at + 1), isWorkedOut).map((control) => {
        const value = Json.safeParse(column[control.name]).data;
        const change = (step: (before: Json | undefined) => Json | undefined) =>
          take((before) => changeColumn(before, at, { name: control.name, value: step(value) }));
        return (
          <Editor
            key={control.name}
            {...{ control, value, own, highestOption }}
            id={`${id}-${String(at)}-${control.name}`}
            onChange={change}
          />
        );
      })}
    </>
  );
}

/** The settings of the type, but for conditions on its options: in a table, they are always offered. */
function TypeSettings({ Editor, column, at, id, own, highestOption, take }: ColumnEditorProps) {
  const fieldType = knownFieldType(column.type);
  const controls = (fieldType?.settingControls ?? []).filter(
    ({ kind }) => kind !== 'expression' || fieldType?.isQuestion === false,
  );
  return (
    <>
      {controls.map((control) => (
        <Editor
          key={`${column.type} ${control.name}`}
          control={{ ...control, label: `${control.label} of column ${String(at + 1)}`, conditional: false }}
          {...{ own, highestOption }}
          id={`${id}-${String(at)}-settings-${control.name}`}
          value={column.settings[control.name]}
          onChange={(step) => take((before) => setInColumn(before, at, { name: control.name, step }))}
        />
      ))}
    </>
  );
}
