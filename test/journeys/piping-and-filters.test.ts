import { form } from '../domain/answers/form-in-words';

describe('a text with answers in it', () => {
  const survey = form(
    { key: 'name', type: 'short-text' },
    { key: 'fruit', type: 'single-choice', settings: { options: [{ value: 'o1', label: 'Pears' }] } },
    {
      key: 'count',
      type: 'number',
      settings: { decimals: 2 },
      label: 'How many {{fruit}}, {{name}}?',
      help: '{{if(isAnswered(count), concat("Half would be ", count / 2, "."), "Enter a number.")}}',
    },
  );

  test('says answers as people read them', () => {
    const filled = survey.open().answer('name', 'Ada').answer('fruit', 'o1');
    expect(filled.look('count')?.label).toBe('How many Pears, Ada?');
  });

  test('leaves out what is not answered', () => {
    expect(survey.open().look('count')).toMatchObject({ label: 'How many , ?', help: 'Enter a number.' });
  });

  test('works values out', () => {
    expect(survey.open().answer('count', 5).look('count')?.help).toBe('Half would be 2.5.');
  });
});

describe('options by a filter', () => {
  const options = ['de_berlin', 'de_bonn', 'fr_paris'].map((value) => ({ value, label: value.slice(3) }));
  const survey = form(
    { key: 'country', type: 'short-text' },
    { key: 'city', type: 'single-choice', settings: { options, filter: 'startsWith(option, country)' } },
  );

  test('are those that suit the answers', () => {
    expect(survey.open().answer('country', 'de').offers('city')).toEqual(['berlin', 'bonn']);
    expect(survey.open().answer('country', 'fr').offers('city')).toEqual(['paris']);
  });

  test('fall away when they suit no longer', () => {
    const paris = survey.open().answer('country', 'fr').answer('city', 'fr_paris');
    expect(paris.submit().keeps).toEqual({ country: 'fr', city: 'fr_paris' });
    expect(paris.answer('country', 'de').submit().keeps).toEqual({ country: 'de' });
  });
});
