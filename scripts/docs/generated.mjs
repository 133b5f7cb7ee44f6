import { fieldTypes } from '../../src/domain/fields';
import { adviceTable } from './advice-table.mjs';
import { boundsTable } from './bounds-table.mjs';
import { fieldIndex } from './field-index.mjs';
import { fieldPage } from './field-page.mjs';
import { formSchema } from './json-schema.mjs';
import { operatorsTable } from './operators-table.mjs';

/** Everything that is made from the code: whole files by their paths, and parts of one page by the names of their marks. */
export function generated(root) {
  const schema = formSchema();
  return {
    files: {
      'docs/form-definition.schema.json': JSON.stringify(schema),
      'docs/field-types/index.md': fieldIndex(),
      ...Object.fromEntries(fieldTypes.map((each) => [`docs/field-types/${each.type}.md`, fieldPage(each)])),
    },
    page: 'docs/form-definition.md',
    parts: { operators: operatorsTable(root), advice: adviceTable(), bounds: boundsTable(schema) },
  };
}
