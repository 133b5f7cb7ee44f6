import { RequiredAsterisk, Text } from '@forge/react';
import React from 'react';
import type { Filling } from './use-filling';

/** Explains the asterisk where a question on the page has one. */
export function RequiredNote({ filling: { session, step, processed } }: { readonly filling: Filling }) {
  if (step === 'review' || !session.shownOn(step).some(({ field }) => processed.required.has(field.key))) return null;
  return (
    <Text size="small" color="color.text.subtle">
      Required questions are marked with an asterisk <RequiredAsterisk />
    </Text>
  );
}
