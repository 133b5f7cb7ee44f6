import { Button, Heading, Inline, List, ListItem, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { OpenedDesign } from '../../contract/app/forms';
import { formsCall } from '../client/call';
import { useLoading } from '../client/use-loading';
import { Confirm } from '../forms/confirm';
import { deletedWith } from './deleted-with';

interface DeleteFormProps {
  readonly opened: OpenedDesign;
  readonly onDeleted: () => void;
}

/** Deletes a form with everything that belongs to it, after saying what that is. */
export function DeleteForm({ opened, onDeleted }: DeleteFormProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Stack space="space.100">
      <Heading as="h2" size="medium">
        Delete this form
      </Heading>
      <Text>Deletes the form with its versions, shared links and all responses, from issues too.</Text>
      <Inline>
        <Button appearance="danger" onClick={() => setIsAsking(true)}>
          Delete form
        </Button>
      </Inline>
      {isAsking ? <Question opened={opened} onDeleted={onDeleted} onClose={() => setIsAsking(false)} /> : null}
    </Stack>
  );
}

async function countAll(formId: string) {
  const [links, responses] = await Promise.all([
    formsCall('links.list', { formId }),
    formsCall('responses.list', { formId }),
  ]);
  return { links: links.links.length, responses: responses.rows.length, moreResponses: responses.next !== undefined };
}

/** A form on very many issues goes in several calls, each within the platform's time. */
async function deleteAll(formId: string): Promise<void> {
  while ((await formsCall('forms.delete', { formId })).more);
}

function Question({ opened, onDeleted, onClose }: DeleteFormProps & { readonly onClose: () => void }) {
  const { form, versions } = opened;
  const counts = useLoading(() => countAll(form.id), [form.id]);
  const remove = async () => {
    await deleteAll(form.id);
    onDeleted();
  };
  return (
    <Confirm title="Delete this form?" confirm="Delete form" appearance="danger" onConfirm={remove} onClose={onClose}>
      <Stack space="space.100">
        <Text>{`“${form.name}” is deleted for good, with:`}</Text>
        <List type="unordered">
          {deletedWith({ versions: versions.length, ...counts.value }).map((line) => (
            <ListItem key={line}>{line}</ListItem>
          ))}
        </List>
        <Text>This cannot be undone. Download the responses first if you need them.</Text>
      </Stack>
    </Confirm>
  );
}
