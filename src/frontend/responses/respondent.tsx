import { Text, User } from '@forge/react';
import React from 'react';

/** Who submitted a response; nobody is known where a link was open to anyone. */
export function Respondent({ accountId }: { readonly accountId: string | undefined }) {
  return accountId === undefined ? <Text>Somebody with the link</Text> : <User accountId={accountId} />;
}
