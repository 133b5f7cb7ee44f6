import { ManifestParserBuilder } from '@forge/manifest';
import { readFileSync } from 'node:fs';
import path from 'node:path';

// The genuine parser reads variables from the environment only; they are there just while it parses.
function withEnvironment<T>(variables: Readonly<Record<string, string>>, work: () => T): T {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  try {
    return work();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/** Parses an app's manifest as Forge does, with the variables that `environment.variables` names filled in. */
export function readManifest(appDir: string, variables: Readonly<Record<string, string>>): unknown {
  const filePath = path.join(appDir, 'manifest.yml');
  const content = readFileSync(filePath, 'utf8');
  return withEnvironment(variables, () =>
    new ManifestParserBuilder().withInterpolators().build().parseManifest({ content, filePath }),
  );
}
