import { Lozenge } from '@forge/react';
import React from 'react';

/** Whether a form is published, and at which version. */
export function FormState({ latestVersion }: { readonly latestVersion: number }) {
  if (latestVersion === 0) return <Lozenge>Draft only</Lozenge>;
  return <Lozenge appearance="success">{`Published v${String(latestVersion)}`}</Lozenge>;
}
