import {
  Box,
  ErrorMessage,
  HelperMessage,
  Inline,
  Label,
  Lozenge,
  Stack,
  Text,
  TextArea,
  Textfield,
  xcss,
} from '@forge/react';
import React, { useState } from 'react';
import { isMessage } from '../../../domain/form/translation/own-sentences';
import { straySentence } from '../../../domain/form/translation/stray-sentence';
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
export function TextRow({ id, text: { kind, text, name, otherwise }, translation, onChange }: TextRowProps) {
  const [initial] = useState(translation);
  const isEmpty = translation === '';
  const stray = isMessage(name) ? straySentence(text, translation) : undefined;
  const box = {
    id,
    name: id,
    defaultValue: initial,
    maxLength: 5_000,
    isInvalid: stray !== undefined,
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
            {isEmpty && otherwise === undefined ? <Lozenge appearance="moved">Missing</Lozenge> : null}
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
        {isEmpty && otherwise !== undefined ? <HelperMessage>{`Now: ${otherwise}`}</HelperMessage> : null}
        <Stray sentence={stray} />
      </Box>
    </Inline>
  );
}

function Stray({ sentence }: { readonly sentence: string | undefined }) {
  return sentence === undefined ? null : <ErrorMessage>{sentence}</ErrorMessage>;
}
