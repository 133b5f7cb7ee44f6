import { Button, Checkbox, Heading, Inline, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { Language } from '../../../domain/form/translation/translations';
import { languageName } from '../../words/language-name';
import { usePlace } from '../../words/place';
import { contentOf } from '../design-state';
import type { Design } from '../use-design';
import { languageChanges } from './language-changes';
import { textGroups, type TextGroup } from './text-groups';
import { TextRow } from './text-row';

interface TextListProps {
  readonly design: Design;
  readonly language: Language;
}

/** How many texts are drawn at once. */
const atOnce = 50;

/** Every text of the form by its part, each with its translation to enter. */
export function TextList({ design, language }: TextListProps) {
  const { locale } = usePlace();
  const [only, setOnly] = useState<ReadonlySet<string>>();
  const [room, setRoom] = useState(atOnce);
  const groups = textGroups(contentOf(design.state), language);
  const wanted = only ? narrowed(groups, (name) => only.has(name)) : groups;
  const shown = firstTexts(wanted, room);
  // What is entered while only missing texts are shown stays until the box is ticked anew.
  const toggle = () => {
    const { [language]: translation = {} } = design.read().others.translations ?? {};
    const missing = groups
      .flatMap(({ texts }) => texts)
      .filter(({ name, otherwise }) => otherwise === undefined && translation[name] === undefined);
    setOnly(only ? undefined : new Set(missing.map(({ name }) => name)));
  };
  return (
    <Stack space="space.200">
      <Heading as="h3" size="small">
        {`Texts in ${languageName(language, locale)}`}
      </Heading>
      <Checkbox label="Show only what is missing" isChecked={only !== undefined} onChange={toggle} />
      {shown.length === 0 ? <Text>{only ? 'Nothing is missing.' : 'The form has no texts yet.'}</Text> : null}
      {shown.map((group) => (
        <Texts key={group.title} {...{ design, language, group }} />
      ))}
      {countOf(wanted) > room ? (
        <Inline>
          <Button onClick={() => setRoom((before) => before + atOnce)}>
            {`Show more texts: ${String(room)} of ${String(countOf(wanted))} are shown`}
          </Button>
        </Inline>
      ) : null}
    </Stack>
  );
}

function Texts({ design, language, group: { title, note, texts } }: TextListProps & { readonly group: TextGroup }) {
  const { [language]: translation = {} } = design.state.others.translations ?? {};
  return (
    <Stack space="space.150">
      <Heading as="h4" size="xsmall">
        {title}
      </Heading>
      {note === undefined ? null : <Text color="color.text.subtle">{note}</Text>}
      {texts.map((text) => (
        <TextRow
          key={text.name}
          id={`text-${language}-${text.name}`}
          text={text}
          translation={translation[text.name] ?? ''}
          onChange={(entered) => design.apply(languageChanges.translate(language, text.name, entered))}
        />
      ))}
    </Stack>
  );
}

function narrowed(groups: readonly TextGroup[], isWanted: (name: string) => boolean): readonly TextGroup[] {
  return groups
    .map((group) => ({ ...group, texts: group.texts.filter(({ name }) => isWanted(name)) }))
    .filter(({ texts }) => texts.length > 0);
}

function firstTexts(groups: readonly TextGroup[], count: number): readonly TextGroup[] {
  const names = groups.flatMap(({ texts }) => texts.map(({ name }) => name)).slice(0, count);
  const first = new Set(names);
  return narrowed(groups, (name) => first.has(name));
}

function countOf(groups: readonly TextGroup[]): number {
  return groups.reduce((sum, { texts }) => sum + texts.length, 0);
}
