import * as z from 'zod';

const EntityProperty = z.object({
  entityType: z.string(),
  propertyKey: z.string(),
  values: z.array(z.object({ path: z.string(), type: z.string(), searchAlias: z.string().optional() })).default([]),
});

const Manifest = z.object({ modules: z.object({ 'jira:entityProperty': z.array(EntityProperty).default([]) }) });

/** One path inside an issue property that JQL may search, as an app's manifest declares it. */
export type SearchableProperty = {
  readonly propertyKey: string;
  readonly path: string;
  readonly type: string;
  readonly alias?: string;
};

/** The searchable issue properties of an app's manifest. */
export const searchableProperties = (manifest: unknown): readonly SearchableProperty[] =>
  Manifest.parse(manifest)
    .modules['jira:entityProperty'].filter((entry) => entry.entityType === 'issue')
    .flatMap((entry) =>
      entry.values.map((value) => ({
        propertyKey: entry.propertyKey,
        path: value.path,
        type: value.type,
        ...(value.searchAlias === undefined ? {} : { alias: value.searchAlias }),
      })),
    );
