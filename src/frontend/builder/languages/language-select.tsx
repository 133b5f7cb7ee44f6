import { HelperMessage, Label, Select, Stack } from '@forge/react';
import React, { useState } from 'react';
import type { Language } from '../../../domain/form/translation/translations';
import { usePlace } from '../../words/place';
import { languageOption, languageOptions } from './language-options';

interface LanguageSelectProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value?: Language;
  readonly taken: readonly Language[];
  readonly isDisabled?: boolean;
  readonly onChoose: (language: Language) => void;
}

/** A language, chosen by its name or by its code. */
export function LanguageSelect({ id, label, help, value, taken, isDisabled = false, onChoose }: LanguageSelectProps) {
  const { locale } = usePlace();
  const [typed, setTyped] = useState('');
  return (
    <Stack>
      <Label labelFor={id}>{label}</Label>
      <Select
        inputId={id}
        placeholder="Choose a language or type its code"
        isSearchable
        isDisabled={isDisabled}
        options={[...languageOptions({ locale, typed, taken })]}
        value={value === undefined ? null : languageOption(value, locale)}
        onInputChange={(text: string) => setTyped(text)}
        onChange={(picked: { readonly value: string } | null) => {
          if (picked) onChoose(picked.value);
        }}
      />
      <HelperMessage>{help}</HelperMessage>
    </Stack>
  );
}
