import type { OpenedDesign } from '../../../src/contract/app/forms';
import { Definition } from '../../../src/domain/form/definition';
import type { Json } from '../../../src/domain/json';
import { initialFormSettings } from '../../../src/domain/form/form-settings';
import { definitionOf } from '../../../src/frontend/builder/definition-of';
import { designChanges } from '../../../src/frontend/builder/design-changes';
import { contentOf, isUnsaved, openDesign } from '../../../src/frontend/builder/design-state';
import { renamedSource } from '../../../src/frontend/builder/renaming/renamed-source';
import { renamedTemplate } from '../../../src/frontend/builder/renaming/renamed-text';
import type { Renaming } from '../../../src/frontend/builder/renaming/renaming';
import { ruleChanges } from '../../../src/frontend/builder/rules/rule-changes';

const answered = { match: 'all' as const, tests: [{ field: 'size', operator: 'is-answered' as const }] };
const nested = {
  match: 'any' as const,
  tests: [{ match: 'none' as const, tests: [{ expression: 'size > 3' }, ...answered.tests] }],
};

/** A form that names the question `size` and the page `more` in every way there is. */
const everywhere = Definition.parse({
  schema: 2,
  fields: [
    {
      key: 'size',
      type: 'number',
      label: 'Size',
      settings: {},
      checks: [{ expression: 'size < 9', message: 'Less.' }],
    },
    { key: 'name', type: 'short-text', label: 'For {{size}}', help: '{{ size * 2 }} of it', settings: {} },
    {
      key: 'kind',
      type: 'single-choice',
      label: 'Kind',
      settings: {
        options: [
          { value: 'o1', label: 'Small', showWhen: answered, enableWhen: nested },
          { value: 'o2', label: 'Large' },
        ],
        filter: 'size > 1 or option == "o2"',
      },
    },
    { key: 'more', type: 'page', label: 'More', settings: {}, showWhen: answered, requireWhen: nested },
    { key: 'price', type: 'number', label: 'Price', settings: {}, defaultValue: 'size * 2', enableWhen: nested },
    { key: 'total', type: 'calculated', label: 'Total', settings: { expression: { '*': [{ var: 'size' }, 2] } } },
    { key: 'last', type: 'page', label: 'Last', settings: {} },
  ],
  rules: [
    { key: 'rule_4', when: nested, action: { kind: 'set-value', field: 'price', value: 'size + 1' } },
    { key: 'rule_2', when: answered, action: { kind: 'skip-to', page: 'last', after: 'more' } },
    { key: 'rule_3', when: answered, action: { kind: 'end', message: 'Done.', after: 'more' } },
  ],
  language: 'en',
  translations: { de: { 'field.size.label': 'Größe', 'field.name.label': 'Für {{size}}', 'field.more.label': 'Mehr' } },
});

function opened(draftVersion: Definition): OpenedDesign {
  const form = {
    id: 'form-000001',
    name: 'Request',
    createdBy: 'maker',
    createdAt: 1,
    updatedAt: 1,
    revision: 1,
    access: { kind: 'open' as const },
    settings: initialFormSettings,
    draftVersion,
    latestVersion: 0,
  };
  return { form, versions: [] };
}

const start = openDesign(opened(everywhere));
const idOf = (key: string) => start.fields.find(({ field }) => field.key === key)?.id ?? '';

test('nothing of a definition is lost when it is opened and saved', () => {
  expect(definitionOf(contentOf(start))).toEqual(everywhere);
  expect(isUnsaved(start)).toBe(false);
  const sent = contentOf(start);
  expect(contentOf(designChanges.saved(sent, opened(everywhere))(start))).toEqual(sent);
});

test('every way to name a key follows it, and the form is as right as before', () => {
  const larger = designChanges.edit(idOf('size'), { label: 'How large' })(start);
  const renamed = designChanges.edit(idOf('more'), { label: 'Details' })(larger);
  const definition = definitionOf(contentOf(renamed));
  expect(Definition.safeParse(definition).error?.issues).toBeUndefined();
  const text = JSON.stringify(definition);
  expect(text).not.toMatch(/\bsize\b|"more"|\.more\./);
  expect(text.match(/how_large/g)?.length).toBe(JSON.stringify(everywhere).match(/\bsize\b/g)?.length);
  const back = designChanges.edit(idOf('more'), { label: 'More' })(
    designChanges.edit(idOf('size'), { label: 'Size' })(renamed),
  );
  expect(definitionOf(contentOf(back))).toEqual(everywhere);
});

