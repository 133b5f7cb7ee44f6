import type { Plugin } from 'esbuild';

/** Leaves out of the descriptors of field types what nobody reads who fills a form. */
export declare const withoutMakerParts: Plugin;
