import { failureOf, inPage, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeAll(async () => {
  page = await openPage([
    ['', 'a', ''],
    ['', 'b', 'c'],
  ].map((row) => row.map((value) => (value === '' ? null : value))));
});

afterAll(() => page.excel.close());

/** The address that a chain of calls on a range leads to; the chain is text, which becomes part of the batch. */
function addressOf(start: string, way: string) {
  return inPage<string | null>(
    page,
    `Excel.run(async (context) => {
      const found = context.workbook.worksheets.getActiveWorksheet().getRange('${start}').${way};
      found.load('address');
      await context.sync();
      return found.isNullObject ? null : found.address;
    })`,
  );
}

test.each([
  ['B2:D4', 'getCell(0, 1)', 'Sheet1!C2'],
  ['B2:D4', 'getCell(9, 0)', 'Sheet1!B11'],
  ['B2:D4', 'getRow(1)', 'Sheet1!B3:D3'],
  ['B2:D4', 'getColumn(2)', 'Sheet1!D2:D4'],
  ['B2:D4', 'getLastRow()', 'Sheet1!B4:D4'],
  ['B2:D4', 'getLastCell()', 'Sheet1!D4'],
  ['B2:D4', 'getEntireRow()', 'Sheet1!2:4'],
  ['B2:D4', 'getEntireColumn()', 'Sheet1!B:D'],
  ['B2:D4', 'getOffsetRange(-1, 2)', 'Sheet1!D1:F3'],
  ['B2:D4', 'getResizedRange(1, -1)', 'Sheet1!B2:C5'],
  ['B2:D4', 'getAbsoluteResizedRange(1, 1)', 'Sheet1!B2'],
  ['B2:D4', 'getRowsAbove(1)', 'Sheet1!B1:D1'],
  ['B2:D4', 'getRowsBelow(2)', 'Sheet1!B5:D6'],
  ['B2:D4', 'getColumnsAfter(1)', 'Sheet1!E2:E4'],
  ['B2:D4', 'getColumnsBefore(-1)', 'Sheet1!E2:E4'],
  ['B2:D4', "getBoundingRect('F1')", 'Sheet1!B1:F4'],
  ['B2:D4', "getIntersection('C3:Z9')", 'Sheet1!C3:D4'],
  ['B2:D4', "getIntersectionOrNullObject('F9')", null],
  ['A1:Z99', 'getUsedRange()', 'Sheet1!B1:C2'],
  ['F1:Z99', 'getUsedRangeOrNullObject()', null],
])('%s .%s is %s', async (start, way, expected) => {
  expect(await addressOf(start, way)).toBe(expected);
});

test.each([
  ['A1', 'getOffsetRange(-1, 0)', 'InvalidArgument', 'Range.getOffsetRange'],
  ['B2:D4', "getIntersection('F9')", 'ItemNotFound', 'Range.getIntersection'],
])('%s .%s fails with %s', async (start, way, code, location) => {
  const failure = await failureOf(addressOf(start, way));
  expect(failure).toMatchObject({ code, location });
});

test('What is reached from an object that is not there is not there either', async () => {
  expect(await addressOf('F1:Z99', 'getUsedRangeOrNullObject().getRow(0)')).toBeNull();
});

test('A sheet name that is no plain word is quoted in addresses, and Vietnamese letters are plain', async () => {
  const addresses = await run(page, async (context) => {
    const names = ['Điểm', "Năm '17", '2017'];
    const ranges = names.map((name) => context.workbook.worksheets.add(name).getRange('A1'));
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(addresses).toEqual(['Điểm!A1', "'Năm ''17'!A1", "'2017'!A1"]);
});
