import { failureOf, inPage, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['Unit', 'Điểm', null, 'x'],
    ['Sở Y tế', 85.4, null, null],
    [null, null, null, null],
    ['sở khác', 1, null, null],
  ]);
});

afterEach(() => page.excel.close());

test.each([
  ["freezeRows(1)", { rows: 1, columns: 0 }, 'Sheet1!1:1'],
  ["freezeColumns(2)", { rows: 0, columns: 2 }, 'Sheet1!A:B'],
  ["freezeAt('A1:B3')", { rows: 3, columns: 2 }, 'Sheet1!A1:B3'],
  ["freezeAt('A:B')", { rows: 0, columns: 2 }, 'Sheet1!A:B'],
])('%s freezes %j', async (call, frozen, address) => {
  const location = await inPage<string>(
    page,
    `Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      freezePanes.${call};
      const range = freezePanes.getLocationOrNullObject();
      range.load('address');
      await context.sync();
      return range.address;
    })`,
  );
  expect(page.workbook.activeSheet.frozen).toEqual(frozen);
  expect(location).toBe(address);
});

test('Nothing is frozen any more after unfreeze', async () => {
  page.workbook.activeSheet.frozen = { rows: 2, columns: 0 };
  await run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().freezePanes.unfreeze();
    await context.sync();
  });
  expect(page.workbook.activeSheet.frozen).toEqual({ rows: 0, columns: 0 });
});

test('Columns and rows get as wide and high as what they show, about', async () => {
  const { activeSheet } = page.workbook;
  activeSheet.setStyle({ top: 1, left: 0, rowCount: 1, columnCount: 1 }, { fontSize: 22 });
  activeSheet.setColumnWidth(2, 99);
  await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D4');
    range.format.autofitColumns();
    range.format.autofitRows();
    await context.sync();
  });
  const [name, score, blank] = [0, 1, 2].map((column) => activeSheet.columnWidth(column));
  expect(name).toBeGreaterThan(60);
  expect(score).toBeLessThan(48);
  expect(blank).toBe(99);
  expect([activeSheet.rowHeight(0), activeSheet.rowHeight(1)]).toEqual([15, 30]);
});

test.each([
  ["getRange('A1').getSurroundingRegion()", 'Sheet1!A1:B2'],
  ["getRange('A1').getRangeEdge('Down')", 'Sheet1!A2'],
  ["getRange('A2').getRangeEdge('Down')", 'Sheet1!A4'],
  ["getRange('A4').getRangeEdge('Down')", 'Sheet1!A1048576'],
  ["getRange('B1').getRangeEdge('Right')", 'Sheet1!D1'],
  ["getRange('A1').getExtendedRange('Right')", 'Sheet1!A1:B1'],
  ["getRange('A1:D4').find('SỞ', { completeMatch: false })", 'Sheet1!A2'],
  ["getRange('A1:D4').find('sở', { matchCase: true })", 'Sheet1!A4'],
  ["getRange('A1:D4').find('s* tế', { completeMatch: true })", 'Sheet1!A2'],
  ["getRange('A1:D4').find('Sở', { searchDirection: 'Backwards' })", 'Sheet1!A4'],
  ["findAll('sở', {})", 'Sheet1!A2,Sheet1!A4'],
])('%s is %s', async (way, expected) => {
  const address = await inPage<string>(
    page,
    `Excel.run(async (context) => {
      const found = context.workbook.worksheets.getActiveWorksheet().${way};
      found.load('address');
      await context.sync();
      return found.address;
    })`,
  );
  expect(address).toBe(expected);
});

test('What is not there is not found, or is a null object', async () => {
  const find = run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:D4').find('none', {});
    await context.sync();
  });
  expect((await failureOf(find)).code).toBe('ItemNotFound');
  const missing = await run(page, async (context) => {
    const found = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D4').findOrNullObject('none', {});
    found.load('address');
    await context.sync();
    return found.isNullObject;
  });
  expect(missing).toBe(true);
});

test('A sheet’s filter lies over the region around a cell, hides rows by criteria and can be taken away', async () => {
  page.workbook.activeSheet.setValue(2, 0, 'Sở X');
  page.workbook.activeSheet.setValue(2, 1, 50);
  const seen = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { autoFilter } = sheet;
    const state = async () => {
      autoFilter.load('enabled, isDataFiltered');
      const rows = ['A2', 'A3', 'A4'].map((address) => sheet.getRange(address));
      for (const row of rows) row.load('rowHidden');
      await context.sync();
      return [autoFilter.enabled, autoFilter.isDataFiltered, ...rows.map((row) => row.rowHidden)];
    };
    autoFilter.apply('A1', 1, { filterOn: 'Custom', criterion1: '>=50' });
    const range = autoFilter.getRange();
    range.load('address');
    const filtered = await state();
    autoFilter.clearCriteria();
    const cleared = await state();
    autoFilter.apply(sheet.getRange('A1:B4'), 0, { filterOn: 'Values', values: ['sở x'] });
    const byValues = await state();
    autoFilter.remove();
    return { address: range.address, filtered, cleared, byValues, removed: await state() };
  });
  expect(seen).toEqual({
    address: 'Sheet1!A1:B4',
    filtered: [true, true, false, false, true],
    cleared: [true, false, false, false, false],
    byValues: [true, true, true, false, true],
    removed: [false, false, false, false, false],
  });
});

test('The file’s own properties can be read and written', async () => {
  const seen = await run(page, async (context) => {
    const { properties } = context.workbook;
    properties.title = 'Xếp hạng';
    properties.author = 'Sở Nội vụ';
    properties.load('title, author, subject');
    await context.sync();
    return [properties.title, properties.author, properties.subject];
  });
  expect(seen).toEqual(['Xếp hạng', 'Sở Nội vụ', '']);
});

test('Gridlines are hidden and shown again', async () => {
  const shown = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.showGridlines = false;
    await context.sync();
    sheet.load('showGridlines');
    await context.sync();
    return sheet.showGridlines;
  });
  expect(shown).toBe(false);
  expect(page.workbook.activeSheet.showGridlines).toBe(false);
});
