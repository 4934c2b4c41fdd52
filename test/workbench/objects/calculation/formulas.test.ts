/** Formulas as Office.js writes, reads, copies and calculates them. */
import { newWorkbook } from '../../../../workbench/engine/open';
import { failureOf, openPage, run, type OfficePage } from '../../office-page';

let page: OfficePage;
const open = async (rows: Parameters<typeof openPage>[0] = []): Promise<void> => {
  page = await openPage(rows);
};
afterEach(() => page.excel.close());

/** Writes formulas or values at an address, and answers what the whole used range holds then. */
function write(address: string, formulas: readonly (readonly (string | number)[])[]): Promise<readonly (readonly unknown[])[]> {
  return run(
    page,
    async (context, args) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(args.address).formulas = args.formulas;
      const used = sheet.getUsedRange();
      used.load('values');
      await context.sync();
      return used.values as unknown[][];
    },
    { address, formulas: formulas.map((row) => [...row]) },
  );
}

test('A formula is calculated when it is written, reads back as it was written, and follows its cells', async () => {
  await open([[2, 3]]);
  expect(await write('C1', [['= sum( A1:B1 )']])).toEqual([[2, 3, 5]]);
  expect(await write('A1', [[10]])).toEqual([[10, 3, 13]]);
  const formula = await run(page, async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('C1');
    cell.load('formulas');
    await context.sync();
    return cell.formulas as unknown[][];
  });
  expect(formula).toEqual([['= sum( A1:B1 )']]);
});

test('What is read in the batch that wrote it is calculated already', async () => {
  await open([[1]]);
  const seen = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').formulas = [['=A1*2']];
    const before = sheet.getRange('B1').load('values');
    sheet.getRange('A1').values = [[5]];
    const after = sheet.getRange('B1').load('values');
    await context.sync();
    return [before.values, after.values] as unknown[];
  });
  expect(seen).toEqual([[[2]], [[10]]]);
});

test('Formulas of a batch are calculated once, however many ranges it writes', async () => {
  await open([[1]]);
  const calculated = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    let events = 0;
    sheet.onCalculated.add(() => {
      events += 1;
      return Promise.resolve();
    });
    await context.sync();
    for (let row = 1; row <= 40; row += 1) sheet.getRange(`B${row}`).formulas = [['=$A$1+ROW()']];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return events;
  });
  expect(calculated).toBe(1);
});

test('100,000 formulas in one write are calculated within seconds', async () => {
  await open([[1]]);
  const begun = performance.now();
  const last = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1:B100000').formulas = [['=$A$1+1']];
    const cell = sheet.getRange('B100000').load('values');
    await context.sync();
    return cell.values as unknown[][];
  });
  expect(last).toEqual([[2]]);
  expect(performance.now() - begun).toBeLessThan(30_000);
});

test('A spill answers where it reaches and where its formula stands', async () => {
  await open([[3], [1], [2]]);
  await write('C2', [['=SORT(A1:A3)']]);
  const spill = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [parent, filled, beside] = [sheet.getRange('C2'), sheet.getRange('C3'), sheet.getRange('A1')];
    const ranges = [parent.getSpillingToRange(), filled.getSpillParent(), parent.getSpillParent()];
    const both = sheet.getRange('C2:C3');
    const missing = [filled.getSpillingToRangeOrNullObject(), beside.getSpillParentOrNullObject()];
    missing.push(both.getSpillingToRangeOrNullObject(), both.getSpillParentOrNullObject());
    const shown = [parent, filled, beside, sheet.getRange('C1:C2')];
    for (const range of [...ranges, ...missing]) range.load('address');
    for (const range of shown) range.load('hasSpill, formulas, values');
    await context.sync();
    return { at: ranges.map((range) => range.address), missing: missing.map((range) => range.isNullObject), has: shown.map((range) => range.hasSpill), formulas: filled.formulas as unknown[][] };
  });
  expect(spill).toEqual({ at: ['Sheet1!C2:C4', 'Sheet1!C2', 'Sheet1!C2'], missing: [true, true, true, true], has: [true, true, false, null], formulas: [[2]] });
});

test('Several cells have no one formula that spills: asking for it fails', async () => {
  await open([[3], [1]]);
  const asked = run(page, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').getSpillParent().load('address');
    await context.sync();
  });
  expect((await failureOf(asked)).code).toBe('InvalidArgument');
});

test('A value in the way makes #SPILL!, and clearing it lets the formula spill again', async () => {
  await open([[1], [2]]);
  await write('C1', [['=A1:A2']]);
  expect(await write('C2', [['in the way']])).toEqual([
    [1, '', '#SPILL!'],
    [2, '', 'in the way'],
  ]);
  expect(await write('C2', [['']])).toEqual([
    [1, '', 1],
    [2, '', 2],
  ]);
});

test('Merging cells of a spill takes its room', async () => {
  await open([[1], [2]]);
  await write('C1', [['=A1:A2']]);
  const shown = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('C2:D2').merge();
    const cell = sheet.getRange('C1').load('values');
    await context.sync();
    return cell.values as unknown[][];
  });
  expect(shown).toEqual([['#SPILL!']]);
});

test('A circle of formulas shows 0, as Excel does after its warning', async () => {
  await open();
  expect(await write('A1:B1', [['=B1+1', '=A1+1']])).toEqual([[0, 0]]);
});

