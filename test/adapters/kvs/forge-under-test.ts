import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { readManifest } from '../../../local/build/read-manifest';
import { installForgeGlobals, type InProcessForge } from '../../../local/platform/in-process';
import { EntityDefinition } from '../../../local/platform/kvs/entities';
import { createKvs, type Kvs, type KvsOptions } from '../../../local/platform/kvs/kvs';
import type { Consistency } from '../../../local/platform/kvs/staleness';
import { kvsPorts } from '../../../src/adapters/kvs/kvs-ports';
import type { PlatformUnderTest } from '../../ports/platform-under-test';
import { at } from '../../ports/samples';

const Manifest = z.object({ app: z.object({ storage: z.object({ entities: z.array(EntityDefinition) }) }) });

/** The custom entities that the manifest declares. */
export const declaredEntities = Manifest.parse(
  readManifest(path.join(__dirname, '../../..'), { GATEWAY_URL: 'https://gateway.example' }),
).app.storage.entities;

/** The genuine client over the local platform's storage, and what a test may do to it. */
export interface ForgeUnderTest extends PlatformUnderTest {
  readonly forge: InProcessForge;
  readonly kvs: Kvs;
  /** The pauses the adapter made, in milliseconds. */
  readonly pauses: number[];
}

/** Opens an empty storage whose lists are as stale as asked. */
export function openForge(consistency: Consistency = 'strict', options: Partial<KvsOptions> = {}): ForgeUnderTest {
  const kvs = createKvs({
    entities: declaredEntities,
    database: new DatabaseSync(':memory:'),
    partition: 'p',
    now: () => at,
    ...options,
  });
  kvs.setConsistency(consistency);
  const forge = installForgeGlobals({ kvs });
  const pauses: number[] = [];
  const ports = kvsPorts(async (milliseconds) => {
    pauses.push(milliseconds);
  });
  return {
    ...ports,
    forge,
    kvs,
    pauses,
    settle: () => {
      kvs.setConsistency('strict');
    },
    recordCount: () => kvs.records().length,
    close: () => {
      forge.restore();
    },
  };
}
