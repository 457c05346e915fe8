import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { doors, rooms } from './test/architecture/rooms.js';

const sources = ['src/**/*.ts'];
const tests = ['**/*.test.ts', '**/*.test-d.ts', 'test/**/*.ts'];
const nodeFiles = [
  ...rooms.filter(({ node }) => node === true).map(({ name }) => `src/${name}/**`),
  'src/node.ts',
];

/** One zone per room: what stands in `src/` and is not in the table's row may not be imported. */
const zones = rooms.map(({ name, imports, types = [] }) => ({
  target: name === doors ? './src/*.ts' : `./src/${name}`,
  from: rooms
    .map((room) => room.name)
    .filter((other) => other !== name && !imports.includes(other) && !types.includes(other))
    .map((other) => (other === doors ? './src/*.ts' : `./src/${other}/**/*`)),
  message: 'Not an allowed import direction: see test/architecture/rooms.ts.',
}));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'docs/', 'src/definitions/tables/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.js', '.json'],
          extensionAlias: { '.js': ['.ts', '.js'] },
        }),
      ],
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
        { selector: 'ImportExpression[source.value=/^node:/]', message: 'Use a static import of node:*.' },
      ],
      // Ranges are written out: what a pattern of a standard says, it says letter by letter.
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Interfaces stand for closures here, which have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // FHIR elements are read from index signatures: `resource['status']`, as tsc's own check would have it.
      '@typescript-eslint/dot-notation': 'off',
      // A type parameter that is used once still says what a caller may rely on.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: sources,
    ignores: tests,
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  {
    files: sources,
    ignores: [...nodeFiles, ...tests],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Only cli/ and node/ touch node:*.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'require', '__dirname'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
        { object: 'Math', property: 'random', message: 'The same input gives the same output.' },
        { property: 'localeCompare', message: 'Use compareStrings: output does not depend on the locale.' },
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['*.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
