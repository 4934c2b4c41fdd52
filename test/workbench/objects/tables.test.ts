import { failureOf, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['Unit', 'Score', 'note'],
    ['B', 2, null],
    ['A', 10, null],
    ['below', null, null],
  ]);
});

afterEach(() => page.excel.close());

function grid(rows: number, columns: number): unknown[][] {
  const { activeSheet } = page.workbook;
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => activeSheet.value(row, column)));
}

test('Rows are added at the end and inside, and what lies below the table makes room', async () => {
  const seen = await run(page, async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B3', true);
    table.rows.add(undefined, [['C', 3]]);
    const row = table.rows.add(1, [['D', '4'], ['E', 5]]);
    row.load('index');
    const count = table.rows.getCount();
    const range = table.getRange();
    range.load('address');
    await context.sync();
    return [row.index, count.value, range.address];
  });
  expect(seen).toEqual([1, 5, 'Sheet1!A1:B6']);
  expect(grid(7, 2)).toEqual([['Unit', 'Score'], ['B', 2], ['D', 4], ['E', 5], ['A', 10], ['C', 3], ['below', null]]);
});

test('A table over a header alone has one blank row, which the first rows take', async () => {
  const addresses = await run(page, async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('E1:F1', true);
    table.getHeaderRowRange().values = [['a', 'b']];
    const before = table.getRange();
    before.load('address');
    table.rows.add(undefined, [[1, 2], [3, 4]]);
    const after = table.getRange();
    after.load('address');
    await context.sync();
    return [before.address, after.address];
  });
  expect(addresses).toEqual(['Sheet1!E1:F2', 'Sheet1!E1:F3']);
});

test('A row is deleted with its cells, and the last one is only emptied', async () => {
  await run(page, async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B3', true);
    table.rows.getItemAt(0).delete();
    await context.sync();
    table.rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(grid(3, 2)).toEqual([['Unit', 'Score'], [null, null], ['below', null]]);
});

test('Rows of another width are refused, and so are rows that are not there', async () => {
  const add = run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B3', true).rows.add(undefined, [[1, 2, 3]]);
    await context.sync();
  });
  expect((await failureOf(add)).code).toBe('InvalidArgument');
  const get = run(page, async (context) => {
    context.workbook.tables.getItemAt(0).rows.getItemAt(2).load('values');
    await context.sync();
  });
  expect((await failureOf(get)).code).toBe('ItemNotFound');
});

test('Columns are found by name, added with their cells and deleted; what lies beside the table moves', async () => {
  const seen = await run(page, async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B3', true);
    table.columns.add(undefined, [['Rank'], [2], [1]]);
    table.columns.add(0, undefined, 'No');
    await context.sync();
    table.columns.getItem('unit').delete();
    table.columns.load('items/name');
    const score = table.columns.getItem('Score').getDataBodyRange();
    score.load('values, address');
    await context.sync();
    return [table.columns.items.map(({ name }) => name), score.values as unknown, score.address];
  });
  expect(seen).toEqual([['No', 'Score', 'Rank'], [[2], [10]], 'Sheet1!B2:B3']);
  // A formula or text beside the table moved one to the right: two columns were added and one went.
  expect(grid(1, 4)).toEqual([['No', 'Score', 'Rank', 'note']]);
});

test('The header cells are the columns’ names: numbers become texts, blanks and repeats get names of their own', async () => {
  const names = await run(page, async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:C3', true);
    table.getHeaderRowRange().values = [[2017, '', '2017']];
    table.columns.load('items/name');
    await context.sync();
    return table.columns.items.map(({ name }) => name);
  });
  expect(names).toEqual(['2017', 'Column2', '20172']);
  expect(grid(1, 3)).toEqual([['2017', 'Column2', '20172']]);
});

test('A table is sorted without its header, hidden rows staying where they are', async () => {
  await run(page, async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B4', true);
    table.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect(grid(4, 2)).toEqual([['Unit', 'Score'], ['A', 10], ['B', 2], ['below', null]]);
});

test('Styles, bands and the filter button are properties of the table', async () => {
  const seen = await run(page, async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B3', true);
    table.style = 'TableStyleDark3';
    table.showBandedRows = false;
    table.showBandedColumns = true;
    table.highlightFirstColumn = true;
    table.showFilterButton = false;
    table.load('style, showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn, showFilterButton');
    await context.sync();
    return table.toJSON();
  });
  expect(seen).toMatchObject({ style: 'TableStyleDark3', showBandedRows: false, showBandedColumns: true, highlightFirstColumn: true, highlightLastColumn: false, showFilterButton: false });
});

test('A table is laid over other cells by resize, whose header stays where it is', async () => {
  const resize = (address: string) =>
    run(
      page,
      async (context, args) => {
        const table = context.workbook.worksheets.getActiveWorksheet().tables.getItemAt(0);
        table.resize(args.address);
        const range = table.getRange();
        range.load('address');
        await context.sync();
        return range.address;
      },
      { address },
    );
  await run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B3', true);
    await context.sync();
  });
  expect(await resize('A1:C4')).toBe('Sheet1!A1:C4');
  expect((await failureOf(resize('A2:C4'))).code).toBe('InvalidArgument');
});

test('Values, comparisons and the top few are filtered by hiding rows, and kept in the file', async () => {
  const filtered = (step: string) =>
    run(
      page,
      async (context, args) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.tables.getItemOrNullObject('Scores');
        await context.sync();
        if (table.isNullObject) sheet.tables.add('A1:B4', true).name = 'Scores';
        const scores = sheet.tables.getItem('Scores');
        const { filter } = scores.columns.getItem('Score');
        if (args.step === 'values') filter.applyValuesFilter(['2']);
        if (args.step === 'custom') filter.applyCustomFilter('>1', '<5', 'And');
        if (args.step === 'top') filter.applyTopItemsFilter(1);
        if (args.step === 'clear') scores.clearFilters();
        const rows = ['A2', 'A3', 'A4'].map((address) => sheet.getRange(address));
        for (const row of rows) row.load('rowHidden');
        scores.autoFilter.load('isDataFiltered');
        await context.sync();
        return [scores.autoFilter.isDataFiltered, ...rows.map((row) => row.rowHidden)];
      },
      { step },
    );
  expect(await filtered('values')).toEqual([true, false, true, true]);
  expect(await filtered('custom')).toEqual([true, false, true, true]);
  expect(await filtered('top')).toEqual([true, true, false, true]);
  expect(await filtered('clear')).toEqual([false, false, false, false]);
});
