const fieldLike = '/^(field|question)$/';
const typeOf = [
  `MemberExpression[property.name="type"][object.name=${fieldLike}]`,
  `MemberExpression[property.name="type"][object.property.name=${fieldLike}]`,
];

const rule = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

/** Syntax banned in every file of the house. */
export const everywhere = [
  ...rule('A union of literals or a zod enum says the same without code at run time.', 'TSEnumDeclaration'),
  ...rule('Name what you export.', 'ExportDefaultDeclaration'),
  ...rule('No I… prefix: name the noun.', 'TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]'),
  ...rule(
    'Name the noun, not its role.',
    ':matches(ClassDeclaration, TSInterfaceDeclaration)[id.name=/(Manager|Helper|Util)s?$/]',
  ),
  ...rule(
    "import * as z from 'zod' weighs a third of import { z }.",
    'ImportDeclaration[source.value="zod"] > ImportDefaultSpecifier',
    'ImportDeclaration[source.value="zod"] > ImportSpecifier[imported.name="z"]',
  ),
  ...rule(
    'Write a factory: classes are for errors and error boundaries.',
    'ClassDeclaration:not([superClass.name=/Error$/]):not(:has(MethodDefinition[key.name="getDerivedStateFromError"]))',
  ),
];

/** Bundlers resolve relative imports of TypeScript: a suffix breaks the Forge one. A script (.mjs) is found by its suffix alone. */
export const bundled = rule(
  'No suffix on relative imports.',
  ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^\\.{1,2}\\/.*\\.([cm]?tsx?|c?jsx?)$/]',
);

/** A field type is known in its own file only: everyone else asks its descriptor. */
export const fieldType = rule(
  'Ask the descriptor of the field type (domain/fields): no other file branches on field.type.',
  ...typeOf.map((type) => `BinaryExpression[operator=/^[!=]==?$/] > ${type}`),
  ...typeOf.map((type) => `SwitchStatement > ${type}.discriminant`),
  `VariableDeclarator[init.name=${fieldLike}] > ObjectPattern > Property[key.name="type"]`,
);

/** The domain is a function of its arguments: time, chance and identity are handed in. */
export const pure = rule(
  'The domain has no clock and no chance: take the time, the number or the id as an argument.',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Math"][property.name="random"]',
  'ImportDeclaration[source.value=/^(node:)?crypto$/]',
);

/** Globals that reach outside; none exists for the domain. */
export const outside = [
  'crypto',
  'performance',
  'fetch',
  'process',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'localStorage',
  'window',
  'document',
].map((name) => ({ name, message: 'The domain is pure: hand it in.' }));

const suites = '/^(it|test|describe)$/';

/** Tests mock no module, leave nothing out and wait for what happens, not for time to pass. */
export const tests = [
  ...rule(
    'No module mocks: use the memory adapters.',
    'CallExpression[callee.object.name="jest"][callee.property.name=/^(mock|doMock|setMock|unstable_mockModule|createMockFromModule)$/]',
  ),
  ...rule(
    'A test runs or does not exist.',
    `MemberExpression[object.name=${suites}][property.name=/^(skip|only|todo|failing)$/]`,
    `MemberExpression[object.object.name=${suites}][property.name=/^(skip|only|todo)$/]`,
    'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
  ),
  ...rule(
    'No sleeping: wait for the thing itself.',
    'NewExpression[callee.name="Promise"] CallExpression[callee.name=/^set(Timeout|Interval)$/]',
    'CallExpression[callee.property.name="waitForTimeout"]',
    'ImportDeclaration[source.value=/^(node:)?timers\\/promises$/]',
  ),
];
