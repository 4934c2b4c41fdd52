/**
 * How Excel's table styles dress cells. Colours are those that Excel shows for the Office theme of 2007 to 2010; it counts tints in whole numbers, so ours may
 * be off by 2 of 255.
 */

import { newWorkbook } from '../../../../workbench/engine/open';
import type { SheetModel, TableModel, WorkbookModel } from '../../../../workbench/engine/port';
import { BUILT_IN_STYLES } from '../../../../workbench/page/grid/tables/built-in-styles';
import { type CellLook, type TableLayout, layOver, partsAt } from '../../../../workbench/page/grid/tables/cell-look';
import { Dressing } from '../../../../workbench/page/grid/tables/dressing';
import { FilterButtons } from '../../../../workbench/page/grid/tables/filter-buttons';

const model = newWorkbook();

/** Excel's colour where the one that was found is as good as it. */
function asInExcel(found: string): string {
  const channels = (color: string): readonly number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return EXCEL_COLORS.find((color) => channels(color).every((channel, index) => Math.abs(channel - (channels(found)[index] ?? NaN)) <= 2)) ?? found;
}

const EXCEL_COLORS = ['#DCE6F1', '#B8CCE4', '#95B3D7', '#366092', '#FDE9D9', '#FCD5B4', '#E26B0A'];

const PLAIN: TableLayout = {
  rowCount: 4, columnCount: 3, showHeaders: true, showTotals: false, showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false,
};

/** Row by row. */
function looks(style: string, layout: Partial<TableLayout> = {}): readonly (readonly CellLook[])[] {
  const whole = { ...PLAIN, ...layout };
  const found = BUILT_IN_STYLES.get(style);
  if (found === undefined) throw new Error(`There is no ${style}`);
  return Array.from({ length: whole.rowCount }, (_, row) =>
    Array.from({ length: whole.columnCount }, (__, column) => {
      const parts = partsAt(whole, { row, column }, (bodyRow) => ((bodyRow - (whole.showHeaders ? 1 : 0)) % 2 === 0 ? 'first' : 'second'));
      return layOver(found, { parts, place: { row, column }, colorOf: ({ place, tint }) => asInExcel(model.themeColor(place, tint)) });
    }),
  );
}

const fills = (rows: readonly (readonly CellLook[])[]): readonly string[] => rows.map((row) => row.map(({ fill }) => fill || '-').join(' '));

test('there are the 60 styles that Excel brings along', () => {
  expect([...BUILT_IN_STYLES.keys()].filter((name) => /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(name)).length).toBe(60);
  expect(BUILT_IN_STYLES.size).toBe(60);
});

test('Medium 2, Excel’s default: a blue header, pale stripes between blue lines', () => {
  const rows = looks('TableStyleMedium2');
  expect(fills(rows)).toEqual([
    '#4F81BD #4F81BD #4F81BD',
    '#DCE6F1 #DCE6F1 #DCE6F1',
    '- - -',
    '#DCE6F1 #DCE6F1 #DCE6F1',
  ]);
  expect(rows[0]?.[0]).toMatchObject({ bold: true, color: '#FFFFFF' });
  expect(rows[1]?.[1]).toMatchObject({ bold: false, color: '#000000' });
  const line = { style: 'Continuous', weight: 'Thin', color: '#95B3D7' };
  expect(rows.map((row) => row.map(({ borders }) => Object.keys(borders).sort().join(' ')))).toEqual([
    ['bottom left top', 'bottom top', 'bottom right top'],
    ['bottom left top', 'bottom top', 'bottom right top'],
    ['bottom left top', 'bottom top', 'bottom right top'],
    ['bottom left top', 'bottom top', 'bottom right top'],
  ]);
  expect(rows[3]?.[2]?.borders).toEqual({ top: line, bottom: line, right: line });
});

test('header goes before the first column, and both before stripes; totals end the table', () => {
  const rows = looks('TableStyleMedium9', { showTotals: true, highlightFirstColumn: true, showBandedColumns: true });
  expect(fills(rows)).toEqual([
    '#4F81BD #4F81BD #4F81BD',
    '#4F81BD #B8CCE4 #B8CCE4',
    '#4F81BD #DCE6F1 #B8CCE4',
    '#4F81BD #4F81BD #4F81BD',
  ]);
  expect([rows[0]?.[1]?.borders.bottom, rows[3]?.[1]?.borders.top]).toEqual([0, 1].map(() => ({ style: 'Continuous', weight: 'Thick', color: '#FFFFFF' })));
});

test('without header and bands only the table itself is left', () => {
  expect(fills(looks('TableStyleMedium2', { showHeaders: false, showBandedRows: false }))).toEqual(['- - -', '- - -', '- - -', '- - -']);
  expect(fills(looks('TableStyleDark3', { showHeaders: false, showBandedRows: false, rowCount: 1 }))).toEqual(['#C0504D #C0504D #C0504D']);
});

