import { adviceFor } from '../../src/domain/form/advice/advice-for';
import { Definition } from '../../src/domain/form/definition';

const asked = (operator: string, operand: number) => ({ field: 'n', operator, operand });
const showWhen = {
  match: 'any',
  tests: [{ match: 'none', tests: [asked('greater-than', 0)] }, asked('at-least', 3)],
};

// Of the numbers between two that a condition names, one half was tried alone, which whole numbers and steps do not take.
test.each([
  ['number', { min: 0, max: 4 }],
  ['slider', { min: 0, max: 4, step: 2 }],
  ['number', { min: 0, max: 9, step: 2, decimals: 1 }],
])('a question that a %s between two others hides is not said to be always shown', (type, settings) => {
  const definition = Definition.parse({
    schema: 2,
    fields: [
      { key: 'n', type, label: 'n', settings },
      { key: 'q', type: 'short-text', label: 'q', settings: {}, showWhen },
    ],
  });
  expect(adviceFor(definition).map(({ code }) => code)).not.toContain('always-shown');
});
