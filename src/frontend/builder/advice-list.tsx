import { List, ListItem, SectionMessage } from '@forge/react';
import React, { useMemo } from 'react';
import { adviceFor, adviceSentence } from '../../domain/form/advice/advice-for';
import { Definition } from '../../domain/form/definition';
import { definitionOf } from './definition-of';
import { contentOf, type DesignState } from './design-state';

/** What the maker should know of the form as it is designed now; empty while the design cannot be read as a form. */
export function AdviceList({ state }: { readonly state: DesignState }) {
  const sentences = useMemo(() => {
    const content = contentOf(state);
    const parsed = Definition.safeParse(definitionOf(content));
    return parsed.success ? [...new Set(adviceFor(parsed.data, content).map(adviceSentence))] : [];
  }, [state]);
  if (sentences.length === 0) return null;
  return (
    <SectionMessage appearance="information" title="Before you publish">
      <List type="unordered">
        {sentences.map((sentence) => (
          <ListItem key={sentence}>{sentence}</ListItem>
        ))}
      </List>
    </SectionMessage>
  );
}
