import { Box, List, ListItem, SectionMessage, SectionMessageAction, Stack, Text } from '@forge/react';
import React from 'react';
import type { AppError } from '../../contract/kernel/app-error';
import { errorSentence } from '../../contract/words/error-sentence';

/** Says why a call failed and what to do, and offers to try again where that makes sense. */
export function FailureMessage({
  error,
  onRetry,
  retryLabel = 'Try again',
}: {
  readonly error: AppError;
  readonly onRetry?: () => void;
  readonly retryLabel?: string;
}) {
  const { reasons = [] } = error.details;
  return (
    <Box role="alert">
      <SectionMessage
        appearance="error"
        actions={onRetry && <SectionMessageAction onClick={onRetry}>{retryLabel}</SectionMessageAction>}
      >
        <Stack space="space.100">
          <Text>{errorSentence(error)}</Text>
          {reasons.length > 0 && (
            <List type="unordered">
              {reasons.map((reason) => (
                <ListItem key={reason}>{reason}</ListItem>
              ))}
            </List>
          )}
        </Stack>
      </SectionMessage>
    </Box>
  );
}
