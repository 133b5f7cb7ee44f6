import * as z from 'zod';
import type { Manifest } from '../platform/manifest/manifest';
import type { LocalModule } from './host-api';

const moduleTypes = ['jira:issuePanel', 'jira:globalPage', 'jira:adminPage'] as const;

// Guess: a title written as a translation key is shown as that key; the local site does not translate.
const Title = z.union([z.string(), z.looseObject({ i18n: z.string() }).transform((title) => title.i18n)]);

const Drawn = z.looseObject({
  key: z.string(),
  title: Title.default('Forms'),
  icon: z.string().optional(),
  resource: z.string(),
  render: z.string().optional(),
});

/** The address of an icon; one that the manifest takes from a resource is served at the app's own origin. */
const iconUrl = (icon: string, resourceOrigin: string): string => {
  const [, resource, file] = /^resource:([^;]+);(.+)$/.exec(icon) ?? [];
  return resource === undefined || file === undefined ? icon : `${resourceOrigin}/${resource}/${file}`;
};

/** The modules of an app's manifest that a host page can draw. */
export const localModules = (manifest: Manifest, resourceOrigin: string): readonly LocalModule[] =>
  moduleTypes.flatMap((type) =>
    (manifest.modules[type] ?? []).map((module) => {
      const { key, title, icon, resource, render } = Drawn.parse(module);
      return {
        key,
        type,
        title,
        ...(icon === undefined ? {} : { icon: iconUrl(icon, resourceOrigin) }),
        resource,
        native: render === 'native',
      };
    }),
  );
