/**
 * Which folder may import which, types included (`npm run directions`; test/directions proves that each rule bites).
 *
 *   ranking <- sheet <- tables <- excel <- app <- taskpane, commands      functions -> ranking, sheet
 *
 * `word` makes documents of tables, beside `excel`. `messages` holds the sentences: everything above `excel` may use it, it knows the lower layers by their types only.
 * `src/taskpane/main.tsx` is the entry of the shared runtime and the one file that starts pane, commands and functions.
 */

/** A layer of src that may import itself and the named layers, and no other. */
function layer(name, mayImport) {
  const allowed = [name, ...mayImport].join('|');
  return {
    name: `${name}-imports-downwards`,
    comment: mayImport.length === 0 ? `${name} imports nothing of src.` : `${name} imports only ${mayImport.join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${name}/` },
    to: { path: '^src/', pathNot: `^src/(${allowed})/` },
  };
}

/** A layer of src that may know the named layers by their types, not by their values. */
function typesOnly(name, of, from = { path: `^src/${name}/` }) {
  return {
    name: `${name}-knows-types-only`,
    comment: `${name} imports ${of.join(', ')} with "import type" only.`,
    severity: 'error',
    from,
    to: { path: `^src/(${of.join('|')})/`, dependencyTypesNot: ['type-only'] },
  };
}

/** The floors of src/sheet, from the ground up: a floor imports itself and those below. */
const FLOORS = ['model', 'text', 'evidence', 'choices', 'readings', 'questions', 'proof'];
const floors = FLOORS.map((name, floor) => ({
  name: `sheet-${name}-imports-downwards`,
  comment: `${name} stands on the floors ${FLOORS.slice(0, floor).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/sheet/${name}/` },
  to: { path: '^src/sheet/', pathNot: `^src/sheet/(${FLOORS.slice(0, floor + 1).join('|')})/` },
}));

const LOWER = ['ranking', 'sheet', 'tables', 'excel'];
const ENTRY = '^src/taskpane/main\\.tsx$';
const taskpane = layer('taskpane', ['app', 'messages', ...LOWER]);

module.exports = {
  forbidden: [
    { name: 'no-cycle', comment: 'Files that need each other are one concept or lack a third.', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', comment: 'An import that leads nowhere breaks the build.', severity: 'error', from: {}, to: { couldNotResolve: true } },

    layer('ranking', []),
    layer('sheet', ['ranking']),
    ...floors,
    layer('tables', ['sheet', 'ranking']),
    layer('excel', ['tables', 'sheet', 'ranking']),
    layer('word', ['tables', 'sheet', 'ranking']),
    layer('app', ['word', 'excel', 'tables', 'sheet', 'ranking', 'messages']),
    layer('messages', LOWER),
    typesOnly('messages', LOWER),
    layer('functions', ['ranking', 'sheet', 'messages']),
    layer('commands', ['app', 'messages', ...LOWER]),
    typesOnly('commands', LOWER),
    { ...taskpane, from: { ...taskpane.from, pathNot: ENTRY } },
    typesOnly('taskpane', LOWER, { path: '^src/taskpane/', pathNot: ENTRY }),

    {
      name: 'ranking-is-alone',
      comment: 'ranking is plain arithmetic that anyone can lift out: no package either.',
      severity: 'error',
      from: { path: '^src/ranking/' },
      to: { pathNot: '^src/ranking/' },
    },
    {
      name: 'src-stands-alone',
      comment: 'What ships imports nothing of what it is developed and tested with.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(workbench|test|bench|assets|\\.ci)/' },
    },
    { name: 'src-runs-in-a-browser', comment: 'Excel\'s web view has no Node.', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'src-ships-its-dependencies',
      comment: 'What the bundle holds is named in "dependencies" of package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'docx-in-word-only',
      comment: 'The package that makes Word documents is large: it is loaded with src/word, when a document is asked for.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/word/' },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'react-in-the-pane-only',
      comment: 'Stories and commands run without a pane.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/taskpane/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'workbench-knows-no-add-in',
      comment: 'The workbench is an Excel for any add-in: it meets ours as a built bundle.',
      severity: 'error',
      from: { path: '^workbench/' },
      to: { path: '^(src|test|bench)/' },
    },
    {
      name: 'page-is-on-top',
      comment: 'The host serves pages of any kind: nothing below knows of the window in a browser.',
      severity: 'error',
      from: { path: '^workbench/', pathNot: '^workbench/page/' },
      to: { path: '^workbench/page/' },
    },
    {
      name: 'page-runs-in-a-browser',
      comment: 'What the window imports is bundled for a browser; only its server is a program of Node.',
      severity: 'error',
      from: { path: '^workbench/(page|channel|objects|engine|calculation|editing|manifest)/', pathNot: '^workbench/page/server/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'window-without-headless',
      comment: 'The window and the headless host are two ways into one host, and know nothing of each other.',
      severity: 'error',
      from: { path: '^workbench/page/', pathNot: '^workbench/page/server/' },
      to: { path: '^workbench/headless/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
