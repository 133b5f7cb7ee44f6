import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Manifest } from '../platform/manifest/manifest';
import { bundleFunctions } from './bundle-functions';
import { bundleResources } from './bundle-resources';
import { bundleRuntime } from './bundle-runtime';
import { readManifest } from './read-manifest';

/** Where an app is, where its build goes, and the variables its manifest may name. */
export interface BuildOptions {
  readonly appDir: string;
  readonly outDir: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Builds an unmodified Forge app for the local platform: `manifest.json`, `functions/`, `resources/`, `runtime/`. */
export async function buildApp({ appDir, outDir, variables }: BuildOptions): Promise<Manifest> {
  const parsed = readManifest(appDir, variables);
  const manifest = Manifest.parse(parsed);
  for (const part of ['functions', 'resources', 'runtime'])
    rmSync(path.join(outDir, part), { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const modules = [...new Set(manifest.modules.function.map(({ handler }) => handler.split('.')[0] ?? handler))];
  await Promise.all([
    bundleFunctions(appDir, outDir, modules),
    bundleResources(appDir, outDir, manifest.resources),
    bundleRuntime(outDir),
  ]);
  writeFileSync(path.join(outDir, 'manifest.json'), JSON.stringify(parsed, undefined, 2));
  return manifest;
}
