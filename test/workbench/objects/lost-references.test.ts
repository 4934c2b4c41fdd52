import { Workbook } from '@cj-tech-master/excelts';
import { openWorkbook } from '../../../workbench/engine/open';
import { Editing } from '../../../workbench/editing/editing';
import type { CellValue, SheetModel, WorkbookModel } from '../../../workbench/engine/port';
import { HeadlessExcel } from '../../../workbench/headless/headless-excel';
import { openPage, pageWith, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['Đơn vị', 'Điểm', 'Cộng'],
    ['A', 1, 10],
    ['B', 2, 20],
    ['C', 3, 30],
  ]);
});

afterEach(() => page.excel.close());

/** The formulas of E1 and below, with what they show. */
function column(sheet: SheetModel, count: number): [string | null, CellValue][] {
  return Array.from({ length: count }, (_, row) => [sheet.formula(row, 4), sheet.value(row, 4)]);
}

function write(formulas: readonly string[]): Promise<unknown> {
  return run(
    page,
    async (context, args) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('E1').getResizedRange(args.formulas.length - 1, 0).formulas = args.formulas.map((formula) => [formula]);
      await context.sync();
      return null;
    },
    { formulas },
  );
}

function person(): Editing {
  return new Editing(page.excel.host.session);
}

async function saved(workbook: WorkbookModel = page.workbook): Promise<WorkbookModel> {
  return openWorkbook(await workbook.toXlsx(), 'again.xlsx');
}

const REF: CellValue = { error: '#REF!' };

test('What refers to a deleted sheet is lost for good, also when a sheet of that name comes again, and in the saved file', async () => {
  await run(page, async (context) => {
    const { worksheets, names } = context.workbook;
    for (const name of ['Mẫu', 'Sample', 'Other']) worksheets.add(name).getRange('A1').values = [[5]];
    const sample = worksheets.getItem('Sample');
    sample.names.add('Own', sample.getRange('A1'));
    names.add('Cells', sample.getRange('A1:B2'));
    names.add('Formula', "=SUM(Sample!$A$1,Other!$A$1,'Mẫu'!A1)");
    await context.sync();
  });
  await write(['=Sample!A1*2', "=SUM('Mẫu':Sample!A1)", '=SUM(Sample:Other!A1)', '=Sample!Own', '=Cells', '=Other!A1', '="Sample!A1"']);
  await run(page, async (context) => {
    context.workbook.worksheets.getItem('Sample').delete();
    await context.sync();
    context.workbook.worksheets.add('Sample').getRange('A1').values = [[7]];
    await context.sync();
  });
  const expected = [
    ['=#REF!A1*2', REF],
    ['=SUM(Mẫu!A1)', 5],
    ['=SUM(Other!A1)', 5],
    ['=#REF!Own', REF],
    ['=Cells', REF],
    ['=Other!A1', 5],
    ['="Sample!A1"', 'Sample!A1'],
  ];
  const names = [['Cells', '=#REF!$A$1:$B$2'], ['Formula', "=SUM(#REF!$A$1,Other!$A$1,'Mẫu'!A1)"]];
  expect(column(page.workbook.activeSheet, expected.length)).toEqual(expected);
  const again = await saved();
  for (const workbook of [page.workbook, again]) expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual(names);
  expect(column(again.sheets[0] ?? again.activeSheet, expected.length)).toEqual(expected);
});

test('A deleted sheet takes the references of its own name and of conditional formats and validation elsewhere with it', async () => {
  const file = new Workbook();
  const first = file.addWorksheet('Sheet1');
  file.addWorksheet('Lists');
  first.getCell('A1').value = 1;
  first.dataValidations.add('range:A1:A4', { type: 'list', formulae: ['Lists!$A$1:$A$3'] });
  first.addConditionalFormatting({ ref: 'B1:B4', rules: [{ type: 'expression', formulae: ['A1>Lists!$B$1'], priority: 1 }] });
  const workbook = await openWorkbook(new Uint8Array(await file.xlsx.writeBuffer()), 'rules.xlsx');
  const excel = await HeadlessExcel.open({ workbook, fileName: 'rules.xlsx', language: 'en', addin: pageWith() });
  await run({ excel, workbook }, async (context) => {
    context.workbook.worksheets.getItem('Lists').getRange('1:1').insert('Down');
    context.workbook.worksheets.getItem('Lists').name = 'Danh mục';
    await context.sync();
  });
  expect(await rulesOf(workbook)).toEqual([["'Danh mục'!$A$2:$A$4"], ["A1>'Danh mục'!$B$2"]]);
  await run({ excel, workbook }, async (context) => {
    context.workbook.worksheets.getItem('Danh mục').delete();
    context.workbook.worksheets.add('Danh mục');
    await context.sync();
  });
  expect(await rulesOf(workbook)).toEqual([['#REF!$A$2:$A$4'], ['A1>#REF!$B$2']]);
  excel.close();
});

async function rulesOf(workbook: WorkbookModel): Promise<unknown[]> {
  const file = new Workbook();
  await file.xlsx.load(await workbook.toXlsx());
  const sheet = file.getWorksheet('Sheet1');
  const [validation] = Object.values(sheet?.dataValidations.model ?? {});
  const [rule] = sheet?.conditionalFormattings[0]?.rules ?? [];
  const texts = (one: object | undefined): unknown => (one !== undefined && 'formulae' in one ? one.formulae : null);
  return [texts(validation), texts(rule)];
}

