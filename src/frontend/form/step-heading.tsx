import { Box, Heading, Inline, ProgressBar, Stack, Text } from '@forge/react';
import React from 'react';
import { pageTitle, stepInWords } from '../../domain/filling/step-in-words';
import type { HeadingLevel } from './heading-level';
import { StepMenu } from './step-menu';
import type { Filling } from './use-filling';

interface StepHeadingProps {
  readonly filling: Filling;
  readonly level: HeadingLevel;
}

/** Where somebody is in a form of pages: how far, the title of the page, which is read out when it changes, and its help. */
export function StepHeading({ filling, level }: StepHeadingProps) {
  const { session, steps, step, moves } = filling;
  if (steps.length < 2) return <OnlyPage filling={filling} level={level} />;
  const { title, progress, done } = stepInWords(session, step);
  return (
    <Stack space="space.150">
      <ProgressBar ariaLabel={progress} value={done} />
      <Inline spread="space-between" alignBlock="start" space="space.100" shouldWrap>
        <Box role="status">
          <Stack space="space.050">
            {title !== progress && <Text color="color.text.subtle">{progress}</Text>}
            <Title level={level}>{title}</Title>
          </Stack>
        </Box>
        <StepMenu key={moves} filling={filling} isNew={moves > 0} />
      </Inline>
      <PageHelp filling={filling} />
    </Stack>
  );
}

/** The title of the only page, where a page of the form says one. */
function OnlyPage({ filling, level }: StepHeadingProps) {
  const title = filling.step === 'review' ? undefined : pageTitle(filling.session, filling.step);
  if (title === undefined) return null;
  return (
    <Stack space="space.050">
      <Title level={level}>{title}</Title>
      <PageHelp filling={filling} />
    </Stack>
  );
}

function Title({ level, children }: { readonly level: HeadingLevel; readonly children: string }) {
  return (
    <Heading as={`h${level}`} size="small">
      {children}
    </Heading>
  );
}

function PageHelp({ filling: { session, step } }: { readonly filling: Filling }) {
  const key = step === 'review' ? undefined : session.form().plan.pages[step]?.key;
  const help = key === undefined ? undefined : session.field(key)?.help;
  return help === undefined || help === '' ? null : <Text color="color.text.subtle">{help}</Text>;
}
