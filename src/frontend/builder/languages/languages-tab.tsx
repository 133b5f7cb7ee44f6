import { Box, Button, ErrorMessage, Heading, Stack, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import { completeness } from '../../../domain/form/translation/completeness';
import type { Language } from '../../../domain/form/translation/translations';
import { definitionOf } from '../definition-of';
import { contentOf } from '../design-state';
import { UndoDeletion } from '../undo-deletion';
import type { Design } from '../use-design';
import { languageChanges } from './language-changes';
import { LanguageList } from './language-list';
import { LanguageSelect } from './language-select';
import { TextList } from './text-list';

const narrow = xcss({ width: '26rem', maxWidth: '100%' });
const wide = xcss({ maxWidth: '60rem' });
const mostLanguages = 20;

/** Where a form is translated: the language it is written in, those it is translated into, and its texts in one of them. */
export function LanguagesTab({ design }: { readonly design: Design }) {
  const [chosen, setChosen] = useState<Language>();
  const content = contentOf(design.state);
  const languages = completeness(definitionOf(content), content);
  const { language: shown } = languages.find(({ language }) => language === chosen) ?? languages[0] ?? {};
  return (
    <Box paddingBlock="space.200" xcss={wide}>
      <Stack space="space.300">
        <Text color="color.text.subtle">
          People read the form in the language of their Jira, where the form has it, and can choose another. A text that
          is missing is shown as it is written on the Design tab.
        </Text>
        <WrittenIn design={design} />
        <Stack space="space.200">
          <Heading as="h2" size="small">
            Translated into
          </Heading>
          <LanguageList {...{ design, languages, shown }} onShow={setChosen} />
          <UndoDeletion design={design} />
          <AddLanguage design={design} onAdded={setChosen} />
        </Stack>
        {shown === undefined ? null : (
          <TextList key={`${shown}-${String(design.state.generation)}`} design={design} language={shown} />
        )}
      </Stack>
    </Box>
  );
}

function WrittenIn({ design }: { readonly design: Design }) {
  const { own, others } = languagesIn(design);
  return (
    <Box xcss={narrow}>
      <LanguageSelect
        id="own-language"
        label="Written in"
        help="The language of the texts on the Design tab."
        value={own}
        taken={others}
        onChoose={(language) => design.apply(languageChanges.write(language))}
      />
    </Box>
  );
}

interface AddLanguageProps {
  readonly design: Design;
  readonly onAdded: (language: Language) => void;
}

function AddLanguage({ design, onAdded }: AddLanguageProps) {
  const { own, others } = languagesIn(design);
  const [picked, setPicked] = useState<Language>();
  const [isAsked, setIsAsked] = useState(false);
  const isFull = others.length >= mostLanguages;
  const add = () => {
    setIsAsked(true);
    if (picked === undefined) return;
    design.apply(languageChanges.add(picked));
    onAdded(picked);
    setPicked(undefined);
    setIsAsked(false);
  };
  return (
    <Stack space="space.050" alignInline="start">
      <Box xcss={narrow}>
        <LanguageSelect
          id="add-language"
          label="Another language"
          help={`At most ${String(mostLanguages)} languages.`}
          value={picked}
          taken={[own, ...others]}
          isDisabled={isFull}
          onChoose={setPicked}
        />
      </Box>
      {isAsked && picked === undefined ? <ErrorMessage>Choose the language to add first.</ErrorMessage> : null}
      <Button isDisabled={isFull} onClick={add}>
        Add language
      </Button>
    </Stack>
  );
}

/** The language a form is written in, and those it is translated into. */
function languagesIn({ state: { others } }: Design) {
  const own = others.language ?? 'en';
  return { own, others: Object.keys(others.translations ?? {}).filter((each) => each !== own) };
}
