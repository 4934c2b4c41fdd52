/** What an add-in hears, through the real Office.js, of what a person does and of what it does itself. */

import { Editing } from '../../../workbench/editing/editing';
import { inPage, openPage, pageWith, run, type OfficePage } from '../office-page';
import { area } from './workbook';

let page: OfficePage;
let editing: Editing;

beforeEach(async () => {
  page = await openPage([['Đơn vị', 'Điểm'], ['A', 3], ['B', 1], ['C', 2]], { addin: pageWith('window.heard = []; window.handlers = [];'), language: 'vi' });
  editing = new Editing(page.excel.host.session);
});

afterEach(() => page.excel.close());

/** What was heard since the last question, each as its event's name and the fields asked for. */
async function heard(): Promise<unknown> {
  await page.excel.waitForIdle();
  return JSON.parse(String(page.excel.window.eval('JSON.stringify(window.heard.splice(0), (key, value) => (value === undefined ? null : value))')));
}

/** Adds handlers for all events of sheets and tables. */
async function listen(): Promise<void> {
  await run(page, async (context) => {
    const { heard: list, handlers } = window as unknown as { heard: unknown[]; handlers: OfficeExtension.EventHandlerResult<unknown>[] };
    const { worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    const tell = <T>(name: string, tellOf: (event: T) => unknown[]) => (event: T) => Promise.resolve(void list.push([name, ...tellOf(event)]));
    handlers.push(
      sheet.onChanged.add(tell('changed', (event: Excel.WorksheetChangedEventArgs) => [event.address, event.changeType, event.source, event.triggerSource, event.details])),
      sheet.onSelectionChanged.add(tell('selected', (event: Excel.WorksheetSelectionChangedEventArgs) => [event.address])),
      sheet.onCalculated.add(tell('calculated', (event: Excel.WorksheetCalculatedEventArgs) => [event.address])),
      sheet.onRowSorted.add(tell('sorted', (event: Excel.WorksheetRowSortedEventArgs) => [event.address, event.source])),
      sheet.onRowHiddenChanged.add(tell('rows', (event: Excel.WorksheetRowHiddenChangedEventArgs) => [event.address, event.changeType])),
      sheet.onDeactivated.add(tell('deactivated', () => [])),
      worksheets.onActivated.add(tell('activated', () => [])),
      worksheets.onAdded.add(tell('added', (event: Excel.WorksheetAddedEventArgs) => [event.source])),
      worksheets.onDeleted.add(tell('deleted', () => [])),
      worksheets.onNameChanged.add(tell('named', (event: Excel.WorksheetNameChangedEventArgs) => [event.nameBefore, event.nameAfter])),
      context.workbook.tables.onChanged.add(tell('table', (event: Excel.TableChangedEventArgs) => [event.address, event.changeType, event.source])),
    );
    await context.sync();
  });
}

test('Of a cell that a person types into: its address, what it was and is, and that it was not the add-in', async () => {
  await listen();
  const sheet = page.excel.activeSheet;
  editing.type(sheet, { row: 1, column: 1 }, '85,40');
  expect(await heard()).toEqual([['changed', 'B2', 'RangeEdited', 'Local', 'Unknown', { valueAfter: 85.4, valueBefore: 3, valueTypeAfter: 'Double', valueTypeBefore: 'Double' }]]);
  await run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[1]];
    await context.sync();
  });
  expect(await heard()).toEqual([['changed', 'B2', 'RangeEdited', 'Local', 'ThisLocalAddin', { valueAfter: 1, valueBefore: 85.4, valueTypeAfter: 'Double', valueTypeBefore: 'Double' }]]);
});

test('Of several cells at once without details, and of results that became others', async () => {
  const sheet = page.excel.activeSheet;
  editing.type(sheet, { row: 0, column: 3 }, '=SUM(B2:B4)');
  await listen();
  editing.paste(sheet, area('B2'), [['1'], ['5']]);
  expect(await heard()).toEqual([['changed', 'B2:B3', 'RangeEdited', 'Local', 'Unknown', null], ['calculated', 'D1']]);
  editing.clear(sheet, area('B2'), 'contents');
  expect(await heard()).toEqual([['changed', 'B2', 'RangeEdited', 'Local', 'Unknown', { valueAfter: '', valueBefore: 1, valueTypeAfter: 'Empty', valueTypeBefore: 'Double' }], ['calculated', 'D1']]);
});

