import type { Reference } from '../../domain/fields';
import type { AppPorts } from '../app-ports';

/** The names of whom and what answers name by their ids, by kind and id. */
export type ReferenceNames = ReadonlyMap<string, string>;

/** People and groups named on one page; those beyond stand by their ids. */
const mostNamed = 300;

const keyOf = ({ kind, id }: Reference) => `${kind} ${id}`;

/** Asks Jira now for the names of people and groups; kept nowhere. An issue is named by its key already. */
export async function referenceNames({ people }: AppPorts, references: readonly Reference[]): Promise<ReferenceNames> {
  const idsOf = (kind: Reference['kind']) =>
    [...new Set(references.filter((each) => each.kind === kind).map(({ id }) => id))].slice(0, mostNamed);
  const [persons, groups] = [idsOf('person'), idsOf('group')];
  const none: ReadonlyMap<string, string> = new Map();
  const [personNames, groupNames] = await Promise.all([
    persons.length === 0 ? none : people.names(persons),
    groups.length === 0 ? none : people.groupNames(groups),
  ]);
  return new Map([
    ...[...personNames].map(([id, name]) => [keyOf({ kind: 'person', id }), name] as const),
    ...[...groupNames].map(([id, name]) => [keyOf({ kind: 'group', id }), name] as const),
  ]);
}

/** The name of one of them; undefined where Jira tells none. */
export function nameOf(reference: Reference, names: ReferenceNames): string | undefined {
  return names.get(keyOf(reference));
}

/** A text with the name before every id that has one: `Ada Lovelace (5b10…)`. */
export function withNames(text: string, references: readonly Reference[], names: ReferenceNames): string {
  return references.reduce((before, reference) => {
    const name = nameOf(reference, names);
    return name === undefined ? before : before.replaceAll(reference.id, () => `${name} (${reference.id})`);
  }, text);
}
