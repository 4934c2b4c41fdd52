import fc from 'fast-check';
import type { Editing } from '../../../workbench/editing/editing';
import type { SheetModel } from '../../../workbench/engine/port';
import { pictureOf } from './picture';
import { area, cells, desk } from './workbook';

/** A table with formulas, a merge, a name, formats, a spill and a formula on another sheet. */
function furnished() {
  const made = desk([
    ['Đơn vị', 'Điểm', 'Gấp đôi'],
    ['A', '1,5', '=B2*2'],
    ['B', '3', '=B3*2'],
    ['C', '2', '=B4*2'],
    ['', '=SUM(B2:B4)', ''],
  ]);
  const { editing, session, sheet } = made;
  const added = editing.sheets.add();
  if (added.kind === 'refused') throw new Error(added.code);
  const other = added.value;
  editing.sheets.rename(other, 'Khác');
  editing.sheets.activate(sheet);
  editing.type(other, { row: 0, column: 0 }, '=SUM(Sheet1!B2:B4)');
  editing.merge(sheet, area('E1:F2'), 'together');
  editing.format(sheet, area('A1:C1'), { bold: true });
  session.calculation.changeStructure(() => session.model.addName({ name: 'Điểm', formula: '=Sheet1!$B$2:$B$4', visible: true, sheetId: null }));
  session.calculation.changeStructure(() => sheet.addTable(area('A1:C4'), { hasHeaders: true, name: 'Scores' }));
  editing.type(sheet, { row: 6, column: 4 }, '=B2:B4*10');
  return made;
}

test('Undo takes back what was typed, redo does it again, and typing anew ends what can be redone', () => {
  const { editing, type, value } = desk([['1']]);
  type('A1', '2');
  type('A1', '3');
  editing.undo();
  expect(value('A1')).toBe(2);
  editing.undo();
  expect([value('A1'), editing.undoable, editing.redoable]).toEqual([1, 'paste', 'type']);
  editing.redo();
  expect(value('A1')).toBe(2);
  type('A1', '5');
  expect(editing.redoable).toBeNull();
});

test('Formulas that follow are calculated anew after undo, also a spill that was written into', () => {
  const { editing, type, sheet, value } = furnished();
  type('B2', '100');
  expect([value('C2'), value('B5')]).toEqual([200, 105]);
  editing.undo();
  expect([value('C2'), value('B5')]).toEqual([3, 6.5]);
  type('E8', 'x');
  expect(value('E7')).toEqual({ error: '#SPILL!' });
  editing.undo();
  expect(cells(sheet, 'E7:E9')).toEqual([['=B2:B4*10'], [30], [20]]);
  type('B2', '2');
  expect(value('E7')).toBe(20);
});

test('Undo selects what was selected when it was done', () => {
  const { editing, session, sheet, type } = desk([['1']]);
  editing.select(sheet, area('B2:C3'));
  type('A1', '2');
  editing.select(sheet, area('D4'));
  editing.undo();
  expect(session.selection(sheet)).toEqual(area('B2:C3'));
});

test('Deleting a sheet ends what can be undone', () => {
  const { editing, session } = furnished();
  const [, other] = session.model.sheets;
  if (other === undefined) throw new Error('no second sheet');
  expect(editing.undoable).not.toBeNull();
  editing.sheets.delete(other);
  expect(editing.undoable).toBeNull();
});

type Verb = (editing: Editing, sheet: SheetModel) => unknown;

/** Printed with what it does it to, where the test fails. */
interface Action {
  readonly what: string;
  readonly act: Verb;
}

const cell = fc.record({ row: fc.nat(8), column: fc.nat(5) });
const block = fc.tuple(cell, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).map(([{ row, column }, rowCount, columnCount]) => ({ top: row, left: column, rowCount, columnCount }));

function does<T extends readonly unknown[]>(name: string, parameters: fc.Arbitrary<T>, verb: (...parameters: T) => Verb): fc.Arbitrary<Action> {
  return parameters.map((chosen) => ({ what: `${name} ${JSON.stringify(chosen)}`, act: verb(...chosen) }));
}

const action: fc.Arbitrary<Action> = fc.oneof(
  does('type', fc.tuple(cell, fc.constantFrom('7', '', 'x', '16%', '=A1+1', '=SUM(B1:B4)', '=B2:B4*2', '=SUM(Scores[Điểm])', "'1")), (at, text) => (editing, sheet) => editing.type(sheet, at, text)),
  does('paste', fc.tuple(block), (at) => (editing, sheet) => editing.paste(sheet, at, [['1', '=B2'], ['y']])),
  does('clear', fc.tuple(block, fc.constantFrom('contents', 'formats', 'all')), (at, what) => (editing, sheet) => editing.clear(sheet, at, what)),
  does('insert', fc.tuple(block, fc.constantFrom('rows', 'columns', 'cells-down', 'cells-right')), (at, what) => (editing, sheet) => editing.insert(sheet, at, what)),
  does('delete', fc.tuple(block, fc.constantFrom('rows', 'columns', 'cells-up', 'cells-left')), (at, what) => (editing, sheet) => editing.delete(sheet, at, what)),
  does('sort', fc.tuple(block, fc.constantFrom('ascending', 'descending')), (at, order) => (editing, sheet) => editing.sort(sheet, { area: at, header: 'none', by: [{ column: at.left, order }] })),
  does('format', fc.tuple(block), (at) => (editing, sheet) => editing.format(sheet, at, { bold: true, fillColor: '#FF0000' })),
  does('merge', fc.tuple(block, fc.constantFrom('together', 'apart')), (at, how) => (editing, sheet) => editing.merge(sheet, at, how)),
  does('hide', fc.tuple(block), (at) => (editing, sheet) => editing.hide(sheet, at, 'row')),
  does('resize', fc.tuple(block), (at) => (editing, sheet) => editing.resize(sheet, at, 'columns', (index) => (index === 2 ? 0 : 99))),
  does('pasteCells', fc.tuple(block, block, fc.constantFrom('copy', 'cut')), (from, to, how) => (editing, sheet) => editing.pasteCells({ from: { sheet, area: from }, to: { sheet, area: to }, how })),
);

test('Undoing all of any sequence of actions brings the workbook back as it was, and redoing all leads to the same end', () => {
  fc.assert(
    fc.property(fc.array(action, { minLength: 1, maxLength: 8 }), (actions) => {
      const { editing, sheet, session } = furnished();
      const before = pictureOf(session.model);
      session.history.clear();
      for (const { act } of actions) act(editing, sheet);
      const after = pictureOf(session.model);
      while (editing.undoable !== null) editing.undo();
      expect(pictureOf(session.model)).toEqual(before);
      while (editing.redoable !== null) editing.redo();
      expect(pictureOf(session.model)).toEqual(after);
    }),
    { numRuns: 60 },
  );
});
