import { adviceFor, adviceSentence } from '../../../../src/domain/form/advice/advice-for';
import { Definition } from '../../../../src/domain/form/definition';

const options = [{ value: 'a', label: 'Apple' }];
const fields = [
  { key: 't', type: 'single-choice', label: 'Fruit', settings: { options } },
  { key: 'n', type: 'number', label: 'Number', help: '', settings: { unit: 'kg' } },
];
const stray = (translations: object) =>
  adviceFor(Definition.parse({ schema: 2, fields, translations })).filter(({ code }) => code === 'stray-translation');

test('translations of what is there are in order', () => {
  const de = {
    name: 'Obst',
    description: 'Für alle',
    'field.t.label': 'Obst',
    'field.t.options.a': 'Apfel',
    'field.n.unit': 'kg',
    'field.n.help': 'Wie viel',
    'message.answer.required': 'Bitte ausfüllen.',
  };
  expect(stray({ de })).toEqual([]);
});

test.each(['field.zz.label', 'foo', 'message.foo', 'field.t.options.b', 'field.t.unit', 'rule.r.message'])(
  'one of nothing is named: %s',
  (name) => {
    expect(stray({ de: { 'field.t.label': 'Obst', [name]: 'x', zzz: 'y' } })).toEqual([
      { code: 'stray-translation', field: '', params: { language: 'de', count: 2, name } },
    ]);
  },
);

test('each language is told by itself, with what to do', () => {
  expect(stray({ de: { foo: 'x' }, fr: { foo: 'x' } }).map(adviceSentence)).toEqual(
    ['de', 'fr'].map(
      (language) =>
        `The translation into ${language} has texts of what is not in this form: 1, first “foo”. Nobody reads them. Remove them, or correct their names.`,
    ),
  );
});
