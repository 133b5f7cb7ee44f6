import * as fc from 'fast-check';
import type { OpenedDesign } from '../../../src/contract/app/forms';
import { fieldTypes } from '../../../src/domain/fields';
import { emptyDefinition, type Definition } from '../../../src/domain/form/definition';
import { definitionFaults } from '../../../src/domain/form/definition-faults';
import { FieldKey } from '../../../src/domain/form/field-key';
import { initialFormSettings } from '../../../src/domain/form/form-settings';
import { designChanges } from '../../../src/frontend/builder/design-changes';
import {
  contentOf,
  isUnsaved,
  openDesign,
  type DesignChange,
  type DesignState,
} from '../../../src/frontend/builder/design-state';

function opened(draftVersion: Definition = emptyDefinition, { latestVersion = 0, revision = 1 } = {}): OpenedDesign {
  const form = {
    id: 'form-000001',
    name: 'Request',
    createdBy: 'maker',
    createdAt: 1,
    updatedAt: 1,
    revision,
    access: { kind: 'open' as const },
    settings: initialFormSettings,
    draftVersion,
    latestVersion,
  };
  return { form, versions: [] };
}

const run = (start: DesignState, changes: readonly DesignChange[]) =>
  changes.reduce((state, change) => change(state), start);

const type = fc.constantFrom(...fieldTypes.map((each) => each.type));
const label = fc.oneof(fc.constantFrom('Name', 'name', 'Größe in m²', '1st', '', '  '), fc.string({ maxLength: 60 }));
const at = fc.nat({ max: 12 });

/** A change of a question picked by its place, whatever questions there are when it happens. */
const onQuestion =
  (place: number, make: (id: string) => DesignChange): DesignChange =>
  (state) => {
    const id = state.fields[place % Math.max(1, state.fields.length)]?.id;
    return id === undefined ? state : make(id)(state);
  };

const dependent =
  (place: number, on: number): DesignChange =>
  (state) => {
    const tested = state.fields[on % Math.max(1, state.fields.length)]?.field.key;
    if (tested === undefined) return state;
    const showWhen = { match: 'all' as const, tests: [{ field: tested, operator: 'is-answered' as const }] };
    return onQuestion(place, (id) => designChanges.alter(id, (before) => ({ ...before, showWhen })))(state);
  };

