import { Filter, FilterConditions } from '@forge/kvs';
import type { MoveIntent, Moves } from '../../ports/moves';
import { nobody } from './entities/entity';
import { moveEntity } from './entities/move-entity';
import { isAbsent, put, type Condition, type Stored } from './operation';
import { addressOf, type Storage } from './storage';

function isStill({ askedAt, issueId }: MoveIntent): Condition {
  return new Filter<Stored>()
    .and('askedAt', FilterConditions.equalTo(askedAt))
    .and('issueId', FilterConditions.equalTo(issueId ?? nobody));
}

/** The port `Moves` over the platform's storage. */
export function kvsMoves(storage: Storage): Moves {
  return {
    get: (submissionId) => storage.get(moveEntity, { submissionId }),
    begin: (intent, previous) =>
      storage.transact([put(moveEntity, intent, previous ? isStill(previous) : isAbsent('askedAt'))]),
    save: (intent) => storage.set(moveEntity, intent),
    delete: (submissionId) => storage.deleteAll([addressOf(moveEntity, { submissionId })]),
    begun: () => storage.first(moveEntity),
  };
}
