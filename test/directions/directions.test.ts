/**
 * The import rules against a small tree that breaks them: a rule that lets a wrong import pass is worse than none.
 * The tree is written to a folder of its own and read once, by the same program and rules as `npm run directions`.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROJECT = path.resolve(__dirname, '../..');
const CRUISER = path.join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RULES = path.join(PROJECT, '.ci/dependency-cruiser.cjs');

/** One value and one type in every place, and imports that all go downwards. */
const RIGHT: Readonly<Record<string, string>> = {
  'src/ranking/rank.ts': `export const rank = 1; export type Rank = number;`,
  'src/sheet/grid.ts': `import { rank } from '../ranking/rank'; export const grid = rank;`,
  'src/sheet/readings/rows.ts': `export const rows = 1; export type Rows = number;`,
  'src/sheet/plan/ranks.ts': `export const ranks = 1;`,
  'src/excel/read.ts': `import { grid } from '../sheet/grid'; import { rank } from '../ranking/rank'; export const read = grid + rank; export type Reading = number;`,
  'src/messages/vi.ts': `import type { Reading } from '../excel/read'; export const vi: Reading = 1;`,
  'src/app/story.ts': `import { read } from '../excel/read'; import { vi } from '../messages/vi'; export const story = read + vi;`,
  'src/commands/commands.ts': `import { story } from '../app/story'; import type { Reading } from '../excel/read'; export const commands: Reading = story;`,
  'src/functions/functions.ts': `import { rank } from '../ranking/rank'; import { grid } from '../sheet/grid'; export const functions = rank + grid;`,
  'src/taskpane/pane.tsx': `import { createElement } from 'react'; import { story } from '../app/story'; import type { Rank } from '../ranking/rank'; export const pane: Rank = story; export { createElement };`,
  'src/taskpane/main.tsx': `import { commands } from '../commands/commands'; import { functions } from '../functions/functions'; import { pane } from './pane'; export const main = commands + functions + pane;`,
  'workbench/engine/port.ts': `export const port = 1;`,
  'workbench/headless/lock.ts': `import 'node:fs'; import { port } from '../engine/port'; export const lock = port;`,
  'workbench/page/window.ts': `import { port } from '../engine/port'; export const window = port;`,
  'workbench/page/server/main.ts': `import 'node:http'; import { lock } from '../../headless/lock'; export const main = lock;`,
  'test/journey.ts': `export const journey = 1;`,
  'bench/main.ts': `export const main = 1;`,
};

