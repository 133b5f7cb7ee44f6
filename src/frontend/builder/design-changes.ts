import type { OpenedDesign } from '../../contract/app/forms';
import { canonicalJson } from '../../domain/canonical-json';
import { fieldTypeOf, type FieldTypeName } from '../../domain/fields';
import { Field } from '../../domain/form/field';
import type { Json } from '../../domain/json';
import {
  contentOf,
  openDesign,
  questionId,
  type DesignChange,
  type DesignContent,
  type DesignField,
  type DesignState,
} from './design-state';
import { fieldKeyFrom } from './field-key-from';
import { highestOptionIn } from './highest-option-in';
import { restoreLanguage } from './languages/language-changes';
import { partName } from './part-name';
import { renamedField } from './renaming/renamed-field';
import { copiedTranslations } from './renaming/renamed-translations';
import { renamedKey } from './renaming/renamed-key';
import { restoreRule } from './rules/rule-changes';

type Edit = Partial<Pick<Field, 'label' | 'help'>>;
type Step<Value> = (before: Value) => Value;

/** Everything that can happen to a design, each as a step from state to state. */
export const designChanges = {
  rename:
    (name: string): DesignChange =>
    (state) => ({ ...state, name }),
  describe:
    (description: string): DesignChange =>
    (state) => ({ ...state, description }),
  select:
    (id: string | undefined): DesignChange =>
    (state) => ({ ...state, selected: id }),
  /** Adds a question of a type at the end and selects it. */
  add:
    (type: FieldTypeName): DesignChange =>
    (state) =>
      insert(state, newField(state, type), state.fields.length),
  /** Changes what every question has; a key that is not fixed follows the label. */
  edit:
    (id: string, edit: Edit): DesignChange =>
    (state) => {
      const edited = change(state, id, (entry) => ({ ...entry, field: { ...entry.field, ...edit } }));
      return edit.label === undefined ? edited : rekey(edited, id);
    },
  toggleRequired:
    (id: string): DesignChange =>
    (state) =>
      change(state, id, (entry) => ({ ...entry, field: { ...entry.field, required: !entry.field.required } })),
  /** Changes anything of a part but its key and what follows from its label. */
  alter:
    (id: string, step: Step<Omit<Field, 'key'>>): DesignChange =>
    (state) =>
      change(state, id, (entry) => ({ ...entry, field: { ...step(entry.field), key: entry.field.key } })),
  /** Sets one setting of the question's type, from its value so far; undefined takes it away. */
  set:
    (id: string, setting: string, step: Step<Json | undefined>): DesignChange =>
    (state) =>
      change(state, id, (entry) => {
        const { [setting]: before, ...others } = entry.field.settings;
        const value = step(before);

        const settings = value === undefined ? others : { ...others, [setting]: value };
        const highestOption = Math.max(entry.highestOption, highestOptionIn(settings));
        return { ...entry, highestOption, field: { ...entry.field, settings } };
      }),
  /** Moves a question to a place, counted from 0; past an end means the end. */
  move:
    (id: string, to: number): DesignChange =>
    (state) => {
      const moved = state.fields.find((entry) => entry.id === id);
      if (!moved) return state;
      const others = state.fields.filter((entry) => entry !== moved);
      const place = Math.max(0, Math.min(to, others.length));
      return { ...state, fields: [...others.slice(0, place), moved, ...others.slice(place)] };
    },
  /** Copies a question, places the copy after it and selects it. */
  duplicate:
    (id: string): DesignChange =>
    (state) => {
      const index = state.fields.findIndex((entry) => entry.id === id);
      const original = state.fields[index];
      if (!original) return state;
      const key = fieldKeyFrom(original.field.label || original.field.key, keysInUse(state));
      // What it says of itself, as its checks do, the copy says of the copy.
      const renaming = { from: original.field.key, to: key };
      const { translations } = state.others;
      const others = translations && { ...state.others, translations: copiedTranslations(translations, renaming) };
      const copy = { ...renamedField(original.field, renaming), key };
      return insert({ ...state, others: others ?? state.others }, copy, index + 1);
    },
  /** Deletes a question; the last deletion can be undone. */
  remove:
    (id: string): DesignChange =>
    (state) => {
      const index = state.fields.findIndex((entry) => entry.id === id);
      const entry = state.fields[index];
      if (!entry) return state;
      const fields = state.fields.filter((other) => other !== entry);
      const name = partName(contentOf(state).fields, index);
      return { ...state, fields, selected: undefined, deleted: { kind: 'part', name, entry, index } };
    },
  undoRemove: (): DesignChange => (state) => {
    if (!state.deleted) return state;
    const { index } = state.deleted;
    if (state.deleted.kind === 'language') return restoreLanguage(state, state.deleted);
    if (state.deleted.kind === 'rule') return restoreRule(state, state.deleted.rule, index);
    const { entry } = state.deleted;
    const fields = [...state.fields.slice(0, index), entry, ...state.fields.slice(index)];
    return { ...state, fields, selected: entry.id, deleted: undefined };
  },
  /** Takes over what the server made of the sent content; what was changed in the meantime stays, unsaved. */
  saved:
    (sent: DesignContent, opened: OpenedDesign): DesignChange =>
    (state) => {
      const next = adopt(state, opened);
      const stored = openDesign(opened);
      const untouched = canonicalJson(contentOf(state)) === canonicalJson(sent);
      if (!untouched || stored.fields.length !== state.fields.length) return next;
      const fields = state.fields.map((entry, index) => ({
        ...entry,
        field: stored.fields[index]?.field ?? entry.field,
      }));
      const { name, description, rules, others } = stored;
      return { ...next, name, description, fields, rules, others };
    },
  /** Takes over a newer revision that holds this design or an older one; the edit stays as it is. */
  adopt:
    (opened: OpenedDesign): DesignChange =>
    (state) =>
      adopt(state, opened),
  /** Takes over a publication: every published key is fixed from now on. */
  published:
    (opened: OpenedDesign): DesignChange =>
    (state) => {
      const published = new Set(opened.form.draftVersion.fields.map(({ key }) => key));
      const fields = state.fields.map((entry) =>
        published.has(entry.field.key) ? { ...entry, keyIsFixed: true } : entry,
      );
      return { ...adopt(state, opened), fields, takenKeys: [...new Set([...state.takenKeys, ...published])] };
    },
  /** Starts again from what the server has. */
  reopen:
    (opened: OpenedDesign): DesignChange =>
    (state) =>
      openDesign(opened, state.generation + 1),
};