test('A text that is no formula is InvalidArgument, and nothing of the write is done', async () => {
  await open([['kept', 'kept']]);
  expect(await failureOf(write('A1:B1', [['changed', '=1+']]))).toMatchObject({ code: 'InvalidArgument', message: 'There is a problem with this formula: =1+' });
  expect(page.workbook.activeSheet.value(0, 0)).toBe('kept');
});

test('A function that the workbench lacks is refused by name', async () => {
  await open();
  expect(await failureOf(write('A1', [['=CUBEVALUE("sales")']]))).toMatchObject({ code: 'WorkbenchNotImplemented', message: expect.stringContaining('The function CUBEVALUE') });
  expect(() => page.excel.close()).toThrow('CUBEVALUE');
  await open();
});

test('An unknown function is #NAME?', async () => {
  await open();
  expect(await write('A1', [['=NOBODY(1)']])).toEqual([['#NAME?']]);
});

test('Copied formulas move their relative references; a copy of values takes the results', async () => {
  await open([[1, 2]]);
  await write('C1', [['=A1*10+$B$1']]);
  const copied = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A2').values = [[5]];
    sheet.getRange('C2').copyFrom('C1');
    sheet.getRange('D1').copyFrom('C1', Excel.RangeCopyType.values);
    sheet.getRange('A1').values = [[100]];
    const cells = sheet.getRange('C1:D2').load('values, formulas');
    await context.sync();
    return [cells.values, cells.formulas] as unknown[];
  });
  expect(copied).toEqual([
    [
      [1002, 12],
      [52, ''],
    ],
    [
      ['=A1*10+$B$1', 12],
      ['=A2*10+$B$1', ''],
    ],
  ]);
});

test('A copied spill spills from its copy', async () => {
  await open([[1], [2]]);
  await write('C1', [['=$A$1:$A$2']]);
  const copied = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('E1').copyFrom('C1:C2');
    const cells = sheet.getRange('E1:E2').load('values, formulas, hasSpill');
    await context.sync();
    return [cells.values, cells.formulas, cells.hasSpill] as unknown[];
  });
  expect(copied).toEqual([[[1], [2]], [['=$A$1:$A$2'], [2]], true]);
});

test('In manual mode only what is entered is calculated, until the add-in asks for more', async () => {
  await open([[1]]);
  await write('B1', [['=A1+1']]);
  const seen = await run(page, async (context) => {
    const { application } = context.workbook;
    application.calculationMode = Excel.CalculationMode.manual;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[10]];
    sheet.getRange('C1').formulas = [['=A1+2']];
    const before = sheet.getRange('B1:C1').load('values');
    application.load('calculationState');
    await context.sync();
    const state = application.calculationState;
    application.calculate(Excel.CalculationType.recalculate);
    const after = sheet.getRange('B1:C1').load('values');
    application.load('calculationState');
    await context.sync();
    return [before.values, state, after.values, application.calculationState] as unknown[];
  });
  expect(seen).toEqual([[[2, 12]], 'Pending', [[11, 12]], 'Done']);
});

test('Leaving manual mode calculates what has waited', async () => {
  await open([[1]]);
  await write('B1', [['=A1+1']]);
  const seen = await run(page, async (context) => {
    const { application } = context.workbook;
    application.calculationMode = Excel.CalculationMode.manual;
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [[10]];
    await context.sync();
    application.calculationMode = Excel.CalculationMode.automatic;
    const cell = sheet.getRange('B1').load('values');
    await context.sync();
    return cell.values as unknown[][];
  });
  expect(seen).toEqual([[11]]);
});

test('Formulas follow the new name of a sheet, and lose one that is deleted', async () => {
  await open([[7]]);
  const seen = await run(page, async (context) => {
    const { worksheets } = context.workbook;
    const [source, other] = [worksheets.getActiveWorksheet(), worksheets.add('Other')];
    other.getRange('A1').formulas = [['=Sheet1!A1+1']];
    source.name = 'Điểm 2024';
    const renamed = other.getRange('A1').load('values, formulas');
    await context.sync();
    const before = [renamed.values, renamed.formulas];
    source.delete();
    const deleted = other.getRange('A1').load('values');
    await context.sync();
    return [...before, deleted.values] as unknown[];
  });
  expect(seen).toEqual([[[8]], [["='Điểm 2024'!A1+1"]], [['#REF!']]]);
});

test('Opening a workbook calculates nothing: stored results stand until what they follow changes', async () => {
  const workbook = newWorkbook();
  workbook.activeSheet.setValue(0, 0, 1);
  workbook.activeSheet.setFormula(0, 1, '=A1+1', 99);
  page = await openPage([], { workbook });
  expect(await write('D1', [['=B1']])).toEqual([[1, 99, '', 99]]);
  expect(await write('A1', [[5]])).toEqual([[5, 6, '', 6]]);
});

test('The event of a written formula tells its result', async () => {
  await open([[4]]);
  const details = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const heard: unknown[] = [];
    sheet.onChanged.add((event) => {
      heard.push(event.details.valueAfter);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('B1').formulas = [['=A1*2']];
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return heard;
  });
  expect(details).toEqual([8]);
});