/** Each stands in a file of its own, `wrong-<place in this list>.ts` of the folder. */
const WRONG: readonly { readonly in: string; readonly text: string; readonly rule: string }[] = [
  { in: 'src/ranking', text: `import '../sheet/grid';`, rule: 'ranking-imports-downwards' },
  { in: 'src/ranking', text: `import 'react';`, rule: 'ranking-is-alone' },
  { in: 'src/sheet', text: `import '../excel/read';`, rule: 'sheet-imports-downwards' },
  { in: 'src/sheet', text: `import type { Reading } from '../excel/read'; export type { Reading };`, rule: 'sheet-imports-downwards' },
  { in: 'src/excel', text: `import '../app/story';`, rule: 'excel-imports-downwards' },
  { in: 'src/excel', text: `import '../messages/vi';`, rule: 'excel-imports-downwards' },
  { in: 'src/sheet/model', text: `import type { Rows } from '../readings/rows'; export type Wrong = Rows;`, rule: 'sheet-model-imports-downwards' },
  { in: 'src/sheet/evidence', text: `import '../readings/rows';`, rule: 'sheet-evidence-imports-downwards' },
  { in: 'src/sheet/proof', text: `import '../plan/ranks';`, rule: 'sheet-proof-imports-downwards' },
  { in: 'src/app', text: `import '../taskpane/pane';`, rule: 'app-imports-downwards' },
  { in: 'src/app', text: `import '../commands/commands';`, rule: 'app-imports-downwards' },
  { in: 'src/app', text: `import 'react';`, rule: 'react-in-the-pane-only' },
  { in: 'src/messages', text: `import '../app/story';`, rule: 'messages-imports-downwards' },
  { in: 'src/messages', text: `import '../sheet/grid';`, rule: 'messages-knows-types-only' },
  { in: 'src/functions', text: `import '../excel/read';`, rule: 'functions-imports-downwards' },
  { in: 'src/commands', text: `import '../taskpane/pane';`, rule: 'commands-imports-downwards' },
  { in: 'src/commands', text: `import '../excel/read';`, rule: 'commands-knows-types-only' },
  { in: 'src/taskpane', text: `import '../commands/commands';`, rule: 'taskpane-imports-downwards' },
  { in: 'src/taskpane', text: `import '../excel/read';`, rule: 'taskpane-knows-types-only' },
  { in: 'src/app', text: `import '../../workbench/engine/port';`, rule: 'src-stands-alone' },
  { in: 'src/app', text: `import '../../test/journey';`, rule: 'src-stands-alone' },
  { in: 'src/app', text: `import '../../bench/main';`, rule: 'src-stands-alone' },
  { in: 'src/excel', text: `import 'node:fs';`, rule: 'src-runs-in-a-browser' },
  { in: 'src/excel', text: `import 'jsdom';`, rule: 'src-ships-its-dependencies' },
  { in: 'src/excel', text: `import './nowhere';`, rule: 'resolvable' },
  { in: 'workbench/engine', text: `import '../../src/sheet/grid';`, rule: 'workbench-knows-no-add-in' },
  { in: 'workbench/engine', text: `import '../../bench/main';`, rule: 'workbench-knows-no-add-in' },
  { in: 'workbench/engine', text: `import '../page/window';`, rule: 'page-is-on-top' },
  { in: 'workbench/engine', text: `import 'node:fs';`, rule: 'page-runs-in-a-browser' },
  { in: 'workbench/page', text: `import 'node:fs';`, rule: 'page-runs-in-a-browser' },
  { in: 'workbench/page', text: `import '../headless/lock';`, rule: 'window-without-headless' },
];

const wrongFile = (place: number): string => `${WRONG[place]?.in ?? ''}/wrong-${place}.ts`;

const CYCLE: Readonly<Record<string, string>> = {
  'src/sheet/wrong-egg.ts': `import { hen } from './wrong-hen'; export const egg: number = hen;`,
  'src/sheet/wrong-hen.ts': `import { egg } from './wrong-egg'; export const hen: number = egg;`,
};

const SURROUNDINGS: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ dependencies: { react: '*' }, devDependencies: { jsdom: '*' } }),
  'node_modules/react/index.js': '',
  'node_modules/jsdom/index.js': '',
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'ESNext', moduleResolution: 'bundler', jsx: 'react-jsx', verbatimModuleSyntax: true } }),
};

interface Report {
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[] };
}

/** The names of the rules that each file breaks. */
async function brokenRules(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'xephang-directions-'));
  const wrong = Object.fromEntries(WRONG.map(({ text }, place) => [wrongFile(place), text]));
  for (const [file, text] of Object.entries({ ...RIGHT, ...wrong, ...CYCLE, ...SURROUNDINGS })) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const report = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [CRUISER, '--config', RULES, '--output-type', 'json', 'src', 'workbench'], { cwd: folder }, (error, stdout, stderr) => {
      // A status other than zero counts the violations; without a report the program itself failed.
      if (stdout === '') reject(new Error(stderr, { cause: error }));
      else resolve(stdout);
    });
  });
  await rm(folder, { recursive: true });
  const broken = new Map<string, Set<string>>();
  for (const { rule, from } of (JSON.parse(report) as Report).summary.violations) {
    broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
  }
  return broken;
}

const broken = brokenRules();

test.each(WRONG.map((wrong, place) => ({ ...wrong, file: wrongFile(place) })))('$in may not: $text', async ({ file, rule }) => {
  expect([...((await broken).get(file) ?? [])]).toContain(rule);
});

test('files that import each other are a cycle', async () => {
  // A cycle is reported once, at whichever of its files was met first.
  const rules = await Promise.all(Object.keys(CYCLE).map(async (file) => [...((await broken).get(file) ?? [])]));
  expect(rules.flat()).toEqual(['no-cycle']);
});

test('imports that go downwards are accepted', async () => {
  const accused = [...(await broken).keys()].filter((file) => !path.basename(file).startsWith('wrong-'));
  expect(accused).toEqual([]);
});
