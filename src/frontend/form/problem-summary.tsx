import { Box, List, ListItem, SectionMessage } from '@forge/react';
import React from 'react';
import { problemSentence } from '../../domain/answers/problem-sentence';
import type { Filling } from './use-filling';

/** After an attempt to submit: how many answers need another look, and which. */
export function ProblemSummary({ filling }: { readonly filling: Filling }) {
  const { session, problems, isAttempted, reading } = filling;
  if (!isAttempted || problems.length === 0) return null;
  return (
    <Box role="alert">
      <SectionMessage appearance="error" title={problemCount(problems.length)}>
        <List type="unordered">
          {problems.map((problem) => (
            <ListItem key={[problem.field, problem.code, ...(problem.path ?? [])].join(' ')}>
              {`${introduced(session.field(problem.field)?.label ?? problem.field)} ${problemSentence(problem, reading.wording)}`}
            </ListItem>
          ))}
        </List>
      </SectionMessage>
    </Box>
  );
}

/** How many answers have a problem. */
export function problemCount(count: number): string {
  return count === 1 ? '1 answer needs another look' : `${count} answers need another look`;
}

/** A label before its sentence: with a colon, unless it ends a sentence itself. */
function introduced(label: string): string {
  return /[.?!:]$/.test(label) ? label : `${label}:`;
}
