import * as z from 'zod';

const OptionValues = z.array(
  z
    .object({ value: z.string().regex(/^o\d{1,9}$/) })
    .nullable()
    .catch(null),
);

/** The highest number among the option values `o<number>` in a field's settings; 0 where there is none. */
export function highestOptionIn(settings: Readonly<Record<string, unknown>>): number {
  const numbers = Object.values(settings).flatMap((setting) =>
    (OptionValues.safeParse(setting).data ?? []).map((option) => (option ? Number(option.value.slice(1)) : 0)),
  );
  return Math.max(0, ...numbers);
}
