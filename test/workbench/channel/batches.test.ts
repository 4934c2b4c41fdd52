import { failureOf, inPage, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([['a', 'b']]);
});

afterEach(() => page.excel.close());

test('A failing action leaves what ran before it done and stops what comes after', async () => {
  const failure = await failureOf(
    run(page, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A2').values = [['done']];
      sheet.getRange('A3:B3').values = [['wrong size'], ['x']];
      sheet.getRange('A4').values = [['never']];
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
  const { activeSheet } = page.workbook;
  expect([1, 2, 3].map((row) => activeSheet.value(row, 0))).toEqual(['done', null, null]);
});

test('A range can be used again in a later batch, and is released when Excel.run ends', async () => {
  const address = await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').getResizedRange(0, 1);
    range.load('address');
    await context.sync();
    range.values = [['x', 'y']];
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!A1:B1');
  expect(page.workbook.activeSheet.value(0, 1)).toBe('y');
  expect(page.excel.host.session.held.keptCount).toBe(0);
});

test('A call that the workbench does not have fails by name, and is remembered when the add-in swallows the error', async () => {
  const failure = await failureOf(
    run(page, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getSpecialCells('Constants').load('address');
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: 'WorkbenchNotImplemented', message: expect.stringContaining('Range.getSpecialCells is not implemented by the workbench') });
  expect(page.excel.host.unsupported).toEqual(['NotImplemented: Range.getSpecialCells is not implemented by the workbench']);
  await expect(page.excel.waitForIdle()).rejects.toThrow(/getSpecialCells/);
  expect(() => {
    page.excel.close();
  }).toThrow(/getSpecialCells/);
  page = await openPage();
});

test('A formula that the workbench cannot calculate, overwritten and put back, has its stored result again', async () => {
  page.workbook.activeSheet.setFormula(5, 0, '=CUBEVALUE("sales")', 3);
  const restored = await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A6');
    range.values = [['gone']];
    await context.sync();
    range.formulas = [['=CUBEVALUE("sales")']];
    range.load('values, formulas');
    await context.sync();
    return [range.values, range.formulas] as unknown[][][];
  });
  expect(restored).toEqual([[[3]], [['=CUBEVALUE("sales")']]]);
});

test('Excel 2021 does not have what came after ExcelApi 1.14, and says so by name', async () => {
  const old = await openPage([], { excel: '2021' });
  const supported = await run(old, () => Promise.resolve(['1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version))));
  expect(supported).toEqual([true, false]);
  const failure = await failureOf(
    run(old, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onNameChanged.add(() => Promise.resolve());
      await context.sync();
    }),
  );
  old.excel.close();
  expect(failure.code).toBe('ApiNotFound');
});

test.each([
  ['2021', { shared: '1.1', custom: false }],
  ['2024', { shared: '1.2', custom: true }],
  ['365', { shared: '1.2', custom: true }],
  ['web', { shared: '1.2', custom: true }],
] as const)('Excel %s has the requirement sets that it is documented to have', async (excel, expected) => {
  const chosen = await openPage([], { excel });
  const found = await run(chosen, () => {
    const { requirements } = Office.context;
    return Promise.resolve({
      shared: ['1.2', '1.1'].find((version) => requirements.isSetSupported('SharedRuntime', version)),
      custom: requirements.isSetSupported('CustomFunctionsRuntime', '1.1'),
      identity: requirements.isSetSupported('IdentityAPI', '1.3'),
    });
  });
  chosen.excel.close();
  expect(found).toEqual({ ...expected, identity: false });
});

test('A request above 5 MB is refused before anything is done', async () => {
  const failure = await failureOf(
    run(page, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 0; row < 200; row += 1) sheet.getRange(`D${row + 1}`).values = [['x'.repeat(30_000)]];
      await context.sync();
    }),
  );
  expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
  expect(page.workbook.activeSheet.value(0, 3)).toBeNull();
});

test('That a response is above 5 MB shows only after the batch has run', async () => {
  for (let row = 0; row < 200; row += 1) page.workbook.activeSheet.setValue(row, 5, 'x'.repeat(30_000));
  const failure = await failureOf(
    run(page, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A2').values = [['done']];
      sheet.getRange('F1:F200').load('values');
      await context.sync();
    }),
  );
  expect(failure.code).toBe('ResponsePayloadSizeLimitExceeded');
  expect(page.workbook.activeSheet.value(1, 0)).toBe('done');
});

test('The log counts bytes as UTF-8 and cells once for each property, and its tag marks requests', async () => {
  const { log } = page.excel.host;
  log.reset();
  log.tag = 'reading';
  await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.load('values, text');
    await context.sync();
    range.values = [['Điểm', 'ệ']];
    await context.sync();
  });
  const documents = log.records.filter(({ kind }) => kind === 'document');
  expect(documents.map(({ tag, cellsRead, cellsWritten }) => ({ tag, cellsRead, cellsWritten }))).toEqual([
    { tag: 'reading', cellsRead: 4, cellsWritten: 0 },
    { tag: 'reading', cellsRead: 0, cellsWritten: 2 },
  ]);
  expect(documents[0]?.actions).toContain('load Range: values, text');
  expect(log.counts()).toMatchObject({ requests: 3, cellsRead: 4, cellsWritten: 2 });
  const plain = documents[1]?.requestBytes ?? 0;
  log.reset();
  await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.load('values, text');
    await context.sync();
    range.values = [['Diem', 'e']];
    await context.sync();
  });
  expect(plain - (log.records.filter(({ kind }) => kind === 'document')[1]?.requestBytes ?? 0)).toBe(5);
});

test('Loading can be asked for as an object, as nothing and as everything', async () => {
  const loaded = await inPage<unknown[]>(
    page,
    `Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet();
      const [some, all] = [sheet.getRange('A1'), sheet.getRange('B1')];
      some.load({ values: true, format: { fill: { color: true } } });
      all.load({ $all: true });
      sheet.load({ $none: true });
      worksheets.load({ $none: true });
      await context.sync();
      return [some.values, some.format.fill.color, all.address, Object.keys(sheet.toJSON()), worksheets.items.length];
    })`,
  );
  expect(loaded).toEqual([[['a']], '#FFFFFF', 'Sheet1!B1', ['id'], 1]);
});
