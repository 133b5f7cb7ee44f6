import * as z from 'zod';

/** A time of day as HH:MM of 24 hours; as text, times stand in their order. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'Enter a time as hours and minutes, for example 09:00.',
});
