import { Button, DynamicTable, Inline, Lozenge, Pressable, Stack, Text, User, xcss } from '@forge/react';
import React from 'react';
import type { FormCard } from '../../contract/app/forms';
import { FormState } from './form-state';
import { Moment } from './moment';

interface FormTableProps {
  readonly forms: readonly FormCard[];
  readonly onEdit: (formId: string) => void;
  readonly onResponses: (formId: string) => void;
}

const head = {
  cells: [
    { key: 'name', content: 'Name', width: 36 },
    { key: 'state', content: 'State', width: 16 },
    { key: 'owner', content: 'Owner', width: 18 },
    { key: 'updated', content: 'Updated', width: 16 },
    { key: 'actions', content: 'Actions', width: 14 },
  ],
};

const plain = xcss({ backgroundColor: 'color.background.neutral.subtle', padding: 'space.0', textAlign: 'start' });

/** The table of forms. A form the person may not edit stands there by its name, with the reason. */
export function FormTable(props: FormTableProps) {
  return <DynamicTable label="Forms of this site" head={head} rows={props.forms.map((card) => rowOf(card, props))} />;
}

function rowOf(card: FormCard, { onEdit, onResponses }: FormTableProps) {
  return {
    key: card.id,
    cells: [
      { key: 'name', content: nameOf(card, () => onEdit(card.id)) },
      { key: 'state', content: <FormState latestVersion={card.latestVersion} /> },
      { key: 'owner', content: <User accountId={card.createdBy} /> },
      {
        key: 'updated',
        content: (
          <Text>
            <Moment at={card.updatedAt} />
          </Text>
        ),
      },
      { key: 'actions', content: responsesOf(card, () => onResponses(card.id)) },
    ],
  };
}

function nameOf(card: FormCard, onEdit: () => void) {
  const restricted = card.restricted ? <Lozenge appearance="moved">Restricted</Lozenge> : null;
  if (card.mayEdit)
    return (
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Pressable xcss={plain} onClick={onEdit}>
          <Text weight="medium" color="color.link">
            {card.name}
          </Text>
        </Pressable>
        {restricted}
      </Inline>
    );
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Text color="color.text.subtlest">{card.name}</Text>
        {restricted}
      </Inline>
      <Text size="small" color="color.text.subtlest">
        {card.restricted
          ? 'Only its owner and the people named in its settings can open it.'
          : 'You cannot build forms on this site.'}
      </Text>
    </Stack>
  );
}

function responsesOf({ mayViewResponses }: FormCard, onResponses: () => void) {
  if (!mayViewResponses)
    return (
      <Text size="small" color="color.text.subtlest">
        No access to responses
      </Text>
    );
  return (
    <Button spacing="compact" onClick={onResponses}>
      Responses
    </Button>
  );
}
