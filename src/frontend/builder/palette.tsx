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

/** Every type of question there is, to add one of it. */
export function Palette({ onAdd }: { readonly onAdd: (type: FieldTypeName) => void }) {
  return (
    <Stack space="space.100">
      <Heading as="h2" size="small">
        Add a question
      </Heading>
      <Box>
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          {fieldTypes.map(({ type, label, hint }) => (
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
