import { inPage, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['a', 0.5],
    ['b', 2],
  ]);
  page.workbook.activeSheet.setStyle({ top: 0, left: 1, rowCount: 1, columnCount: 1 }, { numberFormat: '0%' });
});

afterEach(() => page.excel.close());

interface Outcome {
  readonly status: string;
  readonly value: unknown;
  readonly code: number | null;
}

function call(method: string, ...args: readonly string[]): Promise<Outcome> {
  const done = '(result) => resolve({ status: result.status, value: result.value === undefined ? null : result.value, code: result.error ? result.error.code : null })';
  return inPage(page, `new Promise((resolve) => Office.context.document.${method}(${[...args, done].join(', ')}))`);
}

async function select(address: string): Promise<void> {
  await run(
    page,
    async (context, args) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(args.address).select();
      await context.sync();
    },
    { address },
  );
}

test('The selection is answered as a matrix or as a text, as it is or as it shows', async () => {
  await select('A1:B2');
  expect(await call('getSelectedDataAsync', 'Office.CoercionType.Matrix')).toMatchObject({ status: 'succeeded', value: [['a', 0.5], ['b', 2]] });
  expect((await call('getSelectedDataAsync', 'Office.CoercionType.Text', '{ valueFormat: Office.ValueFormat.Formatted }')).value).toMatch(/^a\t50%\r?\nb\t2$/);
});

test('One selected cell is the corner of what is written; another selection must have its shape', async () => {
  await select('D1');
  expect((await call('setSelectedDataAsync', "[['x', 'y'], ['=1+1', 3]]")).status).toBe('succeeded');
  const { activeSheet } = page.workbook;
  expect([0, 1].map((row) => [activeSheet.value(row, 3), activeSheet.value(row, 4)])).toEqual([['x', 'y'], [2, 3]]);
  await select('D1:D3');
  expect(await call('setSelectedDataAsync', "[['x', 'y']]")).toMatchObject({ status: 'failed', code: 2002 });
  await select('F1');
  expect((await call('setSelectedDataAsync', "'hello'")).status).toBe('succeeded');
  expect(activeSheet.value(0, 5)).toBe('hello');
});

test('Handlers of the Common API and of the workbook hear that the selection changed', async () => {
  await inPage(
    page,
    `new Promise((resolve) => {
      window.heard = [];
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, (event) => heard.push(event.type), resolve);
    }).then(() => Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(async (event) => { heard.push('workbook'); });
      await context.sync();
    }))`,
  );
  await select('B2');
  await page.excel.waitForIdle();
  const heard: unknown = JSON.parse(String(page.excel.window.eval('JSON.stringify(heard.sort())')));
  expect(heard).toEqual(['documentSelectionChanged', 'workbook']);
});

test('A dialog is refused by its name', async () => {
  page.excel.window.eval("Office.context.ui.displayDialogAsync('https://localhost:3000/dialog.html', () => undefined)");
  await expect(page.excel.waitForIdle()).rejects.toThrow('NotImplemented: Office.context.ui.displayDialogAsync');
  expect(() => page.excel.close()).toThrow(/displayDialogAsync/);
  page = await openPage();
});
