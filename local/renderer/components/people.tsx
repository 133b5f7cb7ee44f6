import Avatar from '@atlaskit/avatar';
import { useEffect, useState } from 'react';
import { drawChildren } from '../draw-children';
import type { ComponentFamily, DrawnProps } from '../drawn-props';
import { textProp } from '../read-prop';
import { unknownPerson, useRendererHost, type Person } from '../renderer-host';
import { UserPicker } from '../user-picker';

function usePerson(accountId: string): Person | undefined {
  const { people } = useRendererHost();
  const [person, setPerson] = useState<Person>();
  useEffect(() => {
    let isCurrent = true;
    const show = (found: readonly Person[]) => {
      if (isCurrent) setPerson(found[0] ?? unknownPerson(accountId));
    };
    void people.find([accountId]).then(show, () => show([]));
    return () => {
      isCurrent = false;
    };
  }, [accountId, people]);
  return person;
}

const waiting = { displayName: '…', avatarUrl: '' };

function User({ doc }: DrawnProps) {
  const { displayName, avatarUrl } = usePerson(textProp(doc.props, 'accountId') ?? '') ?? waiting;
  const isNameHidden = doc.props.hideDisplayName === true;
  return (
    <span className="renderer-user">
      <Avatar size="small" src={avatarUrl} name={isNameHidden ? displayName : ''} />
      {!isNameHidden && <span>{displayName}</span>}
    </span>
  );
}

function UserGroup({ doc }: DrawnProps) {
  return <span className="renderer-user-group">{drawChildren(doc)}</span>;
}

/** People, with names that are asked for when shown. */
export const peopleComponents: ComponentFamily = { User, UserGroup, UserPicker };
