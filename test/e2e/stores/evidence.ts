import type { Stage } from '../stage/stage';
import { issueProperties } from './issue-properties';
import { platformRows } from './platform-rows';
import type { StoredRow } from './stored-row';

/** Everything that was seen in the stores, at one look or over all of them. */
export interface Seen {
  readonly platform: StoredRow[];
  readonly gateway: StoredRow[];
  readonly properties: StoredRow[];
}

/** Looks into the stores from outside, now. */
export async function look(stage: Stage): Promise<Seen> {
  return {
    platform: platformRows(stage.stateDir),
    gateway: await stage.gatewayStore.rows(),
    properties: issueProperties(stage.stateDir),
  };
}

/** Those of the rows that hold these words, by what they are. */
export function holding(rows: readonly StoredRow[], words: string): string[] {
  return rows.filter(({ text }) => text.includes(words)).map(({ kind }) => kind);
}