test('the copy of a question judges itself, not the original', () => {
  const copied = designChanges.duplicate(idOf('size'))(start);
  expect(copied.fields[1]?.field).toMatchObject({ key: 'size_2', checks: [{ expression: 'size_2 < 9' }] });
  expect(copied.fields[0]).toEqual(start.fields[0]);
});

test('the copy of a question is translated as the original is', () => {
  const words = {
    'field.size.label': 'Größe',
    'field.size.help': 'Von {{size}}',
    'field.size_2x.label': 'x',
    name: 'N',
  };
  const translated = { ...start, others: { translations: { de: words, fr: {} } } };
  expect(designChanges.duplicate(idOf('size'))(translated).others).toEqual({
    translations: { de: { ...words, 'field.size_2.label': 'Größe', 'field.size_2.help': 'Von {{size_2}}' }, fr: {} },
  });
  const plain = { ...start, others: { language: 'fr' } };
  expect(designChanges.duplicate(idOf('size'))(plain).others).toEqual({ language: 'fr' });
});

test.each<[string, Renaming, readonly [before: string, after: string]]>([
  ['a function of the same name stays', { from: 'count', to: 'number_of' }, ['count(count)', 'count(number_of)']],
  ['a text stays', { from: 'size', to: 'width' }, ['"size" + size', '"size" + width']],
  ['a longer name stays', { from: 'size', to: 'width' }, ['size_2 + size', 'size_2 + width']],
  ['a quoted name follows', { from: 'not', to: 'nothing' }, ['`not` + size', 'nothing + size']],
  ['a key that is a word is quoted', { from: 'size', to: 'not' }, ['size > 1', '`not` > 1']],
  ['what cannot be read yet stays', { from: 'size', to: 'width' }, ['size + "', 'size + "']],
])('in an expression %s', (_, renaming, [before, after]) => {
  expect(renamedSource(before, renaming)).toBe(after);
});

test('in a rule of JsonLogic paths follow, but not those that begin at an item', () => {
  const rule: Record<string, Json> = { some: [{ var: 'rows.size' }, { '==': [{ var: 'rows' }, { var: ['', 1] }] }] };
  expect(renamedSource(rule, { from: 'rows', to: 'lines' })).toEqual({
    some: [{ var: 'lines.size' }, { '==': [{ var: 'rows' }, { var: ['', 1] }] }],
  });
  expect(renamedSource({ missing: ['rows', 'other'] }, { from: 'rows', to: 'lines' })).toEqual({
    missing: ['lines', 'other'],
  });
});

test('only what stands between double braces is renamed in a label', () => {
  expect(renamedTemplate('size: {{size}} and {{round(size)}}', { from: 'size', to: 'width' })).toBe(
    'size: {{width}} and {{round(width)}}',
  );
});

test('rules are added, moved, deleted and brought back', () => {
  const added = ruleChanges.add()(start);
  expect(added.rules.map(({ key }) => key)).toEqual(['rule_4', 'rule_2', 'rule_3', 'rule_1']);
  expect(added.selected).toBe('rule-rule_1');
  const moved = ruleChanges.move('rule_1', 0)(added);
  expect(moved.rules.map(({ key }) => key)).toEqual(['rule_1', 'rule_4', 'rule_2', 'rule_3']);
  const removed = ruleChanges.remove('rule_2')(moved);
  expect(removed.rules.map(({ key }) => key)).toEqual(['rule_1', 'rule_4', 'rule_3']);
  expect(designChanges.undoRemove()(removed).rules).toEqual(moved.rules);
  const altered = ruleChanges.alter('rule_3', (rule) => ({ ...rule, when: nested }))(moved);
  expect(altered.rules[3]).toEqual({ ...moved.rules[3], when: nested });
});

test('a page comes back in its place with everything it said', () => {
  const removed = designChanges.remove(idOf('more'))(start);
  expect(removed.deleted?.name).toBe('More');
  expect(definitionOf(contentOf(designChanges.undoRemove()(removed)))).toEqual(everywhere);
});
