import { shiftedArea } from '../../../workbench/objects/range/moving/area-shift';
import { failureOf, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
});

afterEach(() => page.excel.close());

function insertOrDelete(what: 'insert' | 'delete', address: string, shift: 'Down' | 'Right' | 'Up' | 'Left') {
  return run(
    page,
    async (context, args) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(args.address);
      if (args.what === 'insert') range.insert(args.shift as 'Down');
      else range.delete(args.shift as 'Up');
      await context.sync();
    },
    { what, address, shift },
  );
}

function column(index: number, rows = 5): unknown[] {
  return Array.from({ length: rows }, (_, row) => page.workbook.activeSheet.value(row, index));
}

test('Inserted cells push only those below them, with their formats', async () => {
  const { activeSheet } = page.workbook;
  activeSheet.setStyle({ top: 1, left: 0, rowCount: 1, columnCount: 1 }, { bold: true });
  await insertOrDelete('insert', 'A2', 'Down');
  expect(column(0)).toEqual(['a', null, 'b', 'c', null]);
  expect(column(1)).toEqual([1, 2, 3, null, null]);
  expect([1, 2, 3].map((row) => activeSheet.style(row, 0).bold)).toEqual([false, true, false]);
});

test('Deleted cells close up from the side that is named', async () => {
  await insertOrDelete('delete', 'A1', 'Left');
  expect([column(0), column(1)]).toEqual([[1, 'b', 'c', null, null], [null, 2, 3, null, null]]);
  await insertOrDelete('delete', 'A1:A2', 'Up');
  expect(column(0)).toEqual(['c', null, null, null, null]);
});

test('Whole rows take their heights along, and merged cells, names and filters that lie below', async () => {
  const { activeSheet } = page.workbook;
  activeSheet.setRowHeight(1, 40);
  activeSheet.merge({ top: 2, left: 0, rowCount: 2, columnCount: 1 });
  page.workbook.addName({ name: 'Scores', formula: '=Sheet1!$B$2:$B$3', visible: true, sheetId: null });
  activeSheet.setAutoFilter({ top: 0, left: 0, rowCount: 3, columnCount: 2 });
  await insertOrDelete('insert', '2:3', 'Down');
  expect([1, 2, 3].map((row) => activeSheet.rowHeight(row))).toEqual([15, 15, 40]);
  expect(activeSheet.merges).toEqual([{ top: 4, left: 0, rowCount: 2, columnCount: 1 }]);
  expect(page.workbook.names[0]?.formula).toBe('=Sheet1!$B$4:$B$5');
  expect(activeSheet.autoFilter?.area.rowCount).toBe(5);
});

test('Formulas follow the cells that they refer to, and lose those that go', async () => {
  const formulas = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('D1:D3').formulas = [['=SUM($B$1:B3)'], ['=B3*2'], ['=B2']];
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    await context.sync();
    sheet.getRange('B3').delete('Up');
    const range = sheet.getRange('D1:D4');
    range.load('formulas, values');
    await context.sync();
    return [range.formulas, range.values] as unknown[][][];
  });
  expect(formulas[0]).toEqual([['=SUM($B$1:B3)'], [''], ['=B3*2'], ['=#REF!']]);
  expect(formulas[1]?.slice(0, 3)).toEqual([[4], [''], [6]]);
});

test('Merged cells, a table or a reference of which only a part would move refuse it, before anything moves', async () => {
  const { activeSheet } = page.workbook;
  activeSheet.merge({ top: 1, left: 0, rowCount: 1, columnCount: 2 });
  expect((await failureOf(insertOrDelete('insert', 'A1', 'Down'))).code).toBe('InvalidOperation');
  expect(column(0)).toEqual(['a', 'b', 'c', null, null]);
});

test('What would lie beyond the last row is cut off a reference, and one that would lie there whole is lost', async () => {
  await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add('Long', '=Sheet1!$B$2:$B$1048575');
    context.workbook.names.add('Last', '=Sheet1!$B$1048576');
    sheet.getRange('2:3').insert('Down');
    await context.sync();
  });
  expect(page.workbook.names.map(({ formula }) => formula)).toEqual(['=Sheet1!$B$4:$B$1048576', '=Sheet1!#REF!']);
});

test('A protected sheet lets nothing move unless it allows rows', async () => {
  await run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect({ allowInsertRows: true });
    await context.sync();
  });
  expect((await failureOf(insertOrDelete('insert', 'A1', 'Down'))).code).toBe('AccessDenied');
  expect((await failureOf(insertOrDelete('delete', '1:1', 'Up'))).code).toBe('AccessDenied');
  await insertOrDelete('insert', '1:1', 'Down');
  expect(column(0)).toEqual([null, 'a', 'b', 'c', null]);
});

const AREA = { top: 4, left: 2, rowCount: 3, columnCount: 2 };

test.each([
  ['below what moves', { direction: 'Down', area: { top: 7, left: 0, rowCount: 1, columnCount: 9 } }, AREA],
  ['above it', { direction: 'Down', area: { top: 0, left: 0, rowCount: 2, columnCount: 9 } }, { ...AREA, top: 6 }],
  ['inside it', { direction: 'Down', area: { top: 5, left: 0, rowCount: 2, columnCount: 9 } }, { ...AREA, rowCount: 5 }],
  ['beside it', { direction: 'Down', area: { top: 0, left: 4, rowCount: 2, columnCount: 1 } }, AREA],
  ['over a part of its width', { direction: 'Down', area: { top: 0, left: 3, rowCount: 2, columnCount: 1 } }, 'torn'],
  ['over all of it', { direction: 'Up', area: { top: 3, left: 2, rowCount: 9, columnCount: 2 } }, null],
  ['over its end', { direction: 'Up', area: { top: 5, left: 2, rowCount: 9, columnCount: 2 } }, { ...AREA, rowCount: 1 }],
  ['over its start', { direction: 'Left', area: { top: 0, left: 1, rowCount: 99, columnCount: 2 } }, { ...AREA, left: 1, columnCount: 1 }],
] as const)('Cells that are inserted or deleted %s leave it where arithmetic says', (_, shift, expected) => {
  expect(shiftedArea(AREA, shift)).toEqual(expected);
});
