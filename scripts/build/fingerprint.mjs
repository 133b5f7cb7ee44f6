import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process/root.mjs';

const filesOf = (path) =>
  statSync(join(root, path)).isDirectory()
    ? readdirSync(join(root, path), { recursive: true })
        .map((file) => join(path, String(file)))
        .filter((file) => !file.includes('node_modules') && statSync(join(root, file)).isFile())
        .sort()
    : [path];

/** One hash over the names and contents of files and folders: the same hash means the same build. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.filter((path) => existsSync(join(root, path))).flatMap(filesOf)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
