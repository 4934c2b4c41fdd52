import { newWorkbook } from '../../../../workbench/engine/open';
import type { SheetModel, WorkbookModel } from '../../../../workbench/engine/port';
import { differences } from '../../../../workbench/headless/steps/differences';
import { area } from '../../editing/workbook';
import { fill } from '../../office-page';

function drawn(): WorkbookModel {
  const workbook = newWorkbook();
  fill(workbook, [
    ['Đơn vị', 'Điểm'],
    ['A', 72],
    ['B', 60],
  ]);
  workbook.addSheet('Ghi chú');
  workbook.addName({ name: 'kept', formula: '=Sheet1!$A$1', visible: true, sheetId: null });
  workbook.activeSheet.addTable(area('D1:E2'), { hasHeaders: true, name: 'Scores' });
  return workbook;
}

type Change = (workbook: WorkbookModel, sheet: SheetModel) => void;

test.each<readonly [string, Change, readonly [place: string, what: string, expected: string, found: string]]>([
  ['a value', (_, sheet) => sheet.setValue(1, 1, 73), ['Sheet1!B2', 'value', '72', '73']],
  ['a number that became a text', (_, sheet) => sheet.setValue(1, 1, '72'), ['Sheet1!B2', 'value', '72', "'72'"]],
  ['an emptied cell', (_, sheet) => sheet.setValue(2, 1, null), ['Sheet1!B3', 'value', '60', '(none)']],
  ['a formula of the same value', (_, sheet) => sheet.setFormula(1, 1, '=70+2', 72), ['Sheet1!B2', 'formula', '(none)', '=70+2']],
  ['a value beyond the table', (_, sheet) => sheet.setValue(8, 6, 'x'), ['Sheet1!G9', 'value', '(none)', "'x'"]],
  [
    'a number format',
    (_, sheet) => sheet.setStyle(area('B2'), { numberFormat: '0.00' }),
    ['Sheet1!B2', 'numberFormat', 'General', '0.00'],
  ],
  ['a format of an empty cell', (_, sheet) => sheet.setStyle(area('H9'), { bold: true }), ['Sheet1!H9', 'bold', 'false', 'true']],
  [
    'a border',
    (_, sheet) => sheet.setStyle(area('B2'), { borders: { top: { style: 'Continuous', weight: 'Thin', color: '#000000' } } }),
    ['Sheet1!B2', 'border top', '(none)', 'Continuous Thin #000000'],
  ],
  ['merged cells', (_, sheet) => sheet.merge(area('A5:B5')), ['Sheet1', 'merges', '', 'A5:B5']],
  ['the width of a column', (_, sheet) => sheet.setColumnWidth(2, 90), ['Sheet1!C:C', 'width', '48', '90']],
  ['a hidden row', (_, sheet) => sheet.setRowHidden(1, true), ['Sheet1!2:2', 'hidden', 'false', 'true']],
  ['the height of a row', (_, sheet) => sheet.setRowHeight(6, 30), ['Sheet1!7:7', 'height', '(none)', '30']],
  ['a protected sheet', (_, sheet) => sheet.unprotect(), ['Sheet1', 'protection', expect.stringContaining('allowSort'), '(none)']],
  ['another sheet', (workbook) => workbook.addSheet('Mới'), ['workbook', 'sheets', 'Sheet1, Ghi chú', 'Sheet1, Ghi chú, Mới']],
  [
    'the order of sheets',
    (workbook, sheet) => workbook.moveSheet(sheet.id, 1),
    ['workbook', 'sheets', 'Sheet1, Ghi chú', 'Ghi chú, Sheet1'],
  ],
  [
    'a hidden name',
    (workbook) => workbook.addName({ name: 'left', formula: '=1', visible: false, sheetId: null }),
    ['left', 'name', '(none)', '=1 (hidden)'],
  ],
  ['a name that is gone', (workbook) => workbook.removeName('kept', null), ['kept', 'name', '=Sheet1!$A$1', '(none)']],
  [
    'a table that grew',
    (_, sheet) => {
      for (const table of sheet.tables) table.area = area('D1:E3');
    },
    ['Scores', 'table', expect.stringContaining('D1:E2'), expect.stringContaining('D1:E3')],
  ],
])('%s is a difference', (title, change, [place, what, expected, found]) => {
  const [before, after] = [drawn(), drawn()];
  if (title === 'a protected sheet') for (const { activeSheet } of [before, after]) activeSheet.protect(PROTECTION);
  expect(differences(before, after, { hiddenNames: 'tell' })).toEqual([]);
  change(after, after.sheets[0] ?? after.activeSheet);
  expect(differences(before, after, { hiddenNames: 'tell' })).toContainEqual({ place, what, expected, found });
});

const PROTECTION = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: true,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowInsertHyperlinks: false,
  allowEditObjects: false,
  allowEditScenarios: false,
};

test('What the add-in keeps in the document, the sheet in front, and cells that wait for functions are no difference', () => {
  const [before, after] = [drawn(), drawn()];
  after.settings.set('xephang.restore', 'x');
  after.activeSheet = after.sheets[1] ?? after.activeSheet;
  before.sheets[0]?.setFormula(5, 0, '=XEPHANG.RANK(1,A1:A2)', { error: '#BUSY!' });
  after.sheets[0]?.setFormula(5, 0, '=XEPHANG.RANK(1,A1:A2)', 1);
  expect(differences(before, after)).toEqual([]);
});

test('Of many differences the first are told', () => {
  const [before, after] = [drawn(), drawn()];
  fill(after, [
    ['x', 'x'],
    ['x', 'x'],
    ['x', 'x'],
  ]);
  expect(differences(before, after, { most: 4 }).map(({ place }) => place)).toEqual(['Sheet1!A1', 'Sheet1!B1', 'Sheet1!A2', 'Sheet1!B2']);
});

test('a hidden name that was added is passed over, unless it is asked for; one that was there before is not', () => {
  const [before, after] = [drawn(), drawn()];
  after.addName({ name: 'left', formula: '=1', visible: false, sheetId: null });
  expect(differences(before, after)).toEqual([]);
  before.addName({ name: 'own', formula: '=1', visible: false, sheetId: null });
  expect(differences(before, after)).toMatchObject([{ place: 'own', found: '(none)' }]);
});
