const options = (...labels: readonly string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }));

/** A form definition as people keep it in a file. */
export const laptopForm = {
  schema: 1,
  fields: [
    {
      key: 'kind',
      type: 'single-choice',
      label: 'Kind',
      required: true,
      settings: { options: options('Laptop', 'Phone') },
    },
    {
      key: 'memory',
      type: 'number',
      label: 'Memory',
      required: true,
      showWhen: { match: 'all', tests: [{ field: 'kind', operator: 'equals', operand: 'laptop' }] },
      settings: { min: 8, unit: 'GB' },
    },
    { key: 'reason', type: 'long-text', label: 'Reason', settings: {} },
  ],
} as const;

/** The same form a while later. */
export const laterForm = {
  schema: 1,
  fields: [
    { ...laptopForm.fields[2], required: true },
    {
      ...laptopForm.fields[0],
      settings: { options: [...options('Laptop', 'Tablet'), { value: 'phone', label: 'Mobile' }] },
    },
    { key: 'until', type: 'short-text', label: 'Until when?', settings: {} },
  ],
};
