import type * as z from 'zod';

/** Reads settings by their schema; those it gave out once are known and not read again. */
export interface SettingsReader<Settings> {
  /** Reads settings from outside. */
  read(raw: unknown): z.ZodSafeParseResult<Settings>;
  /** The settings of what was read before, or of anything that fits; throws a ZodError for what does not. */
  demand(raw: unknown): Settings;
}

/** A reader of settings by a schema. */
export function settingsReader<Settings>(schema: z.ZodType<Settings>): SettingsReader<Settings> {
  const known = new WeakMap<object, Settings>();
  const remember = (key: unknown, settings: Settings) => {
    if (isObject(key)) known.set(key, settings);
    return settings;
  };
  return {
    read(raw) {
      const result = schema.safeParse(raw);
      if (result.success) remember(result.data, result.data);
      return result;
    },
    demand(raw) {
      const before = isObject(raw) ? known.get(raw) : undefined;
      return before ?? remember(raw, schema.parse(raw));
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
