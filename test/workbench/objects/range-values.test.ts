import { openPage, run, failureOf, type OfficePage } from '../office-page';

let page: OfficePage;

beforeAll(async () => {
  page = await openPage();
});

afterAll(() => page.excel.close());

/** Writes values to a fresh range and reads them back. */
function writeAndRead(values: unknown, address: string) {
  return run(
    page,
    async (context, args) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange().clear();
      const range = sheet.getRange(args.address);
      range.values = args.values as string[][];
      range.load('values, text, valueTypes, numberFormat');
      await context.sync();
      return { values: range.values as unknown[][], text: range.text, types: range.valueTypes, formats: range.numberFormat as string[][] };
    },
    { values, address },
  );
}

test('Numbers, text and booleans are written as they are and an empty cell reads as an empty text', async () => {
  const { values, types } = await writeAndRead([[1.5, 'Sở Y tế', true, '']], 'A1:D1');
  expect(values).toEqual([[1.5, 'Sở Y tế', true, '']]);
  expect(types).toEqual([['Double', 'String', 'Boolean', 'Empty']]);
});

test.each([
  ['85.4', 85.4, 'General'],
  ['5%', 0.05, '0%'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['-5', -5, 'General'],
  ['TRUE', true, 'General'],
  ['#N/A', '#N/A', 'General'],
  ['85,40', '85,40', 'General'],
  ["'=1+1", '=1+1', 'General'],
])('The text %s is taken as typed and reads as %s', async (typed, value, format) => {
  const { values, formats } = await writeAndRead([[typed]], 'A1');
  expect(values).toEqual([[value]]);
  expect(formats).toEqual([[format]]);
});

test('A null leaves its cell as it is', async () => {
  await writeAndRead([['a', 'b']], 'A1:B1');
  const values = await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = [[null, 'c']];
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([['a', 'c']]);
});

test('One value fills the whole range', async () => {
  const { values } = await writeAndRead([['x']], 'A1:B2');
  expect(values).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
});

test('Values of another size than the range are refused in Excel’s words and nothing is written', async () => {
  await writeAndRead([['before']], 'A1');
  const failure = await failureOf(
    run(page, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').values = [['a'], ['b']];
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidArgument');
  expect(failure.message).toMatch(/number of rows or columns in the input array/);
  expect(failure.location).toBe('Range.values');
  expect(page.workbook.activeSheet.value(0, 0)).toBe('before');
});

test('In a cell that is formatted as text everything stays text', async () => {
  const values = await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('C5:C9');
    range.numberFormat = [['@']];
    range.values = [['=1+1'], ['+x'], [5], ['-5'], ['@a']];
    range.load('values, valueTypes');
    await context.sync();
    return { values: range.values as unknown[][], types: range.valueTypes };
  });
  expect(values.values).toEqual([['=1+1'], ['+x'], ['5'], ['-5'], ['@a']]);
  expect(values.types).toEqual([['String'], ['String'], ['String'], ['String'], ['String']]);
});

test('A text of 32,767 characters is kept and one more is refused', async () => {
  const { values } = await writeAndRead([['a'.repeat(32_767)]], 'A1');
  expect(String(values[0]?.[0])).toHaveLength(32_767);
  expect((await failureOf(writeAndRead([['a'.repeat(32_768)]], 'A1'))).code).toBe('InvalidArgument');
});

test('Only the first cell of a merged area takes a value', async () => {
  const values = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange().clear();
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1:C1').values = [['first', 'swallowed', 'third']];
    const range = sheet.getRange('A1:C1');
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([['first', '', 'third']]);
});

test('A whole column reads as null and cannot be written', async () => {
  const read = await run(page, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A:A');
    range.load('values, address, rowCount');
    await context.sync();
    return { values: range.values as unknown, address: range.address, rowCount: range.rowCount };
  });
  expect(read).toEqual({ values: null, address: 'Sheet1!A:A', rowCount: 1_048_576 });
  const failure = await failureOf(
    run(page, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A:A').values = [[1]];
      await context.sync();
    }),
  );
  expect(failure.code).toBe('InvalidArgument');
});

test('Two thousand rows, which the library splits into chunks, arrive whole', async () => {
  const rows = Array.from({ length: 2000 }, (_, row) => [row, `unit ${row}`]);
  const { values } = await writeAndRead(rows, 'A1:B2000');
  expect(values).toEqual(rows);
});

test('What a cell shows follows its number format and the locale of the data', async () => {
  const vietnamese = await openPage([[1234.5]], { dataLocale: 'vi-VN' });
  const shown = await run(vietnamese, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.numberFormat = [['#,##0.00']];
    range.load('text');
    await context.sync();
    return range.text;
  });
  vietnamese.excel.close();
  expect(shown).toEqual([['1.234,50']]);
});

test('A write over rows that a filter hides is misplaced: each row that shows gets the first row, hidden ones nothing', async () => {
  const filtered = await openPage([['Khối', 'Hạng'], ['Sở', ''], ['Xã', ''], ['Sở', '']]);
  const written = await run(filtered, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['Sở'] });
    const ranks = sheet.getRange('B2:B4');
    ranks.values = [[1], [2], [3]];
    ranks.load('values');
    await context.sync();
    const misplaced = ranks.values as unknown[][];
    // Cell by cell it is not.
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('B3').values = [[2]];
    sheet.getRange('B4').values = [[3]];
    ranks.load('values');
    await context.sync();
    return [misplaced, ranks.values as unknown[][]];
  });
  filtered.excel.close();
  expect(written).toEqual([[[1], [''], [1]], [[1], [2], [3]]]);
});
