import { adviceFor } from '../../../../src/domain/form/advice/advice-for';
import { definitionOf } from '../../answers/form-in-words';

const codes = (settings: Readonly<Record<string, number>>, operator: string, operand: number) =>
  adviceFor(
    definitionOf(
      { key: 'n', type: 'number', settings },
      { key: 'q', type: 'short-text', showWhen: { match: 'all', tests: [{ field: 'n', operator, operand }] } },
    ),
  ).flatMap(({ code, field }) => (field === 'q' ? [code] : []));

test.each([
  [{ step: 4 }, 'greater-than', 5],
  [{ step: 4 }, 'less-than', -5],
  [{ step: 4, max: 20 }, 'less-than', -5],
  [{ step: 10, min: 1 }, 'greater-than', 12],
  [{ step: 2.5, min: 1 }, 'greater-than', 2],
  [{ step: 0.3, decimals: 1 }, 'greater-than', 0.6],
] as const)('a number of %j can be %s %d', (settings, operator, operand) => {
  expect(codes(settings, operator, operand)).toEqual([]);
});

test.each([
  [{ step: 4, max: 8 }, 'greater-than', 8],
  [{ step: 4, max: 11 }, 'greater-than', 8],
  [{ step: 4, min: -8 }, 'less-than', -8],
  [{ step: 2.5, min: 1, max: 10 }, 'greater-than', 6],
  [{ step: 4 }, 'equals', 5],
] as const)('a number of %j cannot be %s %d', (settings, operator, operand) => {
  expect(codes(settings, operator, operand)).toEqual(['never-shown']);
});