function adopt(state: DesignState, opened: OpenedDesign): DesignState {
  const { revision, latestVersion, saved } = openDesign(opened);
  return { ...state, revision, latestVersion, saved };
}

function change(state: DesignState, id: string, step: (entry: DesignField) => DesignField): DesignState {
  return { ...state, fields: state.fields.map((entry) => (entry.id === id ? step(entry) : entry)) };
}

function keysInUse(state: DesignState, but?: string): ReadonlySet<string> {
  const used = state.fields.filter(({ id }) => id !== but).map(({ field }) => field.key);
  const waiting = state.deleted?.kind === 'part' ? [state.deleted.entry.field.key] : [];
  return new Set([...used, ...waiting, ...state.takenKeys]);
}

function newField(state: DesignState, type: FieldTypeName): Field {
  const { label, initialLabel, initialSettings } = fieldTypeOf(type);
  const key = fieldKeyFrom(label, keysInUse(state));
  const field = Field.parse({ key, type, label, required: false, settings: initialSettings });
  return { ...field, label: initialLabel ?? '' };
}

function insert(state: DesignState, field: Field, index: number): DesignState {
  const id = questionId(state.generation, state.nextId);
  const entry = { id, keyIsFixed: false, highestOption: highestOptionIn(field.settings), field };
  const fields = [...state.fields.slice(0, index), entry, ...state.fields.slice(index)];
  return { ...state, fields, selected: id, nextId: state.nextId + 1 };
}

/** Gives a question the key of its label, and tells everything that names it. */
function rekey(state: DesignState, id: string): DesignState {
  const entry = state.fields.find((each) => each.id === id);
  if (!entry || entry.keyIsFixed) return state;
  const { key: from, label, type } = entry.field;
  const to = fieldKeyFrom(label.trim() || fieldTypeOf(type).label, keysInUse(state, id));
  return to === from ? state : renamedKey(state, { from, to });
}
