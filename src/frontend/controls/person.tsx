import { UserPicker } from '@forge/react';
import React, { useState } from 'react';
import { accountIdsIn } from '../settings/account-ids-in';
import type { ControlProps } from './control-props';

/**
 * A Jira user, found by name. Only the account id is kept: the picker hands over a name and an e-mail address too, which are
 * dropped here.
 */
export function PersonControl({ id, value, isDisabled, onChange, onLeave }: ControlProps<'person'>) {
  const [initial] = useState(() => accountIdsIn(value)[0]);
  // Guess: UI Kit does not list these for a user picker; where they are not known, it is named by its own label.
  const unlisted = { inputId: id, isDisabled };
  return (
    <UserPicker
      label="Person"
      name={id}
      {...unlisted}
      defaultValue={initial}
      placeholder="Find a person"
      onChange={(picked: unknown) => {
        onChange(() => accountIdsIn(picked)[0]);
        onLeave();
      }}
    />
  );
}
