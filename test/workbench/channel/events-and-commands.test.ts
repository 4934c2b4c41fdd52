import { newWorkbook } from '../../../workbench/engine/open';
import { HeadlessExcel } from '../../../workbench/headless/headless-excel';
import { inPage, openPage, pageWith, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([['a']], { addin: pageWith('window.heard = [];') });
});

afterEach(() => page.excel.close());

function heard(): unknown {
  return JSON.parse(String(page.excel.window.eval('JSON.stringify(window.heard)')));
}

test('A sheet’s handler hears of the add-in’s own writes with address and values, until it is removed', async () => {
  await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const list = (window as unknown as { heard: unknown[] }).heard;
    const handler = sheet.onChanged.add((event) => Promise.resolve(void list.push([event.address, event.changeType, event.details.valueBefore, event.details.valueAfter])));
    await context.sync();
    sheet.getRange('A1').values = [['b']];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
    handler.remove();
    await context.sync();
    sheet.getRange('A1').values = [['c']];
    await context.sync();
  });
  expect(heard()).toEqual([['A1', 'RangeEdited', 'a', 'b']]);
});

test('The collection hears of sheets that are added, activated, changed and deleted', async () => {
  await run(page, async (context) => {
    const { worksheets } = context.workbook;
    const list = (window as unknown as { heard: unknown[] }).heard;
    worksheets.onAdded.add((event) => Promise.resolve(void list.push(event.type)));
    worksheets.onActivated.add((event) => Promise.resolve(void list.push(event.type)));
    worksheets.onChanged.add((event) => Promise.resolve(void list.push(`${event.type} ${event.address}`)));
    worksheets.onDeleted.add((event) => Promise.resolve(void list.push(event.type)));
    await context.sync();
    const sheet = worksheets.add('B');
    sheet.activate();
    sheet.getRange('B2:C3').values = [['x']];
    sheet.delete();
    await context.sync();
  });
  expect(heard()).toEqual(['WorksheetAdded', 'WorksheetActivated', 'WorksheetChanged B2:C3', 'WorksheetActivated', 'WorksheetDeleted']);
});

test('Formats raise no change event', async () => {
  await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const list = (window as unknown as { heard: unknown[] }).heard;
    sheet.onChanged.add((event) => Promise.resolve(void list.push(event.address)));
    await context.sync();
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').numberFormat = [['0.00']];
    await context.sync();
  });
  expect(heard()).toEqual([]);
});

test('The pane is shown and hidden by the person and by the add-in, and the page hears of it', async () => {
  await inPage(page, 'Office.addin.onVisibilityModeChanged((event) => heard.push(event.visibilityMode))');
  await page.excel.openPane();
  await inPage(page, 'Office.addin.hide()');
  expect(heard()).toEqual(['Taskpane', 'Hidden']);
  expect(page.excel.host.session.runtime.paneVisible).toBe(false);
});

test('Start-up behaviour and ribbon updates are kept by the host', async () => {
  await inPage(page, "Office.addin.setStartupBehavior('Load')");
  expect(await inPage(page, 'Office.addin.getStartupBehavior()')).toBe('Load');
  await inPage(page, "Office.ribbon.requestUpdate({ tabs: [{ id: 'TabHome', visible: true, groups: [{ id: 'g', controls: [{ id: 'Restore', enabled: false }] }] }] })");
  const { runtime } = page.excel.host.session;
  expect(runtime.controlEnabled.get('Restore')).toBe(false);
  expect(runtime.tabVisible.get('TabHome')).toBe(true);
});

const COMMAND = { functionName: 'writeDate', controlId: 'Button.WriteDate' };

test('A ribbon command runs its function with the button’s id and is over when its event is completed', async () => {
  const workbook = newWorkbook();
  const script = `Office.actions.associate('writeDate', async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[event.source.id]];
      await context.sync();
    });
    event.completed();
  });`;
  const excel = await HeadlessExcel.open({ workbook, fileName: 'a.xlsx', addin: pageWith(script, [COMMAND]) });
  await excel.fire('write-date');
  expect(workbook.activeSheet.value(0, 0)).toBe('Button.WriteDate');
  await expect(excel.fire('write-time')).rejects.toThrow('There is no ribbon command write-time; the add-in has write-date');
  excel.close();
});

test('A ribbon command whose function the page never associated fails', async () => {
  const excel = await HeadlessExcel.open({ workbook: newWorkbook(), fileName: 'a.xlsx', addin: pageWith('', [COMMAND]) });
  await expect(excel.fire('write-date')).rejects.toThrow(/could not call the command's function/);
  excel.close();
});
