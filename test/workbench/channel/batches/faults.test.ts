import { failureOf, openPage, run, type OfficePage } from '../../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([['a']]);
});

afterEach(() => page.excel.close());

function write(value: string) {
  return run(
    page,
    async (context, args) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[args.value]];
      await context.sync();
    },
    { value },
  );
}

test('While a cell is edited every batch is refused, and afterwards it goes through', async () => {
  page.excel.host.faults.setCellEditMode(true);
  expect((await failureOf(write('x'))).code).toBe('InvalidOperationInCellEditMode');
  page.excel.host.faults.setCellEditMode(false);
  await write('y');
  expect(page.workbook.activeSheet.value(0, 0)).toBe('y');
});

test('A batch that asks for it waits until the cell is no longer edited', async () => {
  page.excel.host.faults.setCellEditMode(true);
  const waiting: unknown = page.excel.window.eval(`Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['waited']];
    await context.sync();
  })`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(page.workbook.activeSheet.value(0, 0)).toBe('a');
  page.excel.host.faults.setCellEditMode(false);
  await waiting;
  expect(page.workbook.activeSheet.value(0, 0)).toBe('waited');
});

test('A planned failure hits the first use that matches, once', async () => {
  page.excel.host.faults.failNext({ when: ({ kind, member }) => kind === 'set' && member === 'Range.values', error: 'GeneralException' });
  expect(await failureOf(write('x'))).toMatchObject({ code: 'GeneralException', location: 'Range.values' });
  await write('y');
  expect(page.workbook.activeSheet.value(0, 0)).toBe('y');
});

test('The workbook can change between two requests of one run', async () => {
  page.excel.host.faults.beforeRequest(2, () => page.workbook.activeSheet.setValue(0, 0, 'changed'));
  const seen = await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.load('values');
    await context.sync();
    const before = (range.values as string[][])[0]?.[0];
    range.load('values');
    await context.sync();
    return [before, (range.values as string[][])[0]?.[0]];
  });
  expect(seen).toEqual(['a', 'changed']);
});

test.each([
  ['before', 'a'],
  ['after', 'x'],
] as const)('A request that is lost %s it ran leaves %s in the cell', async (when, value) => {
  page.excel.host.faults.loseRequest(1, when);
  expect((await failureOf(write('x'))).code).toBe('RequestAborted');
  expect(page.workbook.activeSheet.value(0, 0)).toBe(value);
});
