import { HelperMessage, Icon } from '@forge/react';
import React from 'react';

/** Something to think over that keeps nobody from submitting. */
export function WarningMessage({ sentence }: { readonly sentence: string }) {
  return (
    <HelperMessage>
      <Icon glyph="warning" color="color.icon.warning" label="Warning" /> {sentence}
    </HelperMessage>
  );
}
