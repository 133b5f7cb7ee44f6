import * as z from 'zod';
import type { Json } from '../json';

const Begun = z.object({ at: z.string(), zone: z.string() });

/** A day, a time and their zone as far as they are entered; what is missing is empty. */
export interface MomentParts {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

/** The parts of an answer, complete or not, in its own zone; with no answer, in the zone of whoever fills the form. */
export function momentParts(value: Json | undefined, ownZone: string): MomentParts {
  const begun = Begun.safeParse(value);
  if (!begun.success) return { day: '', time: '', zone: ownZone };
  const [day = '', time = ''] = begun.data.at.split('T');
  return { day, time, zone: begun.data.zone };
}

/** The answer of these parts; one part alone is kept too, so that nothing is lost. */
export function momentAnswer({ day, time, zone }: MomentParts): Json | undefined {
  return day === '' && time === '' ? undefined : { at: `${day}T${time}`, zone };
}
