import { area, cells, desk, type Desk } from './workbook';

function table(): Desk {
  const made = desk([['Đơn vị', 'Điểm'], ['A', '1'], ['B', '2']]);
  const { session, sheet, type } = made;
  session.calculation.changeStructure(() => sheet.addTable(area('A1:B3'), { hasHeaders: true, name: 'Scores' }));
  type('E1', '=SUM(Scores[Điểm])');
  return made;
}

test('What is typed below or beside a table joins it, as a step that can be undone alone', () => {
  const { editing, sheet, type, value } = table();
  const [scores] = sheet.tables;
  type('B4', '10');
  expect(scores?.area).toEqual(area('A1:B4'));
  expect(value('E1')).toBe(13);
  editing.undo();
  expect([scores?.area, value('B4'), value('E1')]).toEqual([area('A1:B3'), 10, 3]);
  editing.undo();
  expect(value('B4')).toBeNull();
  type('C2', '5');
  expect([scores?.area, value('C1')]).toEqual([area('A1:C3'), 'Column3']);
});

test('A table does not grow over a row that holds something else, nor for a cell apart from it', () => {
  const { sheet, type } = table();
  type('A5', 'x');
  type('C9', 'y');
  expect(sheet.tables[0]?.area).toEqual(area('A1:B3'));
  sheet.setValue(3, 0, 'note');
  type('B4', '1');
  expect(sheet.tables[0]?.area).toEqual(area('A1:B3'));
});

test('Another header is another name of the column, in formulas too; two that are exchanged do not mix', () => {
  const { editing, sheet, type, formula, value } = table();
  type('B1', 'Tổng điểm');
  expect([formula('E1'), value('E1')]).toEqual(['=SUM(Scores[Tổng điểm])', 3]);
  type('E2', '=COUNTA(Scores[Đơn vị])');
  editing.paste(sheet, area('A1'), [['Tổng điểm', 'Đơn vị']]);
  expect(cells(sheet, 'E1:E2')).toEqual([['=SUM(Scores[Đơn vị])'], ['=COUNTA(Scores[Tổng điểm])']]);
  editing.undo();
  expect(formula('E1')).toBe('=SUM(Scores[Tổng điểm])');
});

test.each([
  ['', 'empty'],
  ['x'.repeat(32), 'too-long'],
  ['a/b', 'forbidden-character'],
  ["'a", 'apostrophe-at-end'],
  ['History', 'reserved'],
  ['KHÁC', 'taken'],
])('A sheet cannot be named %j: %s', (name, detail) => {
  const { editing, sheet } = desk();
  const added = editing.sheets.add();
  if (added.kind === 'refused') throw new Error(added.code);
  editing.sheets.rename(added.value, 'Khác');
  expect(editing.sheets.rename(sheet, name)).toEqual({ kind: 'refused', code: 'sheet-name', detail });
});

test('Sheets are added behind the active one, renamed with the formulas that name them, moved, hidden and deleted', () => {
  const { editing, session, sheet, type, formula, value } = desk([['1']]);
  const added = editing.sheets.add();
  if (added.kind === 'refused') throw new Error(added.code);
  const other = added.value;
  expect([session.model.activeSheet.name, session.model.sheets.map(({ name }) => name)]).toEqual(['Sheet2', ['Sheet1', 'Sheet2']]);
  editing.type(other, { row: 0, column: 0 }, '7');
  type('B1', '=Sheet2!A1');
  editing.sheets.rename(other, 'Quý 1');
  expect([formula('B1'), value('B1')]).toEqual(["='Quý 1'!A1", 7]);
  editing.undo();
  expect([other.name, formula('B1')]).toEqual(['Sheet2', '=Sheet2!A1']);
  editing.sheets.move(other, 0);
  expect(session.positionOf(other)).toBe(0);
  expect(editing.sheets.hide(other)).toMatchObject({ kind: 'done' });
  expect(editing.sheets.hide(sheet)).toEqual({ kind: 'refused', code: 'last-sheet', detail: 'Sheet1' });
  expect(editing.sheets.delete(sheet)).toEqual({ kind: 'refused', code: 'last-sheet', detail: 'Sheet1' });
  editing.sheets.delete(other);
  expect(value('B1')).toEqual({ error: '#REF!' });
});

test('A column of width 0 is hidden, and shown again by a width', () => {
  const { editing, sheet } = desk([['1']]);
  editing.resize(sheet, area('B1'), 'columns', () => 0);
  expect(sheet.columnHidden(1)).toBe(true);
  editing.resize(sheet, area('B1'), 'columns', () => 60);
  expect([sheet.columnHidden(1), Math.round(sheet.columnWidth(1))]).toEqual([false, 60]);
  editing.undo();
  editing.undo();
  expect(sheet.columnHidden(1)).toBe(false);
});

test('On a sheet that a person protects nobody types, and protecting it again is refused; unprotecting ends it', () => {
  const { editing, sheet, type, value } = desk([['a']]);
  expect(editing.sheets.protect(sheet)).toMatchObject({ kind: 'done' });
  expect(type('A1', 'b')).toMatchObject({ kind: 'refused', code: 'protected' });
  expect(editing.sheets.protect(sheet)).toMatchObject({ kind: 'refused', detail: 'Sheet1 is protected already.' });
  expect([value('A1'), editing.undoable]).toEqual(['a', null]);
  editing.sheets.unprotect(sheet);
  type('A1', 'b');
  expect(value('A1')).toBe('b');
});
