import { Box, SectionMessage } from '@forge/react';
import React from 'react';
import { Paragraph } from './paragraph';
import type { Filling } from './use-filling';

/** What a rule that ends the form says, on the last step. */
export function EndMessage({ filling: { processed, step, steps } }: { readonly filling: Filling }) {
  if (processed.end === undefined || step !== steps.at(-1)) return null;
  return (
    <Box role="status">
      <SectionMessage appearance="information">
        <Paragraph text={processed.end} />
      </SectionMessage>
    </Box>
  );
}
