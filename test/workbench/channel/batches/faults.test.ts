import { failureOf, openPage, run, type OfficePage } from '../../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([['a']]);
});

afterEach(() => page.excel.close());

/** Writes the values into A1, B1 …, each as an operation of its own, in one request. */
function writeAll(values: readonly string[]) {
  return run(
    page,
    async (context, args) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      args.values.forEach((value, column) => {
        sheet.getCell(0, column).values = [[value]];
      });
      await context.sync();
    },
    { values },
  );
}

function firstRow(): unknown[] {
  return [0, 1, 2].map((column) => page.workbook.activeSheet.value(0, column));
}

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
  ['lost-before', 'a'],
  ['lost-after', 'x'],
] as const)('A request that is %s it ran leaves %s in the cell', async (fate, value) => {
  page.excel.host.faults.breakRequest(1, fate);
  expect((await failureOf(write('x'))).code).toBe('RequestAborted');
  expect(page.workbook.activeSheet.value(0, 0)).toBe(value);
});

test.each([
  [['x'], ['a', null, null]],
  [['x', 'y'], ['x', null, null]],
  [['x', 'y', 'z'], ['x', null, null]],
])('Of a request that writes %j and is refused half-way these cells are left: %j', async (values, left) => {
  page.excel.host.faults.breakRequest(1, 'half');
  expect((await failureOf(writeAll(values))).code).toBe('GeneralException');
  expect(firstRow()).toEqual(left);
});

test('A request that fails is refused whole, and the next one goes through', async () => {
  page.excel.host.faults.breakRequest(1, 'fails');
  expect((await failureOf(writeAll(['x', 'y']))).code).toBe('GeneralException');
  expect(firstRow()).toEqual(['a', null, null]);
  await writeAll(['x', 'y']);
  expect(firstRow()).toEqual(['x', 'y', null]);
});

test('Offline every request is lost from the nth on, until the network is back', async () => {
  const { faults } = page.excel.host;
  faults.goOffline(2);
  await write('first');
  expect((await failureOf(write('second'))).code).toBe('RequestAborted');
  faults.forgetPlans();
  expect((await failureOf(write('third'))).code).toBe('RequestAborted');
  faults.goOnline();
  expect(page.workbook.activeSheet.value(0, 0)).toBe('first');
  await write('fourth');
  expect(page.workbook.activeSheet.value(0, 0)).toBe('fourth');
});

test('What was planned for requests that did not come can be dropped', async () => {
  const { faults } = page.excel.host;
  faults.breakRequest(2, 'fails');
  faults.goOffline(2);
  faults.beforeRequest(2, () => page.workbook.activeSheet.setValue(0, 1, 'changed'));
  faults.afterRequest(2, () => page.workbook.activeSheet.setValue(0, 2, 'changed'));
  const before = faults.admitted;
  await write('first');
  faults.forgetPlans();
  await write('second');
  expect(firstRow()).toEqual(['second', null, null]);
  expect(faults.admitted - before).toBe(2);
});

test('A person who edits a cell briefly refuses requests, and leaves it for one that waits', async () => {
  page.excel.host.faults.editCellBriefly();
  expect((await failureOf(write('x'))).code).toBe('InvalidOperationInCellEditMode');
  await page.excel.window.eval(`Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['waited']];
    await context.sync();
  })`);
  expect(page.workbook.activeSheet.value(0, 0)).toBe('waited');
  await write('y');
  expect(page.workbook.activeSheet.value(0, 0)).toBe('y');
});

test('What happens after a request happens when it is done, before its answer comes', async () => {
  const seen: unknown[] = [];
  page.excel.host.faults.afterRequest(1, () => seen.push(page.workbook.activeSheet.value(0, 0)));
  await write('x');
  expect(seen).toEqual(['x']);
});
