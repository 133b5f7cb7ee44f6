import type { LocalUser } from '../site/host-api';
import { InitialsAvatar } from './initials-avatar';

/** A person's initials and name, or the words for nobody. */
export function PersonName({ person, missing }: { readonly person: LocalUser | undefined; readonly missing: string }) {
  if (person === undefined) return <span className="page-subtle">{missing}</span>;
  return (
    <span className="page-person">
      <InitialsAvatar name={person.displayName} />
      <span>{person.displayName}</span>
    </span>
  );
}
