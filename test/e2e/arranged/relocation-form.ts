import type { FormOfPages } from './published-form';

const abroad = { match: 'all' as const, tests: [{ field: 'abroad', operator: 'equals' as const, operand: true }] };
const never = { match: 'all' as const, tests: [{ expression: 'false' }] };
const home = { match: 'all' as const, tests: [{ field: 'abroad', operator: 'equals' as const, operand: false }] };

const fields: FormOfPages['fields'] = [
  { key: 'about', type: 'page', label: 'About you', help: 'We keep this to ourselves.', settings: {} },
  { key: 'name', type: 'short-text', label: 'Name', required: true, settings: {} },
  { key: 'abroad', type: 'yes-or-no', label: 'Do you move abroad?', required: true, settings: {} },
  {
    key: 'days',
    type: 'number',
    label: 'Days off',
    defaultValue: '10',
    checks: [{ expression: 'days <= 15', message: 'More than 15 days take longer to approve.', severity: 'warning' }],
    settings: {},
  },
  { key: 'left', type: 'calculated', label: 'Days left', settings: { expression: '30 - days', unit: 'days' } },
  { key: 'badge', type: 'short-text', label: 'Badge', enableWhen: abroad, settings: {} },
  { key: 'move', type: 'page', label: 'Your move', settings: {} },
  { key: 'journey', type: 'section', label: 'The journey', help: 'How you get there, {{name}}.', settings: {} },
  {
    key: 'way',
    type: 'single-choice',
    label: 'Way',
    settings: {
      options: [
        { value: 'train', label: 'By train' },
        { value: 'plane', label: 'By plane', showWhen: abroad },
        { value: 'car', label: 'By car', showWhen: home },
        { value: 'boat', label: 'By boat', enableWhen: never },
      ],
    },
  },
  {
    key: 'reason',
    type: 'long-text',
    label: 'Why so many days',
    requireWhen: { match: 'all', tests: [{ expression: 'days > 12' }] },
    settings: {},
  },
  { key: 'wishes', type: 'page', label: 'Wishes', settings: {} },
  { key: 'note', type: 'short-text', label: 'Anything else', settings: {} },
];

const rules: FormOfPages['rules'] = [
  { key: 'stays', when: home, action: { kind: 'skip-to', page: 'wishes', after: 'about' } },
  { key: 'goes', when: abroad, action: { kind: 'end', after: 'wishes', message: 'Your guide will call you.' } },
];

/** Three pages with a section, a default, a calculation, a warning, and a condition of every kind. Who stays leaves out the page of the move; who goes hears at the end what comes next. */
export const relocationForm: FormOfPages = { fields, rules };
