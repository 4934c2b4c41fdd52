import fc from 'fast-check';
import type { CellValue } from '../../../workbench/engine/port';
import { lineOrder } from '../../../workbench/objects/range/moving/sort-order';
import { failureOf, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['name', 'score'],
    ['b', 2],
    ['C', 10],
    ['a', 2],
  ]);
});

afterEach(() => page.excel.close());

function sorted(address: string, fields: Excel.SortField[], options: { matchCase?: boolean; hasHeaders?: boolean } = {}) {
  return run(
    page,
    async (context, args) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(args.address);
      range.sort.apply(args.fields, args.options.matchCase, args.options.hasHeaders);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    },
    { address, fields, options },
  );
}

test('Rows are sorted by the first field and then by the next, the header staying on top', async () => {
  expect(await sorted('A1:B4', [{ key: 1, ascending: false }, { key: 0 }], { hasHeaders: true })).toEqual([
    ['name', 'score'],
    ['C', 10],
    ['a', 2],
    ['b', 2],
  ]);
});

test('Cells move with their formats, but borders and hidden rows stay', async () => {
  const { activeSheet } = page.workbook;
  activeSheet.setStyle({ top: 1, left: 0, rowCount: 1, columnCount: 1 }, { bold: true, borders: { top: { style: 'Continuous', weight: 'Thin', color: '#000000' } } });
  activeSheet.setRowHidden(2, true);
  expect(await sorted('A2:B4', [{ key: 0 }])).toEqual([['a', 2], ['C', 10], ['b', 2]]);
  expect([activeSheet.style(1, 0).bold, activeSheet.style(3, 0).bold]).toEqual([false, true]);
  expect([activeSheet.style(1, 0).borders.top?.style, activeSheet.style(3, 0).borders.top?.style]).toEqual(['Continuous', undefined]);
});

test('Columns are sorted by a row where asked for', async () => {
  const values = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('D1:F2').values = [[3, 1, 2], ['c', 'a', 'b']];
    const range = sheet.getRange('D1:F2');
    range.sort.apply([{ key: 0 }], false, false, 'Columns');
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([[1, 2, 3], ['a', 'b', 'c']]);
});

test('A field outside the range, an order by colour and merged cells are refused', async () => {
  const { activeSheet } = page.workbook;
  expect((await failureOf(sorted('A2:B4', [{ key: 5 }]))).code).toBe('InvalidArgument');
  activeSheet.merge({ top: 5, left: 0, rowCount: 1, columnCount: 2 });
  expect((await failureOf(sorted('A2:B6', [{ key: 0 }]))).code).toBe('InvalidOperation');
  expect((await failureOf(sorted('A2:B4', [{ key: 0, sortOn: 'CellColor' }]))).message).toContain('NotImplemented: Sorting on "CellColor"');
  expect(() => page.excel.close()).toThrow(/CellColor/);
  page = await openPage();
});

test('Formulas move with their rows: relative references follow, absolute ones and those that name a sheet stay', async () => {
  const { activeSheet: sheet } = page.workbook;
  page.excel.host.session.calculation.changeStructure(() => {
    [3, 1, 2].forEach((value, row) => {
      sheet.setValue(row, 3, value);
      sheet.setFormula(row, 4, `=D${row + 1}*10`, null);
      sheet.setFormula(row, 5, `=$D$1+Sheet1!D${row + 1}`, null);
    });
  });
  const formulas = await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('D1:F3');
    range.sort.apply([{ key: 0 }]);
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(formulas).toEqual([
    [1, '=D1*10', '=$D$1+Sheet1!D2'],
    [2, '=D2*10', '=$D$1+Sheet1!D3'],
    [3, '=D3*10', '=$D$1+Sheet1!D1'],
  ]);
});

test('Numbers come before texts, texts before booleans, these before errors; blanks are last in either direction', () => {
  const values: readonly CellValue[] = [null, { error: '#N/A' }, true, 'b', 'B2', 3, false, 'a', -1, 'co-op', 'coop'];
  const order = (ascending: boolean) => [...values].sort(lineOrder([{ key: 0, ascending, textAsNumber: false }], (value: CellValue) => value, { matchCase: false, locale: 'vi-VN' }));
  const up = [-1, 3, 'a', 'b', 'B2', 'coop', 'co-op', false, true, { error: '#N/A' }, null];
  expect(order(true)).toEqual(up);
  expect(order(false)).toEqual([...up.slice(0, -1).reverse(), null]);
});

test('Sorting again changes nothing, and no value is lost', () => {
  const value = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(fc.array(value), fc.boolean(), fc.boolean(), (values, ascending, matchCase) => {
      const compare = lineOrder([{ key: 0, ascending, textAsNumber: true }], (one: CellValue) => one, { matchCase, locale: 'vi-VN' });
      const once = [...values].sort(compare);
      expect([...once].sort(compare)).toEqual(once);
      expect(new Set(once)).toEqual(new Set(values));
    }),
  );
});
