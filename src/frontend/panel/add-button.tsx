import { Button } from '@forge/react';
import React from 'react';

/** The button that opens the picker. A function: an empty state takes UI Kit's own elements only. */
export function addButton(onClick: () => void, appearance: 'default' | 'primary' = 'default'): React.JSX.Element {
  return (
    <Button appearance={appearance} iconBefore="add" onClick={onClick}>
      Add form
    </Button>
  );
}
