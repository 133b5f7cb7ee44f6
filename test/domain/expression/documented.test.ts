import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionGroups } from '../../../src/domain/logic/expression/functions/registry';
import { ruleOperators } from '../../../src/domain/logic/expression/rules/registry';

const page = readFileSync(path.resolve(__dirname, '../../../docs/expressions.md'), 'utf8');
const functions = functionGroups.flatMap((group) => group.functions);

test.each(functions)('docs/expressions.md has $name with its description and its first example', (each) => {
  const row = page
    .split('\n')
    .find((line) => line.startsWith(`| \`${each.name}${/^[a-z]/.test(each.name) ? '(' : '`'}`));
  expect(row).toContain(each.description);
  expect(row).toContain(`\`${each.examples[0]?.text ?? ''}\` → \`${JSON.stringify(each.examples[0]?.result)}\``);
});

test.each(ruleOperators)('docs/expressions.md names the JsonLogic operator $name', ({ name }) =>
  expect(page).toContain(`\`${name}\``),
);
