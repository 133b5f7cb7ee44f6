import { adviceRules } from '../../src/domain/form/advice/advice-for';
import { table } from './markdown.mjs';

/** Everything a maker is advised of: its code and what is said. */
export function adviceTable() {
  const rows = adviceRules.map(({ code, sentence }) => [`\`${code}\``, sentence]);
  return table(['code', 'what is said'], rows);
}
