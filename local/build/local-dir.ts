import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of the `local` workspace, found from the working directory, so that bundled code finds it too. */
export function localDir(): string {
  const here = createRequire(path.join(process.cwd(), 'package.json'));
  return path.dirname(here.resolve('@formwright/local/package.json'));
}
