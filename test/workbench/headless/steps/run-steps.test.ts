import { newWorkbook } from '../../../../workbench/engine/open';
import { runSteps } from '../../../../workbench/headless/steps/run-steps';
import { readStep } from '../../../../workbench/headless/steps/step';
import { keptInMemory } from '../../../../workbench/headless/jsdom/addin-files';
import { pageWith } from '../../office-page';

/** An add-in whose one command writes into the next free cell of column A, and reports it. */
const ADDIN = pageWith(
  `Office.onReady(() => {
    document.body.innerHTML = '<button id="copy-report">Copy</button>';
    const actions = [];
    document.querySelector('button').addEventListener('click', () => document.execCommand('copy'));
    document.addEventListener('copy', (event) => {
      const empty = { sheet: null, layout: null, problems: [], leftOut: [], alternatives: [], units: [] };
      event.clipboardData.setData('application/json', JSON.stringify({ ...empty, actions, question: null }));
      event.preventDefault();
    });
    Office.actions.associate('write', async (event) => {
      try {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const used = sheet.getRange('A:A').getUsedRange();
          used.load('rowCount');
          await context.sync();
          sheet.getCell(used.rowCount, 0).values = [['written']];
          await context.sync();
        });
        actions.push({ action: 'write', status: 'done', code: 'ok', message: '', written: [] });
      } catch (error) {
        actions.push({ action: 'write', status: 'failed', code: error.code, message: '', written: [] });
      }
      event.completed();
    });
  });`,
  [{ functionName: 'write', controlId: 'write' }],
);

test('A whole scenario runs at once; its files are read once for many, and many can run side by side', async () => {
  const workbook = newWorkbook();
  workbook.activeSheet.setValue(0, 0, 'a');
  const bytes = await workbook.toXlsx();
  const read: string[] = [];
  const addin = keptInMemory({ ...ADDIN, read: (file) => (read.push(file), ADDIN.read(file)) });
  const scenario = (...faults: readonly string[]): ReturnType<typeof runSteps> =>
    runSteps({ bytes, fileName: 'a.xlsx', addin }, [
      ...faults.map((text) => readStep('fault', text)),
      readStep('run', 'write'),
      readStep('edit', 'A1=b'),
    ]);
  const [well, lost, raced] = await Promise.all([scenario(), scenario('2 lost-before'), scenario('1 edit: A2=x')]);
  expect(well).toMatchObject({
    outcomes: [{ status: 'done', requests: 2 }, { status: 'done' }],
    report: { actions: [{ action: 'write' }] },
  });
  expect(well.changed).toEqual([{ place: 'Sheet1!A2', what: 'value', expected: '(none)', found: "'written'" }]);
  expect(lost).toMatchObject({
    outcomes: [{ status: 'failed', actions: [{ code: 'RequestAborted' }] }, { status: 'done' }],
    changed: [],
  });
  expect(raced.changed).toMatchObject([{ place: 'Sheet1!A3', found: "'written'" }]);
  expect([0, 1, 2].map((row) => raced.workbook.activeSheet.value(row, 0))).toEqual(['b', 'x', 'written']);
  expect([...read].sort()).toEqual(['page.html', 'page.js']);
});

test('What goes wrong out of the sight of the add-in is thrown', async () => {
  const bytes = await newWorkbook().toXlsx();
  const addin = pageWith('setTimeout(() => { throw new TypeError("left alone"); }, 0);');
  await expect(runSteps({ bytes, fileName: 'a.xlsx', addin }, [readStep('edit', 'A1=b')])).rejects.toThrow(/left alone/);
});