const anyChange: fc.Arbitrary<DesignChange> = fc.oneof(
  { weight: 3, arbitrary: type.map((each) => designChanges.add(each)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(at, label)
      .map(([place, text]) => onQuestion(place, (id) => designChanges.edit(id, { label: text }))),
  },
  fc.tuple(at, at).map(([place, to]) => onQuestion(place, (id) => designChanges.move(id, to))),
  at.map((place) => onQuestion(place, (id) => designChanges.duplicate(id))),
  at.map((place) => onQuestion(place, (id) => designChanges.remove(id))),
  fc.constant(designChanges.undoRemove()),
  fc.tuple(at, at).map(([place, on]) => dependent(place, on)),
);
const changes = fc.array(anyChange, { maxLength: 30 });

const published: Definition = {
  schema: 2,
  fields: [
    { key: 'name', type: 'short-text', label: 'Name', required: true, settings: { maxLength: 255 } },
    { key: 'age', type: 'number', label: 'Age', required: false, settings: { decimals: 0 } },
  ],
};

test('keys are unique and well formed whatever a maker does', () => {
  fc.assert(
    fc.property(changes, (steps) => {
      const keys = contentOf(run(openDesign(opened()), steps)).fields.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(FieldKey.safeParse(key).success).toBe(true);
    }),
  );
});

test('a published key stays with its question, and no new question takes it, even after the question is deleted', () => {
  fc.assert(
    fc.property(changes, (steps) => {
      const start = openDesign(opened(published, { latestVersion: 1 }));
      const keyOf = new Map(start.fields.map(({ id, field }) => [id, field.key]));
      for (const { id, field } of run(start, steps).fields) {
        if (keyOf.has(id)) expect(field.key).toBe(keyOf.get(id));
        else expect(['name', 'age']).not.toContain(field.key);
      }
    }),
  );
});

test('conditions follow the key of the question they test', () => {
  fc.assert(
    fc.property(changes, fc.array(fc.tuple(at, label), { maxLength: 10 }), (steps, labels) => {
      const before = run(openDesign(opened()), steps);
      const renames = labels.map(([place, text]) => onQuestion(place, (id) => designChanges.edit(id, { label: text })));
      const lost = (state: DesignState) =>
        definitionFaults(contentOf(state)).filter(({ message }) => message.includes('not in this form')).length;
      expect(lost(run(before, renames))).toBe(lost(before));
    }),
  );
});

test('undoing a deletion brings everything back in its place', () => {
  fc.assert(
    fc.property(changes, at, (steps, place) => {
      const before = run(openDesign(opened()), steps);
      const after = run(before, [onQuestion(place, (id) => designChanges.remove(id)), designChanges.undoRemove()]);
      fc.pre(before.fields.length > 0);
      expect(contentOf(after)).toEqual(contentOf(before));
    }),
  );
});

test('moving changes the order and nothing else', () => {
  fc.assert(
    fc.property(changes, at, at, (steps, place, to) => {
      const before = run(openDesign(opened()), steps);
      const after = run(before, [onQuestion(place, (id) => designChanges.move(id, to))]);
      expect(new Set(after.fields)).toEqual(new Set(before.fields));
      const moved = before.fields[place % Math.max(1, before.fields.length)];
      if (moved) expect(after.fields.indexOf(moved)).toBe(Math.min(to, before.fields.length - 1));
    }),
  );
});

test('a design is unsaved exactly when it differs from what was opened', () => {
  const start = openDesign(opened(published));
  expect(isUnsaved(start)).toBe(false);
  const renamed = designChanges.rename('Other')(start);
  expect(isUnsaved(renamed)).toBe(true);
  expect(isUnsaved(designChanges.rename('Request')(renamed))).toBe(false);
});

test('what is typed while saving is under way stays, unsaved', () => {
  const start = designChanges.rename('First')(openDesign(opened(published)));
  const sent = contentOf(start);
  const answer = opened(published, { revision: 2 });
  const stored: OpenedDesign = { ...answer, form: { ...answer.form, name: 'First' } };
  expect(isUnsaved(designChanges.saved(sent, stored)(start))).toBe(false);
  const meanwhile = designChanges.saved(sent, stored)(designChanges.rename('Second')(start));
  expect(meanwhile).toMatchObject({ name: 'Second', revision: 2 });
  expect(isUnsaved(meanwhile)).toBe(true);
});

test('what the server trims counts as saved', () => {
  const start = designChanges.rename('  First ')(openDesign(opened(published)));
  const answer = opened(published, { revision: 2 });
  const saved = designChanges.saved(contentOf(start), { ...answer, form: { ...answer.form, name: 'First' } })(start);
  expect(isUnsaved(saved)).toBe(false);
});

test('keys are fixed from the first publication on', () => {
  const added = designChanges.add('short-text')(openDesign(opened()));
  const id = added.fields[0]?.id ?? '';
  const named = designChanges.edit(id, { label: 'City' })(added);
  expect(contentOf(named).fields[0]?.key).toBe('city');
  const done = designChanges.published(
    opened({ schema: 2, fields: [...contentOf(named).fields] }, { latestVersion: 1 }),
  )(named);
  expect(contentOf(designChanges.edit(id, { label: 'Town' })(done)).fields[0]).toMatchObject({
    key: 'city',
    label: 'Town',
  });
  const again = designChanges.edit('question-0-2', { label: 'City' })(designChanges.add('number')(done));
  expect(contentOf(again).fields[1]?.key).toBe('city_2');
});

test('a design opened afresh has new ids, so that no text box keeps old words', () => {
  const start = openDesign(opened(published));
  const fresh = designChanges.reopen(opened(published))(start);
  expect(fresh.fields.map(({ id }) => id)).not.toEqual(start.fields.map(({ id }) => id));
});
