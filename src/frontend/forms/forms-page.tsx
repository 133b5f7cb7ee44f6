import { Button, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import React from 'react';
import { FillPage } from '../links/fill-page';
import { ResponsePage } from '../responses/response-page';
import { FormList } from './form-list';
import { FormPage } from './form-page';
import type { Route } from './route';
import { useRoute, type Go } from './use-route';

/** The Forms page: the list, one form, one response, or a form to fill, by the address. */
export function FormsPage() {
  const { route, go } = useRoute();
  return route ? <Place route={route} go={go} /> : <Spinner label="Loading" />;
}

function Place({ route, go }: { readonly route: Route; readonly go: Go }) {
  switch (route.kind) {
    case 'list':
      return <FormList go={go} />;
    case 'form':
      return <FormPage key={route.formId} formId={route.formId} tab={route.tab} go={go} />;
    case 'response':
      return <ResponsePage key={route.submissionId} formId={route.formId} submissionId={route.submissionId} go={go} />;
    case 'fill':
      return <FillPage key={route.linkId} linkId={route.linkId} />;
    case 'unknown':
      return <NoSuchPlace go={go} />;
  }
}

function NoSuchPlace({ go }: { readonly go: Go }) {
  return (
    <Stack space="space.200" alignInline="start">
      <SectionMessage appearance="warning" title="This page does not exist">
        <Text>The address may be incomplete. Check it, or find your form in the list.</Text>
      </SectionMessage>
      <Button onClick={() => go({ kind: 'list' })}>All forms</Button>
    </Stack>
  );
}
