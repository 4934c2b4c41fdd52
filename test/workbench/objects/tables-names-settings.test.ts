import { failureOf, inPage, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['Unit', 'Score'],
    ['A', 1],
    ['B', 2],
  ]);
});

afterEach(() => page.excel.close());

test('A table knows its header, its body and the range it covers, and refuses to overlap another', async () => {
  const parts = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Scores';
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load('address');
    const touching = sheet.getRange('B2:F9').getTables(false);
    touching.load('items/name');
    await context.sync();
    return { addresses: ranges.map((range) => range.address), touching: touching.items.map(({ name }) => name) };
  });
  expect(parts).toEqual({ addresses: ['Sheet1!A1:B3', 'Sheet1!A1:B1', 'Sheet1!A2:B3'], touching: ['Scores'] });
  const overlap = run(page, async (context) => {
    context.workbook.tables.add('Sheet1!B2:D5', true);
    await context.sync();
  });
  expect((await failureOf(overlap)).code).toBe('InvalidArgument');
});

test('A defined name leads to its range, and the range can be had by the name', async () => {
  const found = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add('Điểm', sheet.getRange('B2:B3'));
    const range = sheet.getRange('Điểm');
    range.load('address');
    const name = context.workbook.names.getItem('điểm');
    name.load('formula, type, scope');
    await context.sync();
    return [range.address, String(name.formula), name.type, name.scope];
  });
  expect(found).toEqual(['Sheet1!B2:B3', '=Sheet1!$B$2:$B$3', 'Range', 'Workbook']);
});

test.each(['A1', '1st', 'two words', 'R'])('%s is no name', async (name) => {
  const add = run(
    page,
    async (context, args) => {
      context.workbook.names.add(args.name, '=Sheet1!$A$1');
      await context.sync();
    },
    { name },
  );
  expect((await failureOf(add)).code).toBe('InvalidArgument');
});

test('Settings of the Excel API and of the Common API are one store', async () => {
  page.workbook.settings.set('fromFile', { deep: [1, 'hai'] });
  const read = await run(page, async (context) => {
    context.workbook.settings.add('fromExcelApi', 'x');
    const setting = context.workbook.settings.getItem('fromFile');
    setting.load('key, value');
    const missing = context.workbook.settings.getItemOrNullObject('none');
    missing.load('value');
    await context.sync();
    return { key: setting.key, value: setting.value as unknown, missing: missing.isNullObject };
  });
  expect(read).toEqual({ key: 'fromFile', value: { deep: [1, 'hai'] }, missing: true });
  const common = await inPage<unknown>(
    page,
    `new Promise((resolve) => {
      const { settings } = Office.context.document;
      settings.refreshAsync(() => {
        const seen = [settings.get('fromFile'), settings.get('fromExcelApi')];
        settings.set('fromCommonApi', [1.5]);
        settings.remove('fromFile');
        settings.saveAsync((result) => resolve([...seen, result.status]));
      });
    })`,
  );
  expect(common).toEqual([{ deep: [1, 'hai'] }, 'x', 'succeeded']);
  expect([...page.workbook.settings]).toEqual([
    ['fromExcelApi', 'x'],
    ['fromCommonApi', [1.5]],
  ]);
});

test('A setting is deleted, and then it is not there', async () => {
  page.workbook.settings.set('key', 'value');
  await run(page, async (context) => {
    context.workbook.settings.getItem('key').delete();
    await context.sync();
  });
  expect(page.workbook.settings.size).toBe(0);
  const again = run(page, async (context) => {
    context.workbook.settings.getItem('key').delete();
    await context.sync();
  });
  expect((await failureOf(again)).code).toBe('ItemNotFound');
});
