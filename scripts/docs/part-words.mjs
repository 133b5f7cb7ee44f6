/** What each part of a definition and each of its properties is for, as editors show it. */
export const partWords = {
  name: { '': 'The name of the form, which everybody sees.' },
  definition: {
    '': 'What a form asks: its fields in order, its rules, and its texts in other languages.',
    schema: 'The number of this format.',
    fields: 'Questions and what stands between them, in order. A page or a section goes on until the next.',
    rules: 'What the form does while a condition holds.',
    language: 'The language the texts are written in, as BCP 47 names it. English where it is not said.',
    translations: 'The texts in other languages: by language, then by the name of the text.',
  },
  field: {
    '': 'One part of a form, most often a question.',
    key: 'Under which its answers are kept. No two fields have the same.',
    type: 'Its field type. The settings depend on it: see field-types.',
    label: 'What is asked. {{ an expression }} is replaced by its value.',
    help: 'A sentence under the label. {{ an expression }} is replaced by its value.',
    required: 'Whether it must be answered.',
    showWhen: 'When it is shown; always where there is no condition.',
    requireWhen:
      'When it must be answered although it is not required otherwise. Of a page or a section: each question in it.',
    enableWhen:
      'When it can be changed; always where there is no condition. Of a page or a section: each question in it.',
    defaultValue: 'What stands as its answer until somebody answers. A text in it stands in quotes: "\\"none\\"".',
    checks: 'What must be true of the answer beside what the field type asks for.',
    settings: 'What the field type lets a maker say.',
  },
  rule: {
    '': 'A condition and what the form does while it holds.',
    key: 'Its name. No two rules have the same.',
    when: 'While this holds, the rule is in force.',
    action: 'What it does: set-value, skip-to or end.',
  },
  condition: {
    '': 'Tests and how many of them must hold; a test can be a condition itself.',
    match: 'Whether all, any or none of the tests must hold.',
    tests: 'Each the answer of a field against an operand, an expression, or a condition.',
  },
  test: {
    '': 'The answer of a field against an operand.',
    field: 'The key of the field.',
    operator: 'Which test it is. Each field type has its own.',
    operand: 'What the answer is compared with, where the operator compares.',
  },
  expressionTest: { '': 'It holds when the value of the expression counts as yes.', expression: 'See expressions.md.' },
  expression: { '': 'An expression as text, or a JsonLogic rule. See expressions.md.' },
  check: {
    '': 'Where the question is answered and the expression is not true, the message is shown.',
    expression: 'What must be true.',
    message: 'What is wrong and what to do.',
    severity: 'A warning is shown and keeps nobody from submitting.',
  },
  option: {
    '': 'One choice.',
    value: 'What answers keep. No two options of a question have the same.',
    label: 'What people read.',
    showWhen: 'When it is offered.',
    requireWhen: 'When it has to be chosen.',
    enableWhen: 'When it can be chosen.',
  },
  column: {
    '': 'A question that every row asks, or a value that is worked out in every row.',
    key: 'Under which its cells are kept.',
    type: 'Its field type.',
    label: 'What people read.',
    required: 'Whether every row must have it.',
    total: 'Whether its sum stands below the rows.',
    unique: 'Whether no two rows may have the same in it.',
    settings: 'What the field type lets a maker say.',
  },
};

/** A part of the schema with its words; a property nobody has words for is an error, so that none is forgotten. */
export function described(id, schema) {
  const { '': description, ...words } = partWords[id];
  if (!schema.properties) return { description, ...schema };
  const properties = Object.entries(schema.properties).map(([name, property]) => {
    if (words[name] === undefined) throw new Error(`Say in scripts/docs/part-words.mjs what ${id}.${name} is for.`);
    return [name, { description: words[name], ...property }];
  });
  return { description, ...schema, properties: Object.fromEntries(properties) };
}
