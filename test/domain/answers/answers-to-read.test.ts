import { submittedToRead } from '../../../src/domain/answers/submitted-to-read';
import { definitionOf, type QuestionInWords } from './form-in-words';

const read = (answers: Parameters<typeof submittedToRead>[1], ...questions: readonly QuestionInWords[]) =>
  submittedToRead(definitionOf(...questions), answers).map(({ title, sections }) => ({
    title,
    sections: sections.map((section) => [
      section.title,
      ...section.answers.map(({ compiled, label, answer }) => `${label}: ${compiled.behaviour.text(answer)}`),
    ]),
  }));

const never = { match: 'all', tests: [{ expression: 'false' }] };

test('answers stand under their pages and sections; what has none is left out', () => {
  const pages = read(
    { a: 'x', total: 3 },
    { key: 'a', type: 'short-text' },
    { key: 'empty_page', type: 'page', label: 'Nothing' },
    { key: 'words', type: 'static-text', settings: { text: 'Read this.' } },
    { key: 'last', type: 'page', label: 'Last' },
    { key: 'costs', type: 'section', label: 'Costs' },
    { key: 'b', type: 'short-text' },
    { key: 'total', type: 'calculated', settings: { expression: '1 + 1' } },
    { key: 'nobody', type: 'section', label: 'Nobody' },
    { key: 'secret', type: 'hidden-value', settings: { value: 'spring' } },
  );
  expect(pages).toEqual([
    { title: undefined, sections: [[undefined, 'a: x']] },
    { title: 'Last', sections: [['Costs', 'b: ', 'total: 3']] },
  ]);
});

test('what was answered is shown, whatever its conditions say now; what was not asked is not', () => {
  const [page] = read(
    { kept: 'x' },
    { key: 'kept', type: 'short-text', showWhen: never },
    { key: 'never_asked', type: 'short-text', showWhen: never },
    { key: 'after', type: 'short-text', label: 'After {{kept}}' },
  );
  expect(page?.sections).toEqual([[undefined, 'kept: x', 'After x: ']]);
});

test('an answer that was taken away on purpose is none', () => {
  expect(read({ n: null }, { key: 'n', type: 'number', defaultValue: '5' })[0]?.sections).toEqual([[undefined, 'n: ']]);
});
