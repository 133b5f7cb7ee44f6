import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '../confirm-dialog';
import { attempt } from '../flag-store';
import { pageLocation } from '../page-location';

interface DeleteMenuProps {
  /** `issue` or `project`. */
  readonly what: string;
  readonly name: string;
  readonly goTo: string;
  readonly onDelete: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** The menu of an issue or a project; it deletes, after asking. */
export function DeleteMenu({ what, name, goTo, onDelete, children }: DeleteMenuProps) {
  const [isAsking, setAsking] = useState(false);
  const remove = async () => {
    if (await attempt(onDelete)) pageLocation.push(goTo);
  };
  return (
    <>
      <DropdownMenu<HTMLButtonElement>
        placement="bottom-end"
        trigger={({ triggerRef, testId: _testId, ...props }) => (
          <IconButton {...props} ref={triggerRef} icon={MoreIcon} label={`Actions for ${name}`} />
        )}
      >
        <DropdownItemGroup>
          <DropdownItem onClick={() => setAsking(true)}>Delete {what}</DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      <ConfirmDialog
        isOpen={isAsking}
        title={`Delete ${name}?`}
        action="Delete"
        onConfirm={remove}
        onClose={() => setAsking(false)}
      >
        {children} This cannot be undone.
      </ConfirmDialog>
    </>
  );
}
