import { area, cells, desk, type Desk } from './workbook';

const STYLE = 'TableStyleMedium9';

function scores(): Desk {
  return desk([['Đơn vị', 'Điểm'], ['Sở Y tế', '84,4'], ['Sở Nội vụ', '85,4'], ['Sở Tài chính', '84,4']]);
}

const hiddenRows = ({ sheet }: Desk, address: string): readonly number[] => {
  const { top, rowCount } = area(address);
  return Array.from({ length: rowCount }, (_, index) => top + index).filter((row) => sheet.rowHidden(row));
};

test('A table is laid over cells with their first row as its header, and taken away again by undoing', () => {
  const { editing, sheet } = scores();
  const made = editing.tables.add(sheet, { area: area('A1:B4'), header: 'first-row', style: STYLE });
  expect(made).toMatchObject({ kind: 'done', value: { style: STYLE, columnNames: ['Đơn vị', 'Điểm'], showBandedRows: true } });
  expect(sheet.tables[0]?.area).toEqual(area('A1:B4'));
  editing.undo();
  expect(sheet.tables).toEqual([]);
  expect(cells(sheet, 'A1:B2')).toEqual([['Đơn vị', 'Điểm'], ['Sở Y tế', 84.4]]);
  editing.redo();
  expect(sheet.tables[0]).toMatchObject({ style: STYLE, area: area('A1:B4') });
});

test('Without a header the cells move down under one, with what refers to them', () => {
  const { editing, sheet, type, formula } = desk([['Sở Y tế', '84,4'], ['Sở Nội vụ', '85,4']]);
  type('D1', '=SUM(B1:B2)');
  type('A4', 'ghi chú');
  editing.tables.add(sheet, { area: area('A1:B2'), header: 'none', style: STYLE });
  expect(sheet.tables[0]?.area).toEqual(area('A1:B3'));
  expect(cells(sheet, 'A1:B5')).toEqual([['Column1', 'Column2'], ['Sở Y tế', 84.4], ['Sở Nội vụ', 85.4], [null, null], ['ghi chú', null]]);
  expect(formula('D1')).toBe('=SUM(B2:B3)');
  editing.undo();
  expect(sheet.tables).toEqual([]);
  expect([cells(sheet, 'A1:B2'), formula('D1')]).toEqual([[['Sở Y tế', 84.4], ['Sở Nội vụ', 85.4]], '=SUM(B1:B2)']);
});

test('A table is refused over another, over merged cells, and on a protected sheet; nothing has changed then', () => {
  const { editing, sheet } = scores();
  editing.merge(sheet, area('A6:B6'), 'together');
  expect(editing.tables.add(sheet, { area: area('A1:B6'), header: 'first-row', style: STYLE })).toEqual({ kind: 'refused', code: 'part-of-merge', detail: 'A6:B6' });
  editing.tables.add(sheet, { area: area('A1:B4'), header: 'first-row', style: STYLE });
  const [table] = sheet.tables;
  expect(editing.tables.add(sheet, { area: area('B4:C5'), header: 'none', style: STYLE })).toEqual({ kind: 'refused', code: 'part-of-table', detail: table?.name });
  sheet.protect({
    allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertColumns: true, allowInsertRows: true, allowDeleteColumns: true, allowDeleteRows: true,
    allowSort: true, allowAutoFilter: false, allowPivotTables: true, allowInsertHyperlinks: true, allowEditObjects: true, allowEditScenarios: true,
  });
  expect(editing.tables.add(sheet, { area: area('D1:E2'), header: 'first-row', style: STYLE })).toMatchObject({ code: 'protected' });
  if (table === undefined) throw new Error('The table is missing');
  expect(editing.tables.dress({ sheet, table }, { style: 'TableStyleDark1' })).toMatchObject({ code: 'protected' });
  expect(editing.tables.filter({ sheet, table }, 0, { kind: 'values', values: ['Sở Y tế'] })).toMatchObject({ code: 'protected' });
  expect([table.style, sheet.tables.length, table.filtering]).toEqual([STYLE, 1, false]);
});

test('A table takes the place of the filter that the sheet had there', () => {
  const made = scores();
  const { editing, sheet } = made;
  sheet.setAutoFilter(area('A1:B4'));
  editing.tables.filter({ sheet, table: null }, 1, { kind: 'values', values: ['85,4'] });
  expect(hiddenRows(made, 'A1:B4')).toEqual([1, 3]);
  editing.tables.add(sheet, { area: area('A1:B4'), header: 'first-row', style: STYLE });
  expect([sheet.autoFilter, hiddenRows(made, 'A1:B4')]).toEqual([null, []]);
  editing.undo();
  expect([sheet.autoFilter?.area, hiddenRows(made, 'A1:B4')]).toEqual([area('A1:B4'), [1, 3]]);
});

test('How a table looks is changed and changed back', () => {
  const { editing, sheet } = scores();
  editing.tables.add(sheet, { area: area('A1:B4'), header: 'first-row', style: STYLE });
  const [table] = sheet.tables;
  if (table === undefined) throw new Error('The table is missing');
  editing.tables.dress({ sheet, table }, { style: 'TableStyleLight1', showBandedRows: false, highlightLastColumn: true });
  expect(table).toMatchObject({ style: 'TableStyleLight1', showBandedRows: false, highlightLastColumn: true });
  editing.undo();
  expect(table).toMatchObject({ style: STYLE, showBandedRows: true, highlightLastColumn: false });
});

test('A filter by values hides the other rows, as a step that is undone', () => {
  const made = scores();
  const { editing, sheet } = made;
  editing.tables.add(sheet, { area: area('A1:B4'), header: 'first-row', style: STYLE });
  const [table] = sheet.tables;
  if (table === undefined) throw new Error('The table is missing');
  editing.tables.filter({ sheet, table }, 1, { kind: 'values', values: ['84,4'] });
  expect([hiddenRows(made, 'A1:B4'), table.filtering]).toEqual([[2], true]);
  editing.undo();
  expect([hiddenRows(made, 'A1:B4'), table.filtering]).toEqual([[], false]);
  editing.redo();
  editing.tables.filter({ sheet, table }, 1, null);
  expect(hiddenRows(made, 'A1:B4')).toEqual([]);
});
