/**
 * The rules for all code. TypeScript is linted with its types; the few JavaScript files (this folder, webpack, jest) without.
 * Run from the project's root, as `npm run lint` does: the globs below are relative to it.
 */
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.{ts,tsx,mts}'];
/** The layers that hold an Excel `context`. The plugin's rules see it only under that name. */
const OFFICE = ['src/{excel,app,taskpane,commands,functions}/**/*.{ts,tsx}'];

const NO_BARE_BOOLEAN = {
  selector: ':matches(FunctionDeclaration, MethodDefinition > FunctionExpression)[params.length>1] > Identifier.params[typeAnnotation.typeAnnotation.type="TSBooleanKeyword"]',
  message: 'A true or false among other arguments says nothing where it is passed: take an options object or a literal union.',
};
const NO_EMPTY_LOAD = {
  selector: 'CallExpression[callee.property.name="load"][arguments.length=0]',
  message: 'Name the properties: a load without any asks Excel for all of them.',
};

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      'no-param-reassign': 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['*.js', '.ci/*.{mjs,cjs}', 'test/jest.config.mjs'], languageOptions: { globals: { URL: 'readonly', process: 'readonly', module: 'writable' } } },

  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: ['interface', 'typeAlias', 'class'], format: ['PascalCase'], custom: { regex: '^I[A-Z]', match: false } },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      'no-restricted-syntax': ['error', NO_BARE_BOOLEAN],
    },
  },

  {
    files: OFFICE,
    plugins: { 'office-addins': officeAddins },
    rules: {
      // Two rules of the plugin are left out, for they also reject right code. `no-empty-load` takes every argument that is no literal for
      // none: the selector stands in for it. `load-object-before-read` takes an index for a property and misses what was loaded through
      // a navigation property; Office.js itself throws on such a read, and the journeys run them all.
      'no-restricted-syntax': ['error', NO_BARE_BOOLEAN, NO_EMPTY_LOAD],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'workbench/page/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Jest types its asymmetric matchers (expect.objectContaining and the like) as any.
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
);
