/** Formulas and spills through a saved file, and what is in the file for Excel. */
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../../workbench/engine/open';
import type { WorkbookModel } from '../../../workbench/engine/port';
import { functionsAddin, shown, shownBelow, type, type TestFunction } from '../custom-functions-page';
import { openPage, type OfficePage } from '../office-page';

const FUNCTIONS: readonly TestFunction[] = [
  { id: 'TWICE', parameters: [{ name: 'x', type: 'any', dimensionality: 'matrix' }], result: { dimensionality: 'matrix' }, code: '(x) => x.map((row) => row.map((cell) => cell * 2))' },
  { id: 'ONE.UP', parameters: [{ name: 'x', type: 'number' }], code: '(x) => x + 1' },
];

let pages: OfficePage[] = [];
afterEach(() => {
  for (const page of pages) page.excel.close();
  pages = [];
});

async function open(workbook?: WorkbookModel): Promise<OfficePage> {
  const page = await openPage([[1], [2], [3]], { addin: functionsAddin(FUNCTIONS), ...(workbook === undefined ? {} : { workbook }) });
  const opened = workbook === undefined ? page : { ...page, workbook };
  pages.push(opened);
  return opened;
}

/** Three formulas that spill, and three of one cell. */
async function written(): Promise<OfficePage> {
  const page = await open();
  type(page, 0, 1, '=TEST.TWICE(A1:A3)');
  type(page, 0, 2, '=SORT(A1:A3,1,-1)');
  type(page, 0, 3, '=SUM(B1#)');
  type(page, 0, 4, '=TEST.ONE.UP(A2)');
  type(page, 0, 5, '=SUM(A1:A3*2)');
  type(page, 0, 6, '=LET(x,A1,x+IFNA(A2,0))');
  await page.excel.waitForIdle();
  return page;
}

test('A file carries the names that Excel writes, and the areas that formulas fill', async () => {
  const { workbook } = await written();
  const file = unzipSync(await workbook.toXlsx());
  const sheet = strFromU8(file['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(cellsWithFormulas(sheet)).toEqual([
    '<c r="B1" cm="1"><f t="array" ref="B1:B3">_xldudf_TEST_TWICE(A1:A3)</f><v>2</v></c>',
    '<c r="C1" cm="1"><f t="array" ref="C1:C3">_xlfn._xlws.SORT(A1:A3,1,-1)</f><v>3</v></c>',
    '<c r="D1"><f>SUM(_xlfn.ANCHORARRAY(B1))</f><v>12</v></c>',
    '<c r="E1"><f>_xldudf_TEST_ONE_UP(A2)</f><v>3</v></c>',
    '<c r="F1" cm="1"><f t="array" ref="F1">SUM(A1:A3*2)</f><v>12</v></c>',
    '<c r="G1"><f>_xlfn.LET(_xlpm.x,A1,_xlpm.x+_xlfn.IFNA(A2,0))</f><v>3</v></c>',
  ]);
  expect(sheet).toContain('<c r="B3"><v>6</v></c>');
  expect(strFromU8(file['xl/metadata.xml'] ?? new Uint8Array())).toContain('fDynamic="1"');
});

function cellsWithFormulas(sheet: string): string[] {
  return [...sheet.matchAll(/<c [^>]*><f.*?<\/c>/g)].map(([cell]) => cell);
}

test('Saving leaves the formulas in the open workbook as people see them', async () => {
  const page = await written();
  await page.workbook.toXlsx();
  expect(page.workbook.activeSheet.formula(0, 1)).toBe('=TEST.TWICE(A1:A3)');
  type(page, 0, 0, '10');
  await page.excel.waitForIdle();
  expect(shownBelow(page, 0, 1, 3)).toEqual([20, 4, 6]);
});

test('An opened file shows its stored results, and its formulas as people see them', async () => {
  const { workbook } = await written();
  const page = await open(await openWorkbook(await workbook.toXlsx(), 'again.xlsx'));
  const { activeSheet } = page.workbook;
  expect(Array.from({ length: 6 }, (_, column) => activeSheet.formula(0, column + 1))).toEqual([
    '=TEST.TWICE(A1:A3)',
    '=SORT(A1:A3,1,-1)',
    '=SUM(B1#)',
    '=TEST.ONE.UP(A2)',
    '=SUM(A1:A3*2)',
    '=LET(x,A1,x+IFNA(A2,0))',
  ]);
  expect(shownBelow(page, 0, 1, 3)).toEqual([2, 4, 6]);
  expect(page.excel.host.session.calculation.waitingCalls).toBe(0);
});

test('The spills of an opened file belong to their formulas: they follow a change, grow and shrink, and block nothing', async () => {
  const { workbook } = await written();
  const page = await open(await openWorkbook(await workbook.toXlsx(), 'again.xlsx'));
  expect(page.excel.host.session.calculation.spillAround(page.workbook.activeSheet, 2, 1)).toEqual({ top: 0, left: 1, rowCount: 3, columnCount: 1 });
  type(page, 0, 0, '5');
  await page.excel.waitForIdle();
  expect(shownBelow(page, 0, 1, 3)).toEqual([10, 4, 6]);
  expect(shownBelow(page, 0, 2, 3)).toEqual([5, 3, 2]);
  expect([shown(page, 0, 3), shown(page, 0, 5)]).toEqual([20, 20]);
  type(page, 0, 1, '');
  expect(shownBelow(page, 0, 1, 3)).toEqual([null, null, null]);
});

test('A cell that still waits for its function is saved without a result', async () => {
  const page = await open();
  type(page, 0, 1, '=TEST.ONE.UP(A1)');
  const file = unzipSync(await page.workbook.toXlsx());
  expect(cellsWithFormulas(strFromU8(file['xl/worksheets/sheet1.xml'] ?? new Uint8Array()))).toEqual(['<c r="B1"><f>_xldudf_TEST_ONE_UP(A1)</f></c>']);
  await page.excel.waitForIdle();
  expect(shown(page, 0, 1)).toBe(2);
});
