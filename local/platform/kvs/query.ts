import type { EntityIndex } from './entities';
import { checkClauses, holds, passes } from './holds';
import { KvsError } from './kvs-error';
import type { KvsRequest } from './kvs-request';
import { pageOf, type Page } from './page';
import type { KvsRecord } from './records';
import type { Store } from './store';

/** Lists plain keys, by key, perhaps those with one prefix. */
export function queryPlain(store: Store, request: KvsRequest<'query'>): Page {
  for (const clause of request.where ?? []) {
    if (clause.property === 'key' && clause.condition === 'BEGINS_WITH') continue;
    throw new KvsError(400, 'QUERY_WHERE_INVALID', 'A query of plain keys can only ask which keys begin with a text.');
  }
  const matches = (record: KvsRecord): boolean => (request.where ?? []).every((clause) => passes(record.key, clause));
  return pageOf(store.visible('plain', '').filter(matches), {
    query: ['plain', request.where],
    sortValue: (record) => record.key,
    descending: false,
    cursor: request.after,
    limit: request.limit,
    limitCode: 'LIST_QUERY_LIMIT_EXCEEDED', // Guess: the code.
    options: request.options,
  });
}

function attributesOf(record: KvsRecord): Readonly<Record<string, unknown>> {
  return typeof record.value === 'object' && record.value !== null ? { ...record.value } : {};
}

function matcher(index: EntityIndex, request: KvsRequest<'entity/query'>): (record: KvsRecord) => boolean {
  const { range, filters, partition = [] } = request;
  return (record) => {
    const value = attributesOf(record);
    const ranged = index.range === undefined ? record.key : value[index.range];
    // An index holds only the records that have its range attribute.
    if (ranged === undefined) return false;
    if (!index.partition.every((attribute, at) => value[attribute] === partition[at])) return false;
    if (range && !passes(ranged, range)) return false;
    return !filters || holds(value, filters);
  };
}

const rangeConditions = [
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
];

function checkQuery(store: Store, index: EntityIndex, request: KvsRequest<'entity/query'>): void {
  const given = request.partition?.length ?? 0;
  if (given !== index.partition.length) {
    const wanted = index.partition.join(', ') || 'none';
    throw new KvsError(400, 'INVALID_PARTITION', `Index '${index.name}' needs these partition values: ${wanted}.`); // Guess: the code.
  }
  if (request.range && !rangeConditions.includes(request.range.condition)) {
    throw new KvsError(400, 'QUERY_WHERE_INVALID', `An index cannot be ranged by ${request.range.condition}.`); // Guess: the code.
  }
  if (request.filters) checkClauses(store.entities, request.entityName, request.filters);
}

/** Lists the records of an entity by one of its indexes. */
export function queryEntity(store: Store, request: KvsRequest<'entity/query'>): Page {
  const index = store.entities.index(request.entityName, request.indexName);
  checkQuery(store, index, request);
  const { range: attribute } = index;
  const records = store.visible('entity', request.entityName, { index, partition: request.partition ?? [] });
  const { entityName, indexName, partition, range, filters, sort } = request;
  return pageOf(records.filter(matcher(index, request)), {
    query: [entityName, indexName, partition, range, filters, sort],
    sortValue: (record) => (attribute === undefined ? record.key : attributesOf(record)[attribute]),
    descending: sort === 'DESC',
    cursor: request.cursor,
    limit: request.limit,
    limitCode: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
    options: request.options,
  });
}