const STRUCTURED = [
  '=SUM(Scores[Điểm])',
  '=SUM(Scores[[Điểm]:[Cộng]])',
  '=ROWS(Scores[#All])',
  '=ROWS(Scores)',
  '=Scores[[#Headers],[Cộng]]',
  '=SUM(B2:B4)',
];

async function scores(): Promise<void> {
  await run(page, async (context) => {
    context.workbook.tables.add('Sheet1!A1:C4', true).name = 'Scores';
    context.workbook.names.add('Sums', '=SUM(Scores[Cộng])');
    await context.sync();
  });
  await write(STRUCTURED);
}

const BEFORE = [6, 66, 4, 3, 'Cộng', 6].map((value, index) => [STRUCTURED[index], value]);

function sumsFormula(): string | undefined {
  return page.workbook.names[0]?.formula;
}

test('A table that is converted to a range leaves absolute addresses, and undoing brings its references back', async () => {
  const editing = person();
  await scores();
  await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('C3').formulas = [['=[@Điểm]*10']];
    sheet.getRange('E3:E4').formulas = [['=ROWS(Scores[#All])'], ['=Scores[[#This Row],[Điểm]]']];
    await context.sync();
    context.workbook.tables.getItem('Scores').convertToRange();
    await context.sync();
  });
  expect([page.workbook.activeSheet.formula(2, 2), sumsFormula()]).toEqual(['=Sheet1!$B$3*10', '=SUM(Sheet1!$C$2:$C$4)']);
  const converted = [
    '=SUM(Sheet1!$B$2:$B$4)',
    '=SUM(Sheet1!$B$2:$C$4)',
    '=ROWS(Sheet1!$A$1:$C$4)',
    '=Sheet1!$B$4',
    '=Sheet1!$C$1',
    '=SUM(B2:B4)',
  ];
  expect(column(page.workbook.activeSheet, 6).map(([formula]) => formula)).toEqual(converted);
  expect(column((await saved()).activeSheet, 6).map(([formula]) => formula)).toEqual(converted);
  editing.undo();
  const { activeSheet } = page.workbook;
  expect([activeSheet.formula(2, 2), sumsFormula(), activeSheet.tables.length]).toEqual(['=[@Điểm]*10', '=SUM(Scores[Cộng])', 1]);
});

test('A deleted table is lost to those that name it, for good: another of its name changes nothing, undoing brings it back', async () => {
  const editing = person();
  await scores();
  await run(page, async (context) => {
    context.workbook.tables.getItem('Scores').delete();
    await context.sync();
  });
  const lost = ['=SUM(#REF!)', '=SUM(#REF!)', '=ROWS(#REF!)', '=ROWS(#REF!)', '=#REF!'];
  expect(column(page.workbook.activeSheet, 5)).toEqual(lost.map((formula) => [formula, REF]));
  expect(sumsFormula()).toBe('=SUM(#REF!)');
  await run(page, async (context) => {
    context.workbook.tables.add('Sheet1!A1:C4', true).name = 'Scores';
    await context.sync();
  });
  expect(column(page.workbook.activeSheet, 5)).toEqual(lost.map((formula) => [formula, REF]));
  expect(column((await saved()).activeSheet, 5).map(([formula]) => formula)).toEqual(lost);
  editing.undo();
  editing.undo();
  expect(column(page.workbook.activeSheet, 6)).toEqual(BEFORE);
  expect(sumsFormula()).toBe('=SUM(Scores[Cộng])');
});

const DELETIONS = ['as a column of the table', 'with its column of the sheet'];

test.each(DELETIONS)('A column deleted %s is lost to those that name it, others are not', async (how) => {
  const editing = person();
  await scores();
  await run(
    page,
    async (context, args) => {
      const { tables, worksheets } = context.workbook;
      if (args.how === 'as a column of the table') tables.getItem('Scores').columns.getItem('Điểm').delete();
      else worksheets.getItem('Sheet1').getRange('B:B').delete('Left');
      await context.sync();
    },
    { how },
  );
  const sheet = page.workbook.activeSheet;
  const expected = [['=SUM(Scores[#REF!])', REF], ['=SUM(Scores[Cộng])', 60], ['=ROWS(Scores[#All])', 4], ['=ROWS(Scores)', 3]];
  for (const one of [sheet, (await saved()).activeSheet]) {
    expect([0, 1, 2, 3].map((row) => [one.formula(row, 3), one.value(row, 3)])).toEqual(expected);
  }
  editing.undo();
  expect(column(sheet, 6)).toEqual(BEFORE);
});

test('Deleted rows of a table leave its references, and all of its rows take them along', async () => {
  const editing = person();
  await scores();
  const sheet = page.workbook.activeSheet;
  const table = { top: 0, left: 0, rowCount: 4, columnCount: 3 };
  editing.delete(sheet, { ...table, top: 2, rowCount: 1 }, 'cells-up');
  expect(column(sheet, 4).map(([, value]) => value)).toEqual([4, 44, 3, 2]);
  editing.undo();
  editing.delete(sheet, table, 'cells-up');
  expect([sheet.formula(0, 4), sheet.value(0, 4), sheet.tables.length]).toEqual(['=SUM(#REF!)', REF, 0]);
  editing.undo();
  expect(column(sheet, 6)).toEqual(BEFORE);
});
