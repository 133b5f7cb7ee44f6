import { Button, SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import { FillPage } from '../links/fill-page';
import { LoadingNote } from '../words/loading-note';
import { InProductContext } from '../words/place';
import { FormList } from './form-list';
import { FormPage } from './form-page';
import type { Route } from './route';
import { useRoute, type Go } from './use-route';

const waiting = <LoadingNote>Loading</LoadingNote>;

/** The Forms page: the list, one form with its responses, or a shared form to fill, by the address. */
export function FormsPage() {
  const { route, go } = useRoute();
  return (
    <InProductContext waiting={waiting}>{() => (route ? <PageOf route={route} go={go} /> : waiting)}</InProductContext>
  );
}

function PageOf({ route, go }: { readonly route: Route; readonly go: Go }) {
  switch (route.kind) {
    case 'list':
      return <FormList go={go} />;
    case 'form':
    case 'response':
      // One component for both, so that an unsaved design survives a look at a response.
      return <FormPage key={route.formId} route={route} go={go} />;
    case 'fill':
      return <FillPage key={route.linkId} linkId={route.linkId} />;
    case 'unknown':
      return <NoSuchPage go={go} />;
  }
}

function NoSuchPage({ go }: { readonly go: Go }) {
  return (
    <Stack space="space.200" alignInline="start">
      <SectionMessage appearance="warning" title="This page does not exist">
        <Text>The address may be incomplete. Check it, or find your form in the list.</Text>
      </SectionMessage>
      <Button onClick={() => go({ kind: 'list' })}>All forms</Button>
    </Stack>
  );
}
