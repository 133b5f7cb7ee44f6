import React from 'react';
import { Dialog } from './dialog';
import { useAction } from './use-action';

interface ConfirmProps extends Omit<React.ComponentProps<typeof Dialog>, 'action' | 'onConfirm'> {
  /** What happens; the dialog stays open with the reason where it fails. */
  readonly onConfirm: () => Promise<void>;
}

/** Asks before something that cannot simply be taken back. */
export function Confirm({ onConfirm, ...dialog }: ConfirmProps) {
  return <Dialog {...dialog} action={useAction(onConfirm)} />;
}
