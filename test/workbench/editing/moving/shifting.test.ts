import fc from 'fast-check';
import { Workbook } from '@cj-tech-master/excelts';
import { openWorkbook } from '../../../../workbench/engine/open';
import { pictureOf } from '../picture';
import { area, cells, desk } from '../workbook';

const TABLE = [
  ['Đơn vị', 'Điểm', 'Hạng'],
  ['A', '3', '=RANK(B2;$B$2:$B$4)'],
  ['B', '1', '=RANK(B3;$B$2:$B$4)'],
  ['C', '2', '=RANK(B4;$B$2:$B$4)'],
];

test('Inserting a row moves what lies below and widens the references that span it', () => {
  const { editing, sheet, session } = desk(TABLE);
  session.calculation.changeStructure(() => session.model.addName({ name: 'Điểm', formula: '=Sheet1!$B$2:$B$4', visible: true, sheetId: null }));
  expect(editing.insert(sheet, area('A3'), 'rows')).toMatchObject({ kind: 'done' });
  expect(cells(sheet, 'A2:C5')).toEqual([
    ['A', 3, '=RANK(B2,$B$2:$B$5)'],
    [null, null, null],
    ['B', 1, '=RANK(B4,$B$2:$B$5)'],
    ['C', 2, '=RANK(B5,$B$2:$B$5)'],
  ]);
  expect(session.model.names[0]?.formula).toBe('=Sheet1!$B$2:$B$5');
  editing.type(sheet, { row: 2, column: 1 }, '9');
  expect([sheet.value(1, 2), sheet.value(3, 2)]).toEqual([2, 4]);
});

test('Deleting a column makes #REF! of references to it, and undo brings them back', () => {
  const { editing, sheet, type, formula, value } = desk(TABLE);
  type('E1', '=SUM(B2:B4)+A1');
  editing.delete(sheet, area('B1'), 'columns');
  expect(formula('D1')).toBe('=SUM(#REF!)+A1');
  editing.undo();
  expect(formula('E1')).toBe('=SUM(B2:B4)+A1');
  expect(value('C2')).toBe(1);
});

test('Cells beside merged ones that would be torn are not inserted or deleted', () => {
  const { editing, sheet } = desk([['1']]);
  editing.merge(sheet, area('A3:B4'), 'together');
  editing.merge(sheet, area('C1:D2'), 'together');
  expect(editing.insert(sheet, area('A1'), 'cells-down')).toEqual({ kind: 'refused', code: 'part-of-merge', detail: 'A3:B4' });
  expect(editing.insert(sheet, area('A1'), 'cells-right')).toEqual({ kind: 'refused', code: 'part-of-merge', detail: 'C1:D2' });
  expect(editing.delete(sheet, area('A1'), 'cells-up')).toEqual({ kind: 'refused', code: 'part-of-merge', detail: 'A3:B4' });
});

test('Rows that would be pushed off the sheet are refused', () => {
  const { editing, sheet, type } = desk();
  type('A1048576', 'last');
  expect(editing.insert(sheet, area('A1'), 'rows')).toMatchObject({ kind: 'refused', code: 'off-sheet' });
});

test('A table keeps a row below its header: deleting all of them is refused before anything moves, the whole table goes', () => {
  const { editing, sheet } = desk(TABLE);
  editing.tables.add(sheet, { area: area('A1:C4'), header: 'first-row', style: 'TableStyleMedium2' });
  expect(editing.delete(sheet, area('A2:A4'), 'rows')).toMatchObject({ kind: 'refused', code: 'not-in-workbench' });
  expect([sheet.tables[0]?.area, sheet.value(3, 0)]).toEqual([area('A1:C4'), 'C']);
  expect(editing.delete(sheet, area('A3:A4'), 'rows')).toMatchObject({ kind: 'done' });
  expect(editing.delete(sheet, area('A1:A2'), 'rows')).toMatchObject({ kind: 'done' });
  expect(sheet.tables).toEqual([]);
});

test('Validation, conditional formats, print areas and titles of a file move with its rows', async () => {
  const model = await openWorkbook(await ruledFile(), 'rules.xlsx');
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  sheet.moveBoundAreas((bound) => [{ ...bound, top: bound.top + 2 }]);
  sheet.rewriteRules((formula) => formula.replace('B2', 'B4'));
  const { validations, formats, printArea, titles } = await rulesOf(await model.toXlsx());
  expect(validations).toEqual(['B4:B6']);
  expect(formats).toEqual(['C4:C6 B4>1']);
  expect([printArea, titles]).toEqual(['A3:C6', '3:3']);
});

test('Inserting rows or columns and deleting them again changes nothing', () => {
  const at = fc.record({ top: fc.nat(6), left: fc.nat(4), rowCount: fc.integer({ min: 1, max: 3 }), columnCount: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(at, fc.constantFrom('rows', 'columns'), (where, lines) => {
      const { editing, sheet, session } = desk([...TABLE, ['', '=SUM(B2:B4)', '=SUM(2:3)']]);
      editing.merge(sheet, area('A6:B7'), 'together');
      editing.format(sheet, area('A1:C1'), { bold: true });
      editing.resize(sheet, area('A3'), 'rows', () => 33);
      session.calculation.changeStructure(() => {
        session.model.addName({ name: 'Điểm', formula: '=Sheet1!$B$2:$B$4', visible: true, sheetId: null });
        sheet.addTable(area('E1:F3'), { hasHeaders: true });
      });
      const before = pictureOf(session.model);
      expect(editing.insert(sheet, where, lines)).toMatchObject({ kind: 'done' });
      expect(editing.delete(sheet, where, lines)).toMatchObject({ kind: 'done' });
      expect(pictureOf(session.model)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

async function ruledFile(): Promise<Uint8Array> {
  const file = new Workbook();
  const sheet = file.addWorksheet('Sheet1');
  sheet.getCell('B2').value = 1;
  sheet.dataValidations.add('range:B2:B4', { type: 'whole', operator: 'greaterThan', formulae: [0] });
  sheet.addConditionalFormatting({ ref: 'C2:C4', rules: [{ type: 'expression', formulae: ['B2>1'], priority: 1, style: { font: { bold: true } } }] });
  sheet.pageSetup.printArea = 'A1:C4';
  sheet.pageSetup.printTitlesRow = '1:1';
  return new Uint8Array(await file.xlsx.writeBuffer());
}

async function rulesOf(bytes: Uint8Array) {
  const file = new Workbook();
  await file.xlsx.load(bytes);
  const [sheet] = file.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return {
    validations: Object.keys(sheet.dataValidations.model).map((key) => key.replace('range:', '')),
    formats: sheet.conditionalFormattings.map(({ ref, rules }) => `${ref} ${rules.map((rule) => ('formulae' in rule ? String(rule.formulae) : '')).join()}`),
    printArea: sheet.pageSetup.printArea,
    titles: sheet.pageSetup.printTitlesRow,
  };
}
