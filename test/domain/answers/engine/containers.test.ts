import { compileForm } from '../../../../src/domain/answers/compiled-form';
import { is } from '../condition-in-words';
import { definitionOf, form, type QuestionInWords } from '../form-in-words';

const text = (key: string): QuestionInWords => ({ key, type: 'short-text' });
const hiddenBy = (key: string) => ({ showWhen: { match: 'all', tests: [is(key, true)] } });
const switchAt = (key: string): QuestionInWords => ({ key, type: 'yes-or-no' });
const page = (key: string, more: Partial<QuestionInWords> = {}): QuestionInWords => ({ key, type: 'page', ...more });
const section = (key: string, more: Partial<QuestionInWords> = {}): QuestionInWords => ({
  key,
  type: 'section',
  ...more,
});

const containers = (...questions: readonly QuestionInWords[]) => {
  const { fields } = compileForm(definitionOf(...questions)).plan;
  return Object.fromEntries(fields.map(({ field, container }) => [field.key, fields[container]?.field.key ?? null]));
};

test('a question stands in the section before it, a section on the page before it, a page in nothing', () => {
  expect(
    containers(
      text('loose'),
      page('first'),
      text('on_first'),
      section('one'),
      text('in_one'),
      section('two'),
      text('in_two'),
      page('second'),
      text('on_second'),
      section('three'),
      text('in_three'),
    ),
  ).toEqual({
    loose: null,
    first: null,
    on_first: 'first',
    one: 'first',
    in_one: 'one',
    two: 'first',
    in_two: 'two',
    second: null,
    on_second: 'second',
    three: 'second',
    in_three: 'three',
  });
});

test('sections of a form without pages stand in nothing', () => {
  expect(containers(section('one'), text('in_one'), section('two'), text('in_two'))).toEqual({
    one: null,
    in_one: 'one',
    two: null,
    in_two: 'two',
  });
});

test('a hidden section hides neither the next section nor the next page', () => {
  const { shows } = form(
    page('start'),
    switchAt('more'),
    section('one', hiddenBy('more')),
    text('in_one'),
    section('two'),
    text('in_two'),
    page('end'),
    text('on_end'),
  )
    .open()
    .submit();
  expect(shows).toEqual(['start', 'more', 'two', 'in_two', 'end', 'on_end']);
});

test('a hidden page hides what stands on it, down to the questions of its sections, and no other page', () => {
  const { shows } = form(
    page('start'),
    switchAt('more'),
    page('middle', hiddenBy('more')),
    text('on_middle'),
    section('part'),
    text('in_part'),
    page('end'),
    text('on_end'),
  )
    .open()
    .submit();
  expect(shows).toEqual(['start', 'more', 'end', 'on_end']);
});
