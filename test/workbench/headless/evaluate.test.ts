/** `--eval` on the command line. */
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../../workbench/engine/open';
import { headless } from './command-line-run';

const SAMPLE = path.resolve(__dirname, '../../../assets/samples/ict-index-2017.xlsx');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'evaluate-'));
  await copyFile(SAMPLE, path.join(folder, 'a.xlsx'));
});

afterAll(() => rm(folder, { recursive: true }));

test('Formulas are evaluated after the runs; spills are rows, errors their codes; the saved file has none of them', async () => {
  const [file, saved] = [path.join(folder, 'a.xlsx'), path.join(folder, 'saved.xlsx')];
  const formulas = ['=XEPHANG.RANK(C13,C:C)', '=XEPHANG.RANKS(C7:C9)', '=1/0', '=""', '=COUNT(D:D)>0'];
  const finished = await headless(file, '--run', 'compute-ranks', ...formulas.flatMap((formula) => ['--eval', formula]), '--save', saved, '--json');
  expect(finished.errors).toBe('');
  const document = JSON.parse(finished.out) as { readonly evals: unknown };
  expect(document.evals).toEqual([
    { formula: formulas[0], value: 6 },
    { formula: formulas[1], value: [[2], [3], [1]] },
    { formula: formulas[2], value: '#DIV/0!' },
    { formula: formulas[3], value: '' },
    { formula: formulas[4], value: true },
  ]);
  const { activeSheet } = await openWorkbook(await readFile(saved), 'saved.xlsx');
  const before = (await openWorkbook(await readFile(file), 'a.xlsx')).activeSheet;
  expect(activeSheet.usedArea({ valuesOnly: true })?.rowCount).toBe(before.usedArea({ valuesOnly: true })?.rowCount);
});

test('Without --json each formula is printed with its value', async () => {
  const { out } = await headless(path.join(folder, 'a.xlsx'), '--eval', '=XEPHANG.RANKS(C7:C9)', '--eval', '=NOT(TRUE)');
  expect(out).toContain('=XEPHANG.RANKS(C7:C9) →\n2\n3\n1\n=NOT(TRUE) → FALSE\n');
});

test('A formula that Excel would not take is wrong usage', async () => {
  const finished = await headless(path.join(folder, 'a.xlsx'), '--eval', '=SUM(', '--json');
  expect(finished).toMatchObject({ status: 2, out: '', errors: '--eval: There is a problem with this formula: =SUM(\n' });
});
