import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { docComment } from './scripts/lint/doc-comment.mjs';
import { fileName } from './scripts/lint/file-name.mjs';
import { bundled, everywhere, fieldType, outside, pure, tests } from './scripts/lint/restrictions.mjs';

const code = ['src', 'gateway', 'local', 'static', 'bench', 'cli', 'test'].map((folder) => `${folder}/**/*.{ts,tsx}`);
const scripts = ['**/*.{mjs,cjs,js}'];
const restrict = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

const size = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true }],
  complexity: ['error', 8],
  'max-params': ['error', 3],
};

const everyFile = {
  ...size,
  ...restrict(everywhere),
  eqeqeq: 'error',
  'no-console': 'off',
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-else-return': ['error', { allowElseIf: false }],
  'no-param-reassign': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'house/file-name': 'error',
};

const typed = {
  'no-implied-eval': 'off',
  '@typescript-eslint/no-implied-eval': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/consistent-type-definitions': 'off',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': 'off',
  // No `this` anywhere: ports and descriptors are objects made by factories.
  '@typescript-eslint/unbound-method': 'off',
  // An async function without await turns a throw into a rejection, which is what a port promises.
  '@typescript-eslint/require-await': 'off',
  // Spreading a string counts code points, which is what a length limit means.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'build/',
      'bench/build/',
      'static/download/build/',
      'coverage/',
      '.local/',
      'test/e2e/screenshots/',
    ],
  },
  // Exceptions stand in this file, where everybody sees them; no comment in the code switches a rule off.
  { linterOptions: { noInlineConfig: true } },
  { plugins: { house: { rules: { 'doc-comment': docComment, 'file-name': fileName } } } },
  {
    files: code,
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...everyFile, ...typed, ...restrict(everywhere, bundled, fieldType) },
  },
  { files: ['**/*.tsx'], extends: [hooks.configs.flat.recommended], rules: { 'react-hooks/exhaustive-deps': 'error' } },
  {
    files: ['src/{domain,contract,ports,app}/**/*.ts'],
    rules: { 'house/doc-comment': 'error' },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { ...restrict(everywhere, bundled, fieldType, pure), 'no-restricted-globals': ['error', ...outside] },
  },
  { files: ['src/domain/fields/**/*.ts'], rules: restrict(everywhere, bundled, pure) },
  {
    // The two kernels and the platform adapters meet values that no type can describe.
    files: ['{src/contract/kernel*,src/adapters,gateway/**/mongodb,local}/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  // The local site draws what UI Kit still has and the newest Atlaskit deprecates.
  { files: ['local/{renderer,page}/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { ...restrict(everywhere, bundled, fieldType, tests), 'max-lines-per-function': 'off' },
  },
  {
    files: scripts,
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'performance', 'Buffer', 'URL', 'setTimeout', 'clearTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
    rules: everyFile,
  },
  {
    files: ['**/*.cjs', 'jest.config.js', 'scripts/forge/runtime/**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: Object.fromEntries(
        ['require', 'module', 'exports', '__filename', '__dirname'].map((name) => [name, 'readonly']),
      ),
    },
  },
  // Tools want a default export from their configuration.
  { files: ['**/*.config.{mjs,js}'], rules: { 'no-restricted-syntax': 'off' } },
);
