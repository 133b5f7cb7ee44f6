import { HelperMessage, Stack, TextArea, Textfield, User } from '@forge/react';
import React from 'react';
import { typedText } from '../../domain/filling/typed-text';
import { accountIdsIn } from '../settings/account-ids-in';
import type { ControlProps } from './control-props';

/** What a field of the issue holds, to read. */
export function MirrorControl(props: ControlProps<'mirror'>) {
  return (
    <Stack>
      <Value {...props} />
      <HelperMessage>Read from the issue. It is read again when you submit.</HelperMessage>
    </Stack>
  );
}

function Value({ control, id, value }: ControlProps<'mirror'>) {
  const [accountId] = control.reads === 'user' ? accountIdsIn(value) : [];
  if (accountId !== undefined) return <User accountId={accountId} />;
  const text = typedText(value);
  return text.includes('\n') ? (
    <TextArea id={id} name={id} value={text} isReadOnly resize="smart" minimumRows={2} />
  ) : (
    <Textfield id={id} name={id} value={text} isReadOnly placeholder="No value" />
  );
}
