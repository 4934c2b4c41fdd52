import { openWorkbook } from '../../../workbench/engine/open';
import type { WorkbookModel } from '../../../workbench/engine/port';
import { failureOf, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['Unit', 'Score'],
    ['A', 1],
    ['B', 2],
    ['C', 3],
  ]);
});

afterEach(() => page.excel.close());

async function saved(): Promise<WorkbookModel> {
  return openWorkbook(await page.workbook.toXlsx(), 'again.xlsx');
}

function formulas(workbook: WorkbookModel): Record<string, string> {
  return Object.fromEntries(workbook.names.map(({ name, formula }) => [name, formula]));
}

test.each([
  ['=Sheet1!$B$2:$B$4', 'Range', 'Sheet1!B2:B4'],
  ['=OFFSET(Sheet1!$A$1,1,1,2,1)', 'Range', 'Sheet1!B2:B3'],
  ['=SUM(Sheet1!$B$2:$B$4)*2', 'Double', 12],
  ['="a"&"b"', 'String', 'ab'],
  ['=1<2', 'Boolean', true],
  ['=1/0', 'Error', '#DIV/0!'],
  ['=Sheet1!#REF!', 'Error', '#REF!'],
  ['={1,2}', 'Array', '={1,2}'],
  ['=NOBODY.KNOWS(1)', 'Error', '#NAME?'],
])('A name of %s is a %s', async (formula, type, value) => {
  const found = await run(
    page,
    async (context, args) => {
      const name = context.workbook.names.add('Named', args.formula);
      name.load('type, value, formula');
      await context.sync();
      return [name.type, name.value as unknown, name.formula as unknown];
    },
    { formula },
  );
  expect(found).toEqual([type, value, formula]);
});

test('A name follows the cells that it is computed from', async () => {
  const values = await run(page, async (context) => {
    const name = context.workbook.names.add('Total', '=SUM(Sheet1!$B$2:$B$4)');
    context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[10]];
    name.load('value');
    await context.sync();
    return name.value as unknown;
  });
  expect(values).toBe(15);
});

test('A hidden name with its comment is found, saved and opened as hidden, and can be shown again', async () => {
  const found = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add('Kept', sheet.getRange('B2'), 'why').visible = false;
    sheet.names.add('Own', sheet.getRange('A1')).visible = false;
    const own = sheet.names.getItemOrNullObject('own');
    const elsewhere = context.workbook.names.getItemOrNullObject('Own');
    const { names } = context.workbook;
    names.load('items/name, items/visible, items/comment');
    own.load('visible, scope');
    own.worksheet.load('name');
    await context.sync();
    const listed = names.items.map(({ name, visible, comment }) => [name, visible, comment]);
    return [listed, own.visible, own.scope, own.worksheet.name, elsewhere.isNullObject];
  });
  expect(found).toEqual([[['Kept', false, 'why']], false, 'Worksheet', 'Sheet1', true]);
  const again = await saved();
  expect(again.names.map(({ name, visible, comment, sheetId }) => [name, visible, comment, sheetId])).toEqual([
    ['Kept', false, 'why', null],
    ['Own', false, '', again.activeSheet.id],
  ]);
  await run(page, async (context) => {
    context.workbook.names.getItem('Kept').visible = true;
    await context.sync();
  });
  expect((await saved()).names[0]?.visible).toBe(true);
});

test('A name that is given another formula stands for other cells, and its place in the list stays', async () => {
  const address = await run(page, async (context) => {
    const first = context.workbook.names.add('First', '=Sheet1!$A$1');
    context.workbook.names.add('Second', '=First');
    first.formula = '=Sheet1!$B$2:$B$3';
    const range = context.workbook.names.getItem('Second').getRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!B2:B3');
  expect(Object.keys(formulas(page.workbook))).toEqual(['First', 'Second']);
});

test('A deleted name is not found any more, not even by who holds it', async () => {
  const failed = run(page, async (context) => {
    const name = context.workbook.names.add('Gone', '=1');
    name.delete();
    name.load('formula');
    await context.sync();
  });
  expect((await failureOf(failed)).code).toBe('ItemNotFound');
});

test.each([
  ['insert', '1:1', 'Down', '=Sheet1!$B$3:$B$5'],
  ['insert', '3:3', 'Down', '=Sheet1!$B$2:$B$5'],
  ['insert', 'A:A', 'Right', '=Sheet1!$C$2:$C$4'],
  ['insert', 'B1', 'Down', '=Sheet1!$B$3:$B$5'],
  ['insert', 'A2:A4', 'Right', '=Sheet1!$C$2:$C$4'],
  ['delete', '1:2', 'Up', '=Sheet1!$B$1:$B$2'],
  ['delete', 'B3', 'Up', '=Sheet1!$B$2:$B$3'],
  ['delete', 'A:A', 'Left', '=Sheet1!$A$2:$A$4'],
  ['delete', '2:4', 'Up', '=Sheet1!#REF!'],
  ['delete', 'B:B', 'Left', '=Sheet1!#REF!'],
] as const)('A name moves with its cells, or loses them for good: %s %s', async (what, address, direction, expected) => {
  const isNull = await run(
    page,
    async (context, args) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const name = context.workbook.names.add('Scores', sheet.getRange('B2:B4'));
      const range = sheet.getRange(args.address);
      if (args.what === 'insert') range.insert(args.direction as 'Down');
      else range.delete(args.direction as 'Up');
      await context.sync();
      sheet.getRange('B2:B4').values = [[7], [8], [9]];
      const now = name.getRangeOrNullObject();
      now.load('address');
      await context.sync();
      return now.isNullObject;
    },
    { what, address, direction },
  );
  expect([formulas(page.workbook)['Scores'], isNull]).toEqual([expected, expected.includes('#REF!')]);
  expect(formulas(await saved())['Scores']).toBe(expected);
});

test('A name follows cells that are cut, to another sheet too, and loses those that are written over', async () => {
  await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.worksheets.add('Bảng 2');
    context.workbook.names.add('Moved', sheet.getRange('B2:B3'));
    context.workbook.names.add('Part', sheet.getRange('A1:B4'));
    context.workbook.names.add('Over', "='Bảng 2'!$D$1");
    sheet.getRange('B2:B3').moveTo("'Bảng 2'!D1");
    await context.sync();
  });
  const expected = { Moved: "='Bảng 2'!$D$1:$D$2", Part: '=Sheet1!$A$1:$B$4', Over: "='Bảng 2'!#REF!" };
  expect(formulas(page.workbook)).toEqual(expected);
  expect(formulas(await saved())).toEqual(expected);
});
