import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headless } from './command-line-run';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'headless-'));
  await writeFile(path.join(folder, 'table.csv'), 'Unit,Score\nA,1\n');
  await writeFile(path.join(folder, 'fake.xlsx'), 'not a workbook');
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ['no file named', [], /Name the file/],
  ['a file that is not there', ['none.xlsx'], /none\.xlsx/],
  ['a file that is no workbook', ['fake.xlsx'], /fake\.xlsx/],
  ['a sheet that is not there', ['table.csv', '--sheet', 'Other'], /no sheet Other; the file has table/],
  ['a setting that is not known', ['table.csv', '--set', 'colour=red'], /colour/],
])('%s ends with status 2 and one line on standard error', async (_, [file, ...rest], message) => {
  const finished = await headless(...(file === undefined ? [] : [path.join(folder, file)]), ...rest, '--json');
  expect(finished.status).toBe(2);
  expect(finished.out).toBe('');
  expect(finished.errors).toMatch(message);
  expect(finished.errors.trimEnd().split('\n')).toHaveLength(1);
});
