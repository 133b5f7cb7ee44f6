const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A moment as people read it, in their own language and time zone. */
export function timeText(instant: number): string {
  return format.format(instant);
}
