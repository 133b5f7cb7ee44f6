import { Box, Heading, Inline, Pressable, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import { fieldTypes, type FieldTypeName } from '../../domain/fields';

const tile = xcss({
  width: '10rem',
  flexGrow: '1',
  padding: 'space.100',
  textAlign: 'start',
  backgroundColor: 'elevation.surface',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
  ':hover': { backgroundColor: 'elevation.surface.hovered' },
});

/** Every type of question there is, to add one of it, and what the form is divided by. */
export function Palette({ onAdd }: { readonly onAdd: (type: FieldTypeName) => void }) {
  return (
    <Stack space="space.200">
      <Tiles title="Add a question" types={fieldTypes.filter(({ group }) => !group)} onAdd={onAdd} />
      <Tiles title="Add a page or a section" types={fieldTypes.filter(({ group }) => group)} onAdd={onAdd} />
    </Stack>
  );
}

interface TilesProps {
  readonly title: string;
  readonly types: readonly { readonly type: FieldTypeName; readonly label: string; readonly hint: string }[];
  readonly onAdd: (type: FieldTypeName) => void;
}

function Tiles({ title, types, onAdd }: TilesProps) {
  return (
    <Stack space="space.100">
      <Heading as="h2" size="small">
        {title}
      </Heading>
      <Box>
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          {types.map(({ type, label, hint }) => (
            <Pressable key={type} xcss={tile} onClick={() => onAdd(type)}>
              <Stack space="space.025">
                <Text weight="medium">{label}</Text>
                <Text size="small" color="color.text.subtle">
                  {hint}
                </Text>
              </Stack>
            </Pressable>
          ))}
        </Inline>
      </Box>
    </Stack>
  );
}
