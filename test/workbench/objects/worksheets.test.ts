import { openWorkbook } from '../../../workbench/engine/open';
import { pack, partText, setPartText, unpack } from '../../../workbench/engine/package/parts';
import { reopened } from '../engine/opened';
import { failureOf, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([['a']]);
});

afterEach(() => page.excel.close());

test('Sheets are added at the end, found by name in any case of letters and by id, and keep their id when renamed', async () => {
  const found = await run(page, async (context) => {
    const sheets = context.workbook.worksheets;
    const added = sheets.add('Kết quả');
    added.load('id, name, position');
    await context.sync();
    added.name = 'Bảng';
    const byId = sheets.getItem(added.id);
    const byName = sheets.getItem('BẢNG');
    byId.load('name');
    byName.load('id');
    await context.sync();
    return { position: added.position, name: byId.name, same: byName.id === added.id };
  });
  expect(found).toEqual({ position: 1, name: 'Bảng', same: true });
});

test('The id of a sheet stays when it moves, is saved and opened, and is never that of another, not even of one in its place', async () => {
  const [first, kept, gone, again] = await run(page, async (context) => {
    const { worksheets } = context.workbook;
    const made = [worksheets.getItem('Sheet1'), worksheets.add('B'), worksheets.add('C')];
    for (const sheet of made) sheet.load('id');
    await context.sync();
    worksheets.getItem('C').delete();
    worksheets.getItem('B').position = 0;
    const c = worksheets.add('C');
    c.load('id');
    const missing = worksheets.getItemOrNullObject(made[2]?.id ?? '');
    await context.sync();
    return [...made.map(({ id }) => id), c.id, String(missing.isNullObject)];
  });
  expect([first, new Set([first, kept, gone, again]).size]).toEqual(['{00000000-0001-0000-0000-000000000000}', 4]);
  const opened = await reopened(page.workbook);
  opened.removeSheet(again ?? '');
  const id = opened.addSheet('C').id;
  expect(opened.sheets.map((sheet) => [sheet.name, sheet.id])).toEqual([['B', kept], ['Sheet1', first], ['C', id]]);
  expect([first, kept, gone, again]).not.toContain(id);
});

test('A sheet whose file gives it no id of its own gets one by its place that no other sheet has', async () => {
  page.workbook.addSheet('B');
  page.workbook.addSheet('C');
  const parts = unpack(await page.workbook.toXlsx());
  const edit = (number: number, change: (xml: string) => string): void => {
    const part = `xl/worksheets/sheet${number}.xml`;
    setPartText(parts, part, change(partText(parts, part) ?? ''));
  };
  edit(1, (xml) => xml.replace(/ xr:uid="[^"]*"/, ''));
  edit(2, (xml) => xml.replace(/xr:uid="[^"]*"/, 'xr:uid="{00000000-0001-0000-0000-000000000000}"'));
  edit(3, (xml) => xml.replace(/xr:uid="[^"]*"/, 'xr:uid="{00000000-0001-0000-0000-000000000000}"'));
  const opened = await openWorkbook(pack(parts, 0), 'others.xlsx');
  expect(opened.sheets.map(({ id }) => id)).toEqual(['0100', '0000', '0200'].map((place) => `{00000000-0001-0000-${place}-000000000000}`));
});

test('All sheets are loaded with the properties asked for', async () => {
  const items = await run(page, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add('B');
    worksheets.load('items/name, items/visibility');
    const count = worksheets.getCount();
    await context.sync();
    return { names: worksheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`), count: count.value };
  });
  expect(items).toEqual({ names: ['Sheet1 Visible', 'B Visible'], count: 2 });
});

test.each([
  ['a/b', 'InvalidArgument'],
  ['a'.repeat(32), 'InvalidArgument'],
  ["'quoted", 'InvalidArgument'],
  ['sheet1', 'ItemAlreadyExists'],
])('A sheet cannot be named %s', async (name, code) => {
  const failure = await failureOf(
    run(
      page,
      async (context, args) => {
        context.workbook.worksheets.add(args.name);
        await context.sync();
      },
      { name },
    ),
  );
  expect(failure).toMatchObject({ code, location: 'WorksheetCollection.add' });
  expect(page.workbook.sheets).toHaveLength(1);
});

test('A sheet that is not there fails by getItem and is a null object by getItemOrNullObject', async () => {
  const failure = await failureOf(
    run(page, async (context) => {
      context.workbook.worksheets.getItem('none').load('name');
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  const missing = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('none');
    sheet.delete();
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject;
  });
  expect(missing).toBe(true);
});

test('A sheet that was deleted in between is gone for whoever still holds it', async () => {
  page.workbook.addSheet('B');
  page.excel.host.faults.beforeRequest(2, () => {
    const sheet = page.workbook.sheets.find(({ name }) => name === 'B');
    if (sheet !== undefined) page.workbook.removeSheet(sheet.id);
  });
  const failure = await failureOf(
    run(page, async (context) => {
      const range = context.workbook.worksheets.getItem('B').getRange('A1');
      range.load('address');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    }),
  );
  expect(failure.code).toBe('ItemNotFound');
});

test('The only visible sheet can be neither deleted nor hidden', async () => {
  const remove = run(page, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  expect((await failureOf(remove)).code).toBe('InvalidOperation');
  const hide = run(page, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    await context.sync();
  });
  expect((await failureOf(hide)).code).toBe('InvalidOperation');
});

test('Protected structure refuses new sheets, and a protected sheet refuses its locked cells only', async () => {
  page.workbook.structureProtected = true;
  const add = run(page, async (context) => {
    context.workbook.worksheets.add('B');
    await context.sync();
  });
  expect((await failureOf(add)).code).toBe('AccessDenied');

  await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  const write = (address: string) =>
    run(
      page,
      async (context, args) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(args.address).values = [['x']];
        await context.sync();
      },
      { address },
    );
  expect((await failureOf(write('A1'))).code).toBe('AccessDenied');
  expect((await failureOf(write('A1:B1'))).code).toBe('AccessDenied');
  await write('B1');
  const { activeSheet } = page.workbook;
  expect([activeSheet.value(0, 0), activeSheet.value(0, 1)]).toEqual(['a', 'x']);
});

test('Selecting a range makes its sheet active and its first cell the active cell', async () => {
  const selected = await run(page, async (context) => {
    context.workbook.worksheets.add('B').getRange('C2:D4').select();
    const range = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    range.load('address');
    cell.load('address');
    await context.sync();
    return [range.address, cell.address];
  });
  expect(selected).toEqual(['B!C2:D4', 'B!C2']);
});
