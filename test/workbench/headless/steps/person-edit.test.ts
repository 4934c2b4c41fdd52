import { readPersonEdit } from '../../../../workbench/headless/steps/person-edit';
import { readStep, requireActionsForFaults } from '../../../../workbench/headless/steps/step';
import { WrongUsage } from '../../../../workbench/headless/command/wrong-usage';
import { area } from '../../editing/workbook';

test.each([
  ['C7=90', { kind: 'type', sheet: null, area: area('C7'), text: '90' }],
  ['C7=', { kind: 'type', sheet: null, area: area('C7'), text: '' }],
  ['c7==SUM(C1:C6)', { kind: 'type', sheet: null, area: area('C7'), text: '=SUM(C1:C6)' }],
  ['C7=a=b\nc', { kind: 'type', sheet: null, area: area('C7'), text: 'a=b\nc' }],
  ["'Khối = xã'!C7=x", { kind: 'type', sheet: 'Khối = xã', area: area('C7'), text: 'x' }],
  ['Điểm!C7=x', { kind: 'type', sheet: 'Điểm', area: area('C7'), text: 'x' }],
  ['insert column C', { kind: 'insert', sheet: null, area: area('C:C'), what: 'columns' }],
  ['insert columns C:D', { kind: 'insert', sheet: null, area: area('C:D'), what: 'columns' }],
  ['insert row 10', { kind: 'insert', sheet: null, area: area('10:10'), what: 'rows' }],
  ['delete column Điểm!D', { kind: 'delete', sheet: 'Điểm', area: area('D:D'), what: 'columns' }],
  ['delete row 12', { kind: 'delete', sheet: null, area: area('12:12'), what: 'rows' }],
  ['sort A6:D25 by D', { kind: 'sort', sheet: null, area: area('A6:D25'), column: 3, order: 'ascending' }],
  ['sort Điểm!A6:D25 by d desc', { kind: 'sort', sheet: 'Điểm', area: area('A6:D25'), column: 3, order: 'descending' }],
  ['add sheet Xếp hạng', { kind: 'add-sheet', sheet: null, name: 'Xếp hạng' }],
  ['rename sheet A to B to C', { kind: 'rename-sheet', sheet: 'A', name: 'B to C' }],
  ["rename sheet 'A to B' to 'It''s'", { kind: 'rename-sheet', sheet: 'A to B', name: "It's" }],
  ['delete sheet Khối xã', { kind: 'delete-sheet', sheet: 'Khối xã' }],
  ['protect', { kind: 'protect', sheet: null }],
  ['unprotect Khối xã', { kind: 'unprotect', sheet: 'Khối xã' }],
  ['select B2:C3', { kind: 'select', sheet: null, area: area('B2:C3') }],
  ['reopen', { kind: 'reopen' }],
  ['online', { kind: 'online' }],
])('%j is understood', (text, edit) => {
  expect(readPersonEdit(text)).toEqual(edit);
});

test.each(['', 'C7', 'ZZZZ7=1', 'insert column 7', 'insert row C', 'delete column', 'sort A6:D25', 'sort D by D', 'dance', 'reopen it'])(
  '%j is wrong usage, answered with what there is',
  (text) => {
    const read = () => readPersonEdit(text);
    expect(read).toThrow(WrongUsage);
    expect(read).toThrow(/'insert column C'/);
  },
);

test('Cells are sorted by a column of theirs', () => {
  expect(() => readPersonEdit('sort A6:D25 by E')).toThrow(/name a column of these cells/);
});

test.each([
  ['3 half', 3, 'half'],
  ['12 lost-after', 12, 'lost-after'],
  ['1 offline', 1, 'offline'],
  ['2 edit: C7=90', 2, { kind: 'type', sheet: null, area: area('C7'), text: '90' }],
])('The fault %j meets request %i', (text, request, how) => {
  expect(readStep('fault', text)).toEqual({ kind: 'fault', text, request, how });
});

test.each(['half', '0 half', '3', '3 halves', '-1 fails', '3 edit:'])('%j is no fault', (text) => {
  expect(() => readStep('fault', text)).toThrow(
    /number of a request and one of fails, half, lost-before, lost-after, dies, offline, cell-edit, stop, edit: STEP/,
  );
});

test.each(['3 edit: reopen', '3 edit: select C7', '3 edit: online'])('%j is nothing that another person does to the workbook', (text) => {
  expect(() => readStep('fault', text)).toThrow(/changes the workbook and nothing else/);
});

test('A fault that no action follows is wrong usage; between both people may edit', () => {
  const [fault, run, edit] = [readStep('fault', '3 half'), readStep('run', 'restore'), readStep('edit', 'C7=1')];
  expect(() => requireActionsForFaults([run, fault])).toThrow(/'3 half' waits for an action/);
  expect(() => requireActionsForFaults([fault, edit])).toThrow(WrongUsage);
  expect(() => requireActionsForFaults([fault, fault, edit, run, edit])).not.toThrow();
});
