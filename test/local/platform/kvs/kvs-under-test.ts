import { kvs as client } from '@forge/kvs';
import { DatabaseSync } from 'node:sqlite';
import { installForgeGlobals, type InProcessForge } from '../../../../local/platform/in-process';
import type { EntityDefinition } from '../../../../local/platform/kvs/entities';
import { createKvs, type Kvs, type KvsOptions } from '../../../../local/platform/kvs/kvs';

export const entities: readonly EntityDefinition[] = [
  {
    name: 'employee',
    attributes: {
      surname: { type: 'string' },
      age: { type: 'integer' },
      score: { type: 'float' },
      active: { type: 'boolean' },
      notes: { type: 'any' },
    },
    indexes: ['surname', { name: 'by-active', partition: ['active'], range: ['age'] }],
  },
];

export interface Employee {
  surname?: string;
  age?: number;
  score?: number;
  active?: boolean;
  notes?: unknown;
}

export const employees = client.entity<Employee>('employee');

export interface KvsUnderTest {
  readonly kvs: Kvs;
  readonly forge: InProcessForge;
  readonly clock: { now: number };
}

/** A store in memory, answering the genuine client of this process. */
export function kvsUnderTest(options: Partial<KvsOptions> = {}): KvsUnderTest {
  const clock = { now: Date.UTC(2030, 0, 1) };
  const kvs = createKvs({
    entities,
    database: new DatabaseSync(':memory:'),
    partition: 'p',
    now: () => clock.now,
    ...options,
  });
  return { kvs, clock, forge: installForgeGlobals({ kvs }) };
}
