import { Version } from '../../../domain/form/version';
import type { Entity } from './entity';

/** The versions that issues' forms are pinned to, each once, under its content hash. */
export const versionEntity: Entity<Version, { readonly formId: string; readonly hash: string }> = {
  name: 'version',
  value: Version,
  key: ({ formId, hash }) => `version:${formId}:${hash}`,
  attributes: ({ formId, hash, number }) => ({ formId, hash, versionNumber: number }),
};
