import { Box, Label, Select, xcss } from '@forge/react';
import React from 'react';
import { languageName } from '../words/language-name';
import type { Reading } from './use-reading';

interface LanguageChoiceProps {
  readonly reading: Reading;
  readonly id: string;
  readonly isDisabled?: boolean;
}

const column = xcss({ maxWidth: '16rem' });

/** The languages a form can be read in, each by its own name; nothing where there is one. What was answered stays. */
export function LanguageChoice({
  reading: { language, languages, choose },
  id,
  isDisabled = false,
}: LanguageChoiceProps) {
  if (languages.length < 2) return null;
  const options = languages.map((each) => ({ value: each, label: languageName(each, each) }));
  return (
    <Box xcss={column}>
      <Label labelFor={id}>Language</Label>
      <Select
        inputId={id}
        options={options}
        value={options.find(({ value }) => value === language) ?? null}
        isDisabled={isDisabled}
        onChange={(picked: { readonly value: string } | null) => {
          if (picked) choose(picked.value);
        }}
      />
    </Box>
  );
}
