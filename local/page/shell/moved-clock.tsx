import ClockIcon from '@atlaskit/icon/core/clock';
import { formatDate } from '../format-date';
import { PageLink } from '../page-link';
import { useSession } from '../session-context';

/** Says that the local site's clock was moved, and what time it says. */
export function MovedClock() {
  const { now, offsetDays } = useSession().session.clock;
  if (offsetDays === 0) return null;
  const days = `${offsetDays > 0 ? '+' : '−'}${String(Math.abs(offsetDays))} days`;
  return (
    <PageLink href="/manage-apps" className="page-top-clock" title={`The clock of the local site is moved by ${days}.`}>
      <ClockIcon label="Moved clock:" size="small" />
      <span className="page-top-clock-date">{formatDate(now)}</span>
      <span>{days}</span>
    </PageLink>
  );
}
