import { Box, Inline, Label, Lozenge, Stack, Text, TextArea, Textfield, xcss } from '@forge/react';
import React, { useState } from 'react';
import { eventText } from '../../controls/event-text';
import type { NamedText } from './text-groups';

interface TextRowProps {
  readonly id: string;
  readonly text: NamedText;
  /** As it is translated so far; empty where it is not. */
  readonly translation: string;
  readonly onChange: (translation: string) => void;
}

const half = xcss({ width: '20rem', maxWidth: '100%', flexGrow: '1' });
/** From how many characters on a text gets room for several lines. */
const long = 60;

/** A text of the form, and beside it the same in the other language. */
export function TextRow({ id, text: { kind, text }, translation, onChange }: TextRowProps) {
  const [initial] = useState(translation);
  const box = {
    id,
    name: id,
    defaultValue: initial,
    maxLength: 5_000,
    onChange: (event: Parameters<typeof eventText>[0]) => onChange(eventText(event)),
  };
  return (
    <Inline space="space.200" rowSpace="space.050" alignBlock="start" shouldWrap>
      <Box xcss={half}>
        <Stack space="space.025">
          <Inline space="space.100" alignBlock="center">
            <Text size="small" weight="medium">
              {kind}
            </Text>
            {translation === '' ? <Lozenge appearance="moved">Missing</Lozenge> : null}
          </Inline>
          <Label labelFor={id}>{text}</Label>
        </Stack>
      </Box>
      <Box xcss={half}>
        {text.length > long || text.includes('\n') ? (
          <TextArea {...box} minimumRows={2} resize="smart" />
        ) : (
          <Textfield {...box} />
        )}
      </Box>
    </Inline>
  );
}
