import type { Answers } from '../../src/domain/answers/answers';
import { changeSentence } from '../../src/domain/form/change-sentence';
import { Definition } from '../../src/domain/form/definition';
import { diffDefinitions } from '../../src/domain/form/diff';
import { carriedAnswers, planChange } from '../../src/domain/form/plan/plan-change';
import { planSentence } from '../../src/domain/form/plan/plan-sentence';
import { added, hashOf, publishAgain, publishedForm, submittedOn } from '../app/prepared-site';
import { siteInMemory } from '../app/site-in-memory';
import { all, answered, is } from '../domain/answers/condition-in-words';
import { definitionOf, definitionUnder, formOf, type QuestionInWords } from '../domain/answers/form-in-words';

const options = (...labels: readonly string[]) => ({
  options: labels.map((label) => ({ value: label.slice(0, 1).toLowerCase(), label })),
});
const name: QuestionInWords = { key: 'name', label: 'Name', type: 'short-text' };
const drink: QuestionInWords = {
  key: 'drink',
  label: 'Drink',
  type: 'single-choice',
  settings: options('Tea', 'Coffee'),
};
const count: QuestionInWords = { key: 'count', label: 'How many', type: 'number' };

const first = definitionOf(name, drink, count);
const changes = (before: Definition, after: Definition) => diffDefinitions(before, after).map(changeSentence);

describe('a maker publishes the next version', () => {
  const next = definitionOf(
    { ...drink, label: 'Your drink', settings: options('Tea', 'Milk') },
    { ...name, required: true, help: 'As on your badge' },
    { key: 'note', label: 'Note', type: 'long-text', showWhen: all(answered('name')) },
  );

  test('and reads what changed', () => {
    expect(changes(first, next)).toEqual([
      '“Drink” is now called “Your drink”.',
      '“Your drink” has the new option “Milk”.',
      '“Your drink” no longer has the option “Coffee”.',
      '“Name” moved from place 1 to 2.',
      'The help of “Name” changed from nothing to “As on your badge”.',
      '“Name” is now required.',
      'The question “Note” is new.',
      'The question “How many” is gone.',
    ]);
  });

  test('and reads what it means for the answers there are', () => {
    const drafts: Answers[] = [{ name: 'Ada', drink: 'c', count: 2 }, { drink: 't' }];
    const submissions = [{ name: 'Bob', drink: 'c' }];
    expect(planChange(first, next, { drafts, submissions }).map(planSentence)).toEqual([
      'Answers to “Name” stay.',
      'The options of “Drink” change. “Coffee” can no longer be chosen. 1 draft will lose this answer. 1 response will keep what was answered.',
      '“How many” is gone, and answers to it have no place any more. 1 draft will lose this answer.',
    ]);
  });

  test('and drafts go on with what still fits', () => {
    expect(carriedAnswers(first, next, { name: 'Ada', drink: 't', count: 2 })).toEqual({ name: 'Ada', drink: 't' });
    const carried = carriedAnswers(first, next, { name: 'Ada', drink: 'c' });
    const filled = Object.entries(carried).reduce((form, [key, value]) => form.answer(key, value), formOf(next).open());
    expect(filled.submit()).toMatchObject({ keeps: { name: 'Ada' }, says: {} });
  });

  test('and an option that only has another value stays chosen', () => {
    const renamed = {
      ...drink,
      settings: {
        options: [
          { value: 'tea', label: 'Tea' },
          { value: 'coffee', label: 'Coffee' },
        ],
      },
    };
    const after = definitionOf(name, renamed, count);
    expect(carriedAnswers(first, after, { drink: 'c' })).toEqual({ drink: 'coffee' });
    expect(planChange(first, after, { drafts: [{ drink: 'c' }], submissions: [] }).map(planSentence)).toEqual([
      'The options of “Drink” change. Chosen “Tea”, “Coffee” stays chosen.',
    ]);
  });

  test('and an answer of another kind stays where it can be one', () => {
    const after = definitionOf({ ...name, type: 'long-text' }, drink, { ...count, type: 'yes-or-no' });
    expect(carriedAnswers(first, after, { name: 'Ada', count: 2 })).toEqual({ name: 'Ada' });
  });

  test('and reads of the logic, whatever it is', () => {
    const rule = { when: all(is('drink', 't')), then: { kind: 'set-value', field: 'count', value: '1' } } as const;
    const [tea, coffee] = options('Tea', 'Coffee').options;
    const logical = definitionUnder(
      [rule],
      [
        { ...name, requireWhen: all(answered('drink')), enableWhen: all(answered('drink')) },
        { ...drink, settings: { options: [{ ...tea }, { ...coffee, showWhen: all(answered('name')) }] } },
        { ...count, defaultValue: '2', checks: [{ expression: 'count > 0', message: 'Order one at least.' }] },
      ],
    );
    expect(changes(first, logical)).toEqual([
      '“Name” is now required on a condition.',
      '“Name” can now be changed on a condition only.',
      'The option “Coffee” of “Drink” is now offered or required on another condition.',
      '“How many” now starts with another answer.',
      'The checks of “How many” changed.',
      'The rule “r1” is new.',
    ]);
    expect(changes(logical, first)).toContain('The rule “r1” is gone.');
    const other = definitionUnder([{ ...rule, when: all(is('drink', 'c')) }], [name, drink, count]);
    expect(changes(definitionUnder([rule], [name, drink, count]), other)).toEqual(['The rule “r1” changed.']);
  });

  test('and reads of the order of rules, since the first counts', () => {
    const rules = ['t', 'c'].map((value) => ({
      when: all(is('drink', value)),
      then: { kind: 'set-value', field: 'count', value: '1' } as const,
    }));
    const { rules: keyed = [], ...same } = definitionUnder(rules, [name, drink, count]);
    const turned = { ...same, rules: [...keyed].reverse() };
    expect(changes({ ...same, rules: keyed }, turned)).toEqual([
      'The rule “r1” moved from place 1 to 2. Of several that set one question the first counts.',
    ]);
  });

  test('and reads of languages', () => {
    const translated = { ...first, translations: { de: { 'field.name.label': 'Name' } } };
    expect(changes(first, translated)).toEqual(['The translation into “de” changed.']);
    expect(changes(translated, first)).toEqual(['The translation into “de” is gone.']);
    expect(changes(first, { ...first, language: 'de' })).toEqual([
      'The language of the form changed from “en” to “de”.',
    ]);
  });

  test('and nothing is said of a version that changes nothing', () => {
    expect(changes(first, first)).toEqual([]);
    expect(planChange(first, first, { drafts: [], submissions: [] })).toEqual([]);
  });
});

