import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import { LoadingNote } from '../words/loading-note';
import type { FormCard } from '../../contract/app/forms';
import { AppError } from '../../contract/kernel/app-error';
import { formsCall } from '../client/call';
import { FailureMessage } from '../client/failure-message';
import { useLoading } from '../client/use-loading';
import { Responses } from '../responses/responses';
import type { FormRoute } from './route';
import type { Go } from './use-route';

/** One form for somebody who may not edit it: its name, and its responses where they may view them. */
export function FormViewer({ route, go }: { readonly route: FormRoute; readonly go: Go }) {
  const { formId } = route;
  const card = useLoading(() => findCard(formId), [formId]);
  if (card.state === 'loading') return <LoadingNote>Loading the form</LoadingNote>;
  return (
    <Stack space="space.200">
      <Inline>
        <Button appearance="subtle" iconBefore="arrow-left" onClick={() => go({ kind: 'list' })}>
          All forms
        </Button>
      </Inline>
      <Heading as="h1" size="large">
        {card.value?.name ?? 'Form'}
      </Heading>
      <Viewable card={card.value} route={route} go={go} />
    </Stack>
  );
}

interface ViewableProps {
  /** Missing where the list could not be read: then the server alone decides. */
  readonly card: FormCard | undefined;
  readonly route: FormRoute;
  readonly go: Go;
}

function Viewable({ card, route, go }: ViewableProps) {
  // Only a restricted form keeps its responses from anybody.
  if (card?.mayViewResponses === false) return <FailureMessage error={new AppError('restricted')} />;
  return (
    <>
      <Text color="color.text.subtle">
        You can view this form’s responses. Only people who may edit it see its design and settings.
      </Text>
      <Responses form={{ id: route.formId, name: card?.name ?? 'Form' }} route={route} go={go} />
    </>
  );
}

/** The card of a form, by the list: the one place where everybody may read a form's name. */
async function findCard(formId: string, before?: string): Promise<FormCard | undefined> {
  const { forms, next } = await formsCall('forms.list', { before });
  const found = forms.find(({ id }) => id === formId);
  return found ?? (next === undefined ? undefined : findCard(formId, next));
}
