import path from 'node:path';
import { code, read } from './repository';

// What one change costs: a file for the new thing and its place in the registry, nothing else.
const registries = [
  { folder: 'src/domain/fields', registry: 'registry.ts', list: 'fieldTypes', part: /defineFieldType\(\{/ },
  { folder: 'src/domain/logic/operators', registry: 'index.ts', list: 'operators', part: /./ },
  { folder: 'src/domain/answers/rules', registry: 'index.ts', list: 'rules', part: /./ },
];

const count = (text: string, part: RegExp) => text.match(new RegExp(part, 'g'))?.length ?? 0;

const partsOf = ({ folder, registry, part }: (typeof registries)[number]) =>
  code(folder).filter(
    (file) => path.basename(file) !== registry && path.basename(file) !== 'index.ts' && part.test(read(file)),
  );

describe.each(registries)('$folder', (row) => {
  const registry = read(`${row.folder}/${row.registry}`);
  const listed = new RegExp(`${row.list}[^=]*= \\[([^\\]]*)\\]`).exec(registry)?.[1] ?? '';

  test('has parts', () => expect(partsOf(row).length).toBeGreaterThan(0));

  test.each(partsOf(row))('%s is imported once and listed once', (file) => {
    const name = path.basename(file, '.ts');
    const imported = new RegExp(`import \\{ (\\w+) \\} from '\\./${name}';`).exec(registry)?.[1];
    expect(imported).toBeDefined();
    expect(count(registry, new RegExp(`from '\\./${name}'`))).toBe(1);
    expect(count(listed, new RegExp(`\\b${imported ?? ''}\\b`))).toBe(1);
  });

  test('lists nothing else', () => {
    expect(listed.split(',').filter((name) => name.trim() !== '')).toHaveLength(partsOf(row).length);
  });
});