describe('a published version', () => {
  const ofHash = async (definition: Definition) => {
    const site = siteInMemory();
    const formId = await publishedForm(site, { definition });
    return { site, formId, ...(await hashOf(site, formId)) };
  };

  test('has a number, and a hash that changes with what people see', async () => {
    const { site, formId, version, hash } = await ofHash(first);
    expect(version.number).toBe(1);
    await publishAgain(site, formId, definitionOf(name, drink, { ...count, label: 'How much' }));
    const again = await hashOf(site, formId);
    expect(again.version.number).toBe(2);
    expect(again.hash).not.toBe(hash);
  });

  test('stays as it was for those who answered it', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    const { issueId } = await submittedOn(site, formId, { n: 3 });
    await publishAgain(site, formId, definitionOf(name));
    const { opened } = await site.as('restricted').panel('panel.open', { issueId });
    expect(opened?.version.definition.fields.map(({ key }) => key)).toEqual(['n']);
  });

  test('is what is added from then on', async () => {
    const site = siteInMemory();
    const formId = await publishedForm(site);
    await added(site, formId);
    await publishAgain(site, formId, definitionOf(name));
    const { opened } = await site.as('restricted').panel('panel.add', { issueId: '102', formId });
    expect(opened?.version.definition.fields.map(({ key }) => key)).toEqual(['name']);
  });
});

describe('a form of an older schema', () => {
  const old = { schema: 1, fields: [{ key: 'q', type: 'yes-or-no', label: 'Q', settings: {} }] };

  test('is read as one of today', () => {
    const read = Definition.parse(old);
    expect(read.schema).toBe(2);
    expect(formOf(read).open().answer('q', true).submit()).toEqual({ shows: ['q'], keeps: { q: true }, says: {} });
  });

  test('does not differ from the same form written today', () => {
    expect(changes(Definition.parse(old), Definition.parse({ ...old, schema: 2 }))).toEqual([]);
  });

  test('is read once more as it was read', () => {
    const read = Definition.parse(old);
    expect(Definition.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });

  test('of a schema yet to come is refused', () => {
    expect(Definition.safeParse({ ...old, schema: 3 }).success).toBe(false);
    expect(Definition.safeParse({ fields: [] }).success).toBe(false);
  });
});

test('rules go from version to version with the form', () => {
  const rule = { when: all(is('drink', 't')), then: { kind: 'set-value', field: 'count', value: '1' } } as const;
  const withRule = definitionUnder([rule], [name, drink, count]);
  const read = Definition.parse(JSON.parse(JSON.stringify(withRule)));
  expect(formOf(read).open().answer('drink', 't').look('count')).toMatchObject({ answer: 1, enabled: false });
});
