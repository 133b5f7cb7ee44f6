import { Box, List, ListItem, SectionMessage } from '@forge/react';
import React from 'react';
import { problemSentence } from '../../domain/answers/problem-sentence';
import type { Filling } from './use-filling';

/** After an attempt to submit: how many answers need another look, and which. */
export function ProblemSummary({ filling: { form, problems, isAttempted } }: { readonly filling: Filling }) {
  if (!isAttempted || problems.length === 0) return null;
  const title = problems.length === 1 ? '1 answer needs another look' : `${problems.length} answers need another look`;
  return (
    <Box role="alert">
      <SectionMessage appearance="error" title={title}>
        <List type="unordered">
          {problems.map((problem) => (
            <ListItem key={problem.field}>
              {`${form.byKey.get(problem.field)?.field.label ?? problem.field}: ${problemSentence(problem)}`}
            </ListItem>
          ))}
        </List>
      </SectionMessage>
    </Box>
  );
}
