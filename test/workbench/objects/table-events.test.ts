import { inPage, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['Unit', 'Score'],
    ['A', 1],
    ['B', 2],
    ['C', 3],
  ]);
  await run(page, async (context) => {
    context.workbook.tables.add('Sheet1!A1:B4', true).name = 'Scores';
    await context.sync();
  });
  await inPage(page, 'Promise.resolve(void (window.heard = []))');
});

afterEach(() => page.excel.close());

async function heard(): Promise<unknown> {
  await page.excel.waitForIdle();
  return JSON.parse(String(page.excel.window.eval('JSON.stringify(window.heard.splice(0))')));
}

function listenToTable(): Promise<null> {
  return run(page, async (context) => {
    const { heard: list } = window as unknown as { heard: unknown[] };
    const table = context.workbook.tables.getItem('Scores');
    table.onChanged.add((event) => Promise.resolve(void list.push([event.changeType, event.address, event.details])));
    await context.sync();
    return null;
  });
}

test('A table that alone is listened to tells of a single cell what it held and holds', async () => {
  await listenToTable();
  await run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[9]];
    await context.sync();
  });
  expect(await heard()).toEqual([['RangeEdited', 'B2', { valueBefore: 1, valueAfter: 9, valueTypeBefore: 'Double', valueTypeAfter: 'Double' }]]);
});

test('A table tells of its rows and columns that come and go, whether through the table or the sheet, and not of those beside it', async () => {
  await listenToTable();
  const after = async (act: (context: Excel.RequestContext) => Promise<void>): Promise<unknown> => {
    await run(page, act);
    return heard();
  };
  const told = [
    await after(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('3:4').insert('Down');
      await context.sync();
    }),
    await after(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('3:4').delete('Up');
      context.workbook.worksheets.getActiveWorksheet().getRange('1:1').insert('Down');
      await context.sync();
    }),
    await after(async (context) => {
      context.workbook.tables.getItem('Scores').rows.add(undefined, [['D', 4]]);
      await context.sync();
    }),
    await after(async (context) => {
      context.workbook.tables.getItem('Scores').rows.getItemAt(0).delete();
      await context.sync();
    }),
    await after(async (context) => {
      context.workbook.tables.getItem('Scores').columns.add(0);
      context.workbook.tables.getItem('Scores').columns.getItemAt(1).delete();
      await context.sync();
    }),
  ];
  expect(told).toEqual([
    [['RowInserted', 'A3:B4', null]],
    [['RowDeleted', 'A3:B4', null]],
    [['RowInserted', 'A6:B6', null], ['RangeEdited', 'A6:B6', null]],
    [['RowDeleted', 'A3:B3', null]],
    [['ColumnInserted', 'A2:A5', null], ['ColumnDeleted', 'B2:B5', null]],
  ]);
});

test.each([
  ['insert', 'D2', 'Down', { insertShiftDirection: 'Down' }],
  ['insert', 'D2', 'Right', { insertShiftDirection: 'Right' }],
  ['delete', 'D2', 'Up', { deleteShiftDirection: 'Up' }],
  ['delete', 'D2', 'Left', { deleteShiftDirection: 'Left' }],
  ['insert', '9:9', 'Down', { insertShiftDirection: 'Down' }],
] as const)('A sheet tells where its cells went: %s %s %s', async (what, address, direction, expected) => {
  await run(
    page,
    async (context, args) => {
      const { heard: list } = window as unknown as { heard: unknown[] };
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => Promise.resolve(void list.push(event.changeDirectionState)));
      await context.sync();
      if (args.what === 'insert') sheet.getRange(args.address).insert(args.direction as 'Down');
      else sheet.getRange(args.address).delete(args.direction as 'Up');
      await context.sync();
    },
    { what, address, direction },
  );
  expect(await heard()).toEqual([expected]);
});