test('Of rows and columns that come and go, of sorting, hiding, undoing', async () => {
  await listen();
  const sheet = page.excel.activeSheet;
  editing.insert(sheet, area('A2:A3'), 'rows');
  editing.delete(sheet, area('A2:A3'), 'rows');
  editing.insert(sheet, area('B1'), 'columns');
  editing.undo();
  editing.insert(sheet, area('A2'), 'cells-down');
  editing.undo();
  const changes = (await heard()) as string[][];
  expect(changes.map(([name, address, type]) => [name, address, type])).toEqual([
    ['changed', '2:3', 'RowInserted'],
    ['changed', '2:3', 'RowDeleted'],
    ['changed', 'B:B', 'ColumnInserted'],
    ['changed', 'B1:C4', 'RangeEdited'],
    ['selected', 'A1', undefined],
    ['changed', 'A2', 'CellInserted'],
    ['changed', 'A2:A5', 'RangeEdited'],
    ['selected', 'A1', undefined],
  ]);
  editing.sort(sheet, { area: area('A1:B4'), header: 'first-row', by: [{ column: 1, order: 'ascending' }] });
  editing.hide(sheet, area('A2:A3'), 'row');
  editing.unhide(sheet, area('A2:A3'), 'row');
  expect(await heard()).toEqual([
    ['changed', 'A2:B4', 'RangeEdited', 'Local', 'Unknown', null],
    ['sorted', 'A2:B4', 'Local'],
    ['rows', 'A2:A3', 'Hidden'],
    ['rows', 'A2:A3', 'Unhidden'],
  ]);
});

test('Of sheets that are added, shown, renamed and deleted, and of what is selected', async () => {
  await listen();
  const sheet = page.excel.activeSheet;
  const added = editing.sheets.add();
  if (added.kind === 'refused') throw new Error(added.code);
  editing.sheets.rename(added.value, 'Quý 1');
  editing.select(sheet, area('B2:C3'));
  editing.sheets.delete(added.value);
  expect(await heard()).toEqual([['added', 'Local'], ['deactivated'], ['activated'], ['named', 'Sheet2', 'Quý 1'], ['activated'], ['selected', 'B2:C3'], ['deleted']]);
});

test('Of tables, of the selection of the document; and of nothing once its handlers are removed', async () => {
  const sheet = page.excel.activeSheet;
  page.excel.host.session.calculation.changeStructure(() => sheet.addTable(area('A1:B4'), { hasHeaders: true }));
  await inPage(page, `new Promise((done) => Office.context.document.addHandlerAsync('documentSelectionChanged', () => window.heard.push(['document']), () => done(null)))`);
  await listen();
  editing.select(sheet, area('B2'));
  editing.type(sheet, { row: 1, column: 1 }, '9');
  const all = (await heard()) as string[][];
  expect(all.map(([name]) => name).sort()).toEqual(['changed', 'document', 'selected', 'table']);
  expect(all.find(([name]) => name === 'table')).toEqual(['table', 'B2', 'RangeEdited', 'Local']);
  await inPage(
    page,
    `Promise.all(window.handlers.map((handler) => Excel.run(handler.context, (context) => { handler.remove(); return context.sync(); }))).then(() => null)`,
  );
  await inPage(page, `new Promise((done) => Office.context.document.removeHandlerAsync('documentSelectionChanged', {}, () => done(null)))`);
  editing.type(sheet, { row: 1, column: 1 }, '10');
  editing.select(sheet, area('A1'));
  expect(await heard()).toEqual([]);
});

test('While a person edits a cell, a batch fails or waits as it asked, and its changes can be undone in one step', async () => {
  editing.beginCellEdit();
  const write = (delay: boolean): unknown =>
    page.excel.window.eval(`Excel.run({ delayForCellEdit: ${String(delay)} }, (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2:B4').values = [[7], [8], [9]];
      return context.sync();
    }).then(() => 'done', (error) => error.code)`);
  expect(await write(false)).toBe('InvalidOperationInCellEditMode');
  const waiting = write(true);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const sheet = page.excel.activeSheet;
  expect(sheet.value(1, 1)).toBe(3);
  editing.endCellEdit();
  expect(await waiting).toBe('done');
  expect([sheet.value(1, 1), editing.undoable]).toEqual([7, 'add-in']);
  editing.undo();
  expect([1, 2, 3].map((row) => sheet.value(row, 1))).toEqual([3, 1, 2]);
});

test('In Excel 2021 an add-in’s write ends what can be undone; reading does not', async () => {
  page.excel.close();
  page = await openPage([[1]], { excel: '2021' });
  editing = new Editing(page.excel.host.session);
  editing.type(page.excel.activeSheet, { row: 0, column: 0 }, '2');
  await run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
  });
  expect(editing.undoable).toBe('type');
  await run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[5]];
    await context.sync();
  });
  expect(editing.undoable).toBeNull();
});

test('Of what another person does in the same workbook: that it came from afar; a sheet added there does not come to the front here', async () => {
  await listen();
  const { activeSheet: sheet, host } = page.excel;
  host.session.events.fromAfar(() => editing.type(sheet, { row: 1, column: 1 }, '9'));
  const added = host.session.events.fromAfar(() => editing.sheets.add({ by: 'another' }));
  editing.type(sheet, { row: 1, column: 1 }, '8');
  expect(added.kind).toBe('done');
  expect(page.excel.activeSheet).toBe(sheet);
  const details = { valueTypeAfter: 'Double', valueTypeBefore: 'Double' };
  expect(await heard()).toEqual([
    ['changed', 'B2', 'RangeEdited', 'Remote', 'Unknown', { ...details, valueAfter: 9, valueBefore: 3 }],
    ['added', 'Remote'],
    ['changed', 'B2', 'RangeEdited', 'Local', 'Unknown', { ...details, valueAfter: 8, valueBefore: 9 }],
  ]);
});
