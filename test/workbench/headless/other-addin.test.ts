import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../../workbench/engine/open';
import { headless } from './command-line-run';

const PAGE = path.join(__dirname, 'pages', 'expenses.html');

let folder: string;
let table: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'other-addin-'));
  table = path.join(folder, 'empty.csv');
  await writeFile(table, 'x\n');
});

afterAll(() => rm(folder, { recursive: true }));

test('A page in the style of Microsoft’s samples makes its table, also in steps that begin later', async () => {
  const saved = path.join(folder, 'out.xlsx');
  const finished = await headless(table, '--addin', PAGE, '--click', '#create-table', '--click', '#filter-later', '--save', saved, '--json');
  expect(finished).toMatchObject({ status: 0, errors: expect.stringContaining('log: Table created') });
  expect(JSON.parse(finished.out)).toMatchObject({ file: table, sheet: 'empty', layout: null, actions: [], units: [], host: { cellsWritten: expect.any(Number) } });
  const { activeSheet } = await openWorkbook(await readFile(saved), 'out.xlsx');
  expect(activeSheet.tables[0]).toMatchObject({ name: 'ExpensesTable', area: { top: 0, left: 0, rowCount: 4, columnCount: 4 } });
  // The first of January 2017, read as typed.
  expect([0, 1, 2, 3].map((column) => activeSheet.value(1, column))).toEqual([42736, 'The Phone Company', 'Communications', 120]);
  expect(activeSheet.style(0, 0).bold).toBe(true);
});

test('What the page asks of other addresses is refused, told, and no failure', async () => {
  const finished = await headless(table, '--addin', PAGE, '--click', '#ask-network', '--json');
  expect(finished.status).toBe(0);
  expect(finished.errors).toContain('fabric.min.css');
  expect(finished.errors).toContain('https://example.com/rates');
  expect(finished.errors).toContain('log: Failed to fetch');
});

test('Timers without end are told and not waited for', async () => {
  const finished = await headless(table, '--addin', PAGE, '--click', '#poll', '--json');
  expect(finished.status).toBe(0);
  expect(finished.errors).toContain('timers that go on');
});

test.each([
  ['an error that a timer throws', '#throw', /notThere is not defined/],
  ['a promise that nobody catches', '#reject', /left alone/],
  ['a call that the workbench does not have, also where the page catches it,', '#chart', /NotImplemented: Worksheet\.charts/],
])('%s fails the run', async (_, selector, message) => {
  const finished = await headless(table, '--addin', PAGE, '--click', selector, '--json');
  expect(finished).toMatchObject({ status: 1, out: '' });
  expect(finished.errors).toMatch(message);
});

test.each([
  ['a page that is not there', ['--addin', 'none.html'], /no such HTML file/],
  ['an element that is not there', ['--addin', PAGE, '--click', '#none'], /no such element/],
  ['a text that is no selector', ['--addin', PAGE, '--click', '##'], /no CSS selector/],
])('%s is wrong usage', async (_, args, message) => {
  const finished = await headless(table, ...args);
  expect(finished.status).toBe(2);
  expect(finished.errors).toMatch(message);
});