test.each([
  ['TableStyleLight1', '-', '#D9D9D9', '#000000'],
  ['TableStyleLight2', '-', '#DCE6F1', '#366092'],
  ['TableStyleLight9', '#4F81BD', '-', '#000000'],
  ['TableStyleLight21', '-', '#FDE9D9', '#000000'],
  ['TableStyleMedium1', '#000000', '#D9D9D9', '#000000'],
  ['TableStyleMedium8', '#000000', '#A6A6A6', '#000000'],
  ['TableStyleMedium17', '#C0504D', '#D9D9D9', '#000000'],
  ['TableStyleMedium28', '#FDE9D9', '#FCD5B4', '#000000'],
  ['TableStyleDark1', '#000000', '#404040', '#FFFFFF'],
  ['TableStyleDark7', '#000000', '#E26B0A', '#FFFFFF'],
  ['TableStyleDark9', '#C0504D', '#B8CCE4', ''],
])('%s: header %s, first stripe %s, text %s', (style, header, stripe, text) => {
  const rows = looks(style);
  expect([rows[0]?.[0]?.fill || '-', rows[1]?.[0]?.fill || '-', rows[1]?.[0]?.color]).toEqual([header, stripe, text]);
});

test('Light 9 draws stripes as lines, Medium 16 heavy rules, Light 16 a full grid', () => {
  expect(looks('TableStyleLight9')[2]?.[1]?.borders).toEqual({ top: { style: 'Continuous', weight: 'Thin', color: '#4F81BD' } });
  expect(looks('TableStyleMedium16')[0]?.[1]?.borders).toMatchObject({ top: { weight: 'Medium', color: '#000000' }, bottom: { weight: 'Medium', color: '#000000' } });
  expect(Object.keys(looks('TableStyleLight16')[2]?.[1]?.borders ?? {}).sort()).toEqual(['bottom', 'left', 'right', 'top']);
});

describe('a cell in a table', () => {
  function tableOver(): { readonly workbook: WorkbookModel; readonly sheet: SheetModel; readonly table: TableModel; readonly dressing: () => Dressing } {
    const workbook = newWorkbook();
    const sheet = workbook.activeSheet;
    [['Đơn vị', 'Điểm'], ['Sở Y tế', 84.4], ['Sở Nội vụ', 85.4], ['Sở Tài chính', 84.4], ['Sở Tư pháp', 80]].forEach((row, r) => row.forEach((value, c) => sheet.setValue(r, c, value)));
    const table = sheet.addTable({ top: 0, left: 0, rowCount: 5, columnCount: 2 }, { hasHeaders: true, style: 'TableStyleMedium2' });
    return { workbook, sheet, table, dressing: () => new Dressing(sheet, workbook) };
  }
  const cell = (row: number, column: number): { readonly top: number; readonly left: number; readonly rowCount: number; readonly columnCount: number } => ({ top: row, left: column, rowCount: 1, columnCount: 1 });

  test('wears the table’s format under its own', () => {
    const { workbook, sheet, dressing } = tableOver();
    sheet.setStyle(cell(1, 0), { fillColor: '#FFFF00', fontColor: '#FF0000', italic: true });
    expect(dressing().styleOf(1, 0)).toMatchObject({ fillColor: '#FFFF00', fontColor: '#FF0000', italic: true });
    expect(dressing().styleOf(1, 1)).toMatchObject({ fillColor: workbook.themeColor(4, 0.8), fontColor: '#000000', bold: false });
    expect(dressing().styleOf(0, 1)).toMatchObject({ fillColor: '#4F81BD', fontColor: '#FFFFFF', bold: true });
    expect(dressing().styleOf(5, 1)).toBe(sheet.style(5, 1));
  });

  test('keeps its own lines, and its neighbour’s', () => {
    const { workbook, sheet, dressing } = tableOver();
    const own = { style: 'Dash', weight: 'Thin', color: '#FF0000' } as const;
    sheet.setStyle(cell(2, 0), { borders: { bottom: own } });
    expect(dressing().styleOf(2, 0).borders.bottom).toEqual(own);
    expect(dressing().styleOf(3, 0).borders.top).toBeUndefined();
    expect(dressing().styleOf(3, 1).borders.top).toMatchObject({ color: workbook.themeColor(4, 0.4) });
  });

  test('bands the rows that show', () => {
    const { sheet, dressing } = tableOver();
    const striped = (): readonly boolean[] => [1, 2, 3, 4].map((row) => dressing().styleOf(row, 0).fillColor !== '');
    expect(striped()).toEqual([true, false, true, false]);
    sheet.setRowHidden(2, true);
    const [first, , third, fourth] = striped();
    expect([first, third, fourth]).toEqual([true, false, true]);
  });

  test('has a filter’s button in the header, which tells whether it filters', () => {
    const { sheet, table } = tableOver();
    expect(new FilterButtons(sheet).at(0, 1)).toMatchObject({ column: 1, filters: false });
    table.setCriterion(1, { kind: 'values', values: ['80'] });
    expect(new FilterButtons(sheet).at(0, 1)).toMatchObject({ column: 1, filters: true });
    expect([new FilterButtons(sheet).at(1, 1), new FilterButtons(sheet).at(0, 2)]).toEqual([null, null]);
    table.showFilterButton = false;
    sheet.setAutoFilter({ top: 6, left: 0, rowCount: 3, columnCount: 2 });
    expect([new FilterButtons(sheet).at(0, 1), new FilterButtons(sheet).within({ top: 5, left: 0, rowCount: 2, columnCount: 2 })]).toMatchObject([null, { column: 0 }]);
  });
});
