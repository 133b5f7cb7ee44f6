import { Text } from '@forge/react';
import React from 'react';
import { Confirm } from './confirm';

/** Asks before unsaved changes of a design are left behind. */
export function LeaveQuestion({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  return (
    <Confirm
      title="Leave without saving?"
      confirm="Leave"
      cancel="Stay"
      appearance="warning"
      onConfirm={async () => onLeave()}
      onClose={onStay}
    >
      <Text>Your changes to this form are not saved. They are lost when you leave.</Text>
    </Confirm>
  );
}
