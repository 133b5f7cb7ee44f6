import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { useState } from 'react';
import { attempt } from '../flag-store';
import { hostCalls } from '../host-calls';
import { InitialsAvatar } from '../initials-avatar';
import { useSession } from '../session-context';

/** Chooses whom the browser acts as; a control of the local site that a real Jira does not have. */
export function PersonSwitcher() {
  const { session, update } = useSession();
  const { me, users } = session;
  const [isOpen, setOpen] = useState(false);
  const actAs = (accountId: string) => {
    setOpen(false);
    void attempt(async () => update(await hostCalls.actAs({ accountId })));
  };
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      isOpen={isOpen}
      onOpenChange={(change) => setOpen(change.isOpen)}
      trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...props }) => (
        <button {...props} ref={triggerRef} type="button" className="page-top-button">
          <InitialsAvatar name={me.displayName} />
          <span className="page-top-person">
            <span className="page-top-caption">Acting as</span> <span className="page-top-name">{me.displayName}</span>
          </span>
          <ChevronDownIcon label="" size="small" />
        </button>
      )}
    >
      <DropdownItemRadioGroup id="acting-as" title="Local site: act as">
        {users.map((user) => (
          <DropdownItemRadio
            key={user.accountId}
            id={user.accountId}
            isSelected={user.accountId === me.accountId}
            description={user.role}
            onClick={() => actAs(user.accountId)}
          >
            {user.displayName}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}
