import { join } from 'node:path';
import { root } from './root.mjs';

/** The pinned Node 24 that the setup installs: what runs locally is what Forge runs. */
export const node24 = join(root, 'node_modules/.bin/node');

/** The entry file of a command line tool inside node_modules, run with `node24`. */
export const tool = (path) => join(root, 'node_modules', path);
