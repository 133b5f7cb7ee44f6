import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What field types say to makers and to tests alone. Their first settings stay: a table reads by them what fits in its cells. */
const makerParts = new Set(['hint', 'initialLabel', 'settingControls', 'examples', 'jira', 'index']);

/**
 * Leaves out of the descriptors of field types what nobody reads who fills a form: their hints, the controls of their settings,
 * their examples. A page that only fills forms loads less.
 * @type {import('esbuild').Plugin}
 */
export const withoutMakerParts = {
  name: 'without-maker-parts',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]domain[\\/]fields[\\/][^\\/]+\.ts$/ }, ({ path }) => {
      const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
      const { transformed } = ts.transform(source, [descriptorsWithout]);
      return { contents: ts.createPrinter().printFile(transformed[0]), loader: 'ts' };
    });
  },
};

/** @type {ts.TransformerFactory<ts.SourceFile>} */
function descriptorsWithout(context) {
  const visit = (node) => (isDescriptor(node) ? slimmed(node) : ts.visitEachChild(node, visit, context));
  return (source) => ts.visitEachChild(source, visit, context);
}

function isDescriptor(node) {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineFieldType';
}

function slimmed(call) {
  const parts = call.arguments.map((argument) =>
    ts.isObjectLiteralExpression(argument)
      ? ts.factory.createObjectLiteralExpression(argument.properties.filter((part) => !isMakerPart(part)))
      : argument,
  );
  return ts.factory.createCallExpression(call.expression, undefined, parts);
}

function isMakerPart({ name }) {
  return name !== undefined && ts.isIdentifier(name) && makerParts.has(name.text);
}
