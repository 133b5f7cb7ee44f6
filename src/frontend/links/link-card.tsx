import { Box, Button, Inline, Label, LinkButton, Lozenge, Stack, Text, Textfield, User, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { LinkView } from '../../contract/app/links';
import { formsCall } from '../client/call';
import { useLoading } from '../client/use-loading';
import { Confirm } from '../forms/confirm';
import { Moment } from '../forms/moment';
import { audienceText } from './audience-text';
import { fullAddress } from './full-address';
import { TargetName } from './target-name';

interface LinkCardProps {
  readonly view: LinkView;
  readonly onChanged: (view: LinkView) => void;
}

const card = xcss({
  padding: 'space.200',
  borderColor: 'color.border',
  borderStyle: 'solid',
  borderWidth: 'border.width',
  borderRadius: 'radius.small',
});

/** One shared link: for whom, what it creates, its address, and whether it takes answers. */
export function LinkCard({ view, onChanged }: LinkCardProps) {
  const { link } = view;
  const isOpen = link.revokedAt === undefined;
  return (
    <Box xcss={card}>
      <Stack space="space.100">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Text weight="medium">{audienceText(link.audience)}</Text>
          <Lozenge appearance={isOpen ? 'success' : 'default'}>{isOpen ? 'Open' : 'Closed'}</Lozenge>
        </Inline>
        <Inline space="space.050" alignBlock="center" shouldWrap>
          <Text size="small" color="color.text.subtle">
            Created <Moment at={link.createdAt} /> by
          </Text>
          <User accountId={link.createdBy} />
        </Inline>
        {link.createsIssue ? <TargetName target={link.createsIssue} /> : null}
        {isOpen ? (
          <Address view={view} onChanged={onChanged} />
        ) : (
          <Text color="color.text.subtle">This link takes no more answers.</Text>
        )}
      </Stack>
    </Box>
  );
}

function Address({ view: { link, address: given }, onChanged }: LinkCardProps) {
  const { value: address } = useLoading(() => fullAddress(given), [given]);
  const [isRevoking, setIsRevoking] = useState(false);
  const revoke = async () => {
    const view = await formsCall('links.revoke', { formId: link.formId, linkId: link.id });
    setIsRevoking(false);
    onChanged(view);
  };
  return (
    <Stack space="space.100">
      {address === undefined ? null : <AddressField id={`address-${link.id}`} address={address} />}
      <Inline space="space.100" shouldWrap>
        {address === undefined ? null : (
          <LinkButton href={address} target="_blank">
            Open
          </LinkButton>
        )}
        <Button appearance="subtle" onClick={() => setIsRevoking(true)}>
          Close this link
        </Button>
      </Inline>
      {isRevoking ? (
        <Confirm
          title="Close this link?"
          confirm="Close link"
          appearance="warning"
          onConfirm={revoke}
          onClose={() => setIsRevoking(false)}
        >
          <Text>
            People who have its address can no longer fill the form. Responses you already have stay. A closed link
            cannot be opened again.
          </Text>
        </Confirm>
      ) : null}
    </Stack>
  );
}

function AddressField({ id, address }: { readonly id: string; readonly address: string }) {
  return (
    <Stack>
      <Label labelFor={id}>Address</Label>
      <Textfield id={id} name={id} value={address} isReadOnly isMonospaced />
    </Stack>
  );
}
