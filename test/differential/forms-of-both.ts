import fc from 'fast-check';
import * as z from 'zod';
import { Field } from '../../src/domain/form/field';
import type { Definition } from '../../src/domain/form/definition';
import type { Json } from '../../src/domain/json';
import { conditionOver, sumOver, type InBoth } from './conditions-of-both';
import { choices, levels, questions, words, type Kind, type Question } from './questions-of-both';

/** A form of each engine that asks the same, and its questions by what they hold. */
export interface FormOfBoth {
  readonly ours: Definition;
  readonly theirs: object;
  readonly questions: readonly Question[];
}

const whole = fc.integer({ min: -3, max: 9 });
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });

const kinds: Readonly<Record<Kind, { readonly ours: object; readonly theirs: object }>> = {
  number: { ours: { type: 'number', settings: { decimals: 2 } }, theirs: { type: 'text', inputType: 'number' } },
  text: { ours: { type: 'short-text', settings: {} }, theirs: { type: 'text' } },
  flag: { ours: { type: 'yes-or-no', settings: {} }, theirs: { type: 'boolean' } },
  one: {
    ours: { type: 'single-choice', settings: { options: choices.map((value) => ({ value, label: value })) } },
    theirs: { type: 'dropdown', choices },
  },
  several: {
    ours: { type: 'several-choices', settings: { options: choices.map((value) => ({ value, label: value })) } },
    theirs: { type: 'checkbox', choices },
  },
  sum: { ours: { type: 'calculated' }, theirs: { type: 'expression' } },
};

interface Part {
  readonly question: Question;
  readonly ours: object;
  readonly theirs: object;
}

function questionOf(question: Question): fc.Arbitrary<Part> {
  const { key, kind, level } = question;
  const before = levels[level - 1] ?? [];
  const earlier = questions.filter((each) => each.level < level);
  const { ours, theirs } = kinds[kind];
  const named = { ours: { key, label: key, ...ours }, theirs: { name: key, ...theirs } };
  if (kind === 'sum')
    return sumOver(before).map((sum) => ({
      question,
      ours: { ...named.ours, settings: { expression: sum.ours } },
      theirs: { ...named.theirs, expression: sum.theirs },
    }));
  const over = (sources: readonly Question[]) =>
    sources.length === 0 ? fc.constant(undefined) : maybe(conditionOver(sources));
  return fc
    .record({ required: fc.boolean(), show: over(before), require: over(earlier), enable: over(earlier) })
    .map(({ required, show, require, enable }) => ({
      question,
      ours: {
        ...named.ours,
        required,
        showWhen: show?.ours,
        requireWhen: require?.ours,
        enableWhen: enable?.ours,
      },
      theirs: {
        ...named.theirs,
        isRequired: required,
        visibleIf: show?.theirs,
        // Its condition decides alone in survey-core, also of a question that is always required.
        requiredIf: required ? undefined : require?.theirs,
        enableIf: enable?.theirs,
      },
    }));
}

/** The questions of one level on a page of their own, the last of them in a section. */
function pageOf(level: number): fc.Arbitrary<{ readonly ours: readonly object[]; readonly theirs: object }> {
  const before = levels[level - 1] ?? [];
  const over = level === 0 ? fc.constant(undefined) : maybe(conditionOver(before));
  // What is calculated stands on the first page: see the test on where both differ.
  const own = questions.filter((each) => (each.kind === 'sum' ? level === 0 : each.level === level));
  return fc
    .record({
      parts: fc.tuple(...own.map(questionOf)),
      page: over,
      section: over,
      enable: over,
      inSection: level === 0 ? fc.constant(0) : fc.nat(2),
    })
    .map(({ parts, page, section, enable, inSection }) => {
      const [name, panel] = [`page_${String(level)}`, `section_${String(level)}`];
      const split = parts.length - inSection;
      const [before, within] = [parts.slice(0, split), parts.slice(split)];
      const ofSection = inSection === 0 ? [] : [sectionOf(panel, { show: section, enable, within })];
      return {
        ours: [
          { key: name, type: 'page', label: name, settings: {}, showWhen: page?.ours },
          ...before.map(({ ours }) => ours),
          ...ofSection.flatMap(({ ours }) => ours),
        ],
        theirs: {
          name,
          visibleIf: page?.theirs,
          elements: [...before, ...ofSection].map(({ theirs }) => theirs),
        },
      };
    });
}

interface Section {
  readonly show: InBoth<object> | undefined;
  readonly enable: InBoth<object> | undefined;
  readonly within: readonly Part[];
}

function sectionOf(name: string, { show, enable, within }: Section) {
  const logic = { showWhen: show?.ours, enableWhen: enable?.ours };
  return {
    ours: [{ key: name, type: 'section', label: name, settings: {}, ...logic }, ...within.map(({ ours }) => ours)],
    theirs: {
      type: 'panel',
      name,
      elements: within.map(({ theirs }) => theirs),
      visibleIf: show?.theirs,
      enableIf: enable?.theirs,
    },
  };
}

const defined = (value: object): object => z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(value)));

/** Forms that both engines can say, their pages in any order. */
export const formOfBoth: fc.Arbitrary<FormOfBoth> = fc
  .tuple(...levels.map((_, level) => pageOf(level)))
  .chain((pages) => fc.shuffledSubarray(pages, { minLength: pages.length }))
  .map((pages) => ({
    ours: { schema: 2, fields: pages.flatMap(({ ours }) => ours).map((field) => Field.parse(defined(field))) },
    theirs: defined({
      clearInvisibleValues: 'onHiddenContainer',
      showQuestionNumbers: 'off',
      pages: pages.map((page) => page.theirs),
    }),
    questions,
  }));

const answers: Readonly<Record<Exclude<Kind, 'sum'>, fc.Arbitrary<Json>>> = {
  number: whole,
  text: one(words),
  flag: fc.boolean(),
  one: one(choices),
  several: fc.subarray(choices, { minLength: 1 }),
};

/** One change of an answer: given, or taken away. */
export const editOfBoth: fc.Arbitrary<readonly [key: string, answer: Json | undefined]> = one(
  questions.filter(({ kind }) => kind !== 'sum'),
).chain(({ key, kind }) =>
  fc.tuple(
    fc.constant(key),
    kind === 'sum' ? fc.constant(undefined) : fc.option(answers[kind], { nil: undefined, freq: 5 }),
  ),
);
