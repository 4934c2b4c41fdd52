import { failureOf, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

afterEach(() => page.excel.close());

test('A format that all cells share is answered and one that differs is null', async () => {
  const formats = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').format.horizontalAlignment = 'Center';
    sheet.getRange('A1').format.font.bold = true;
    const range = sheet.getRange('A1:B2');
    range.load('format/horizontalAlignment, format/font/bold, format/font/name');
    await context.sync();
    return { align: range.format.horizontalAlignment, bold: range.format.font.bold, name: range.format.font.name };
  });
  expect(formats).toMatchObject({ align: 'Center', bold: null });
  expect(formats.name).not.toBe('');
});

test('A cell without a fill is white, a filled one has its colour in capitals, cells that differ have none', async () => {
  const colors = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').format.fill.color = '#ffcc00';
    const fills = ['A1', 'B1', 'A1:B1'].map((address) => sheet.getRange(address).format.fill);
    for (const fill of fills) fill.load('color');
    await context.sync();
    return fills.map((fill) => fill.color);
  });
  expect(colors).toEqual(['#FFFFFF', '#FFCC00', '']);
});

test('Borders inside a range do not touch its edges, and a line is seen from both of its cells', async () => {
  const lines = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').format.borders.getItem('InsideHorizontal').style = 'Continuous';
    const borders = [
      sheet.getRange('A1').format.borders.getItem('EdgeBottom'),
      sheet.getRange('A2').format.borders.getItem('EdgeTop'),
      sheet.getRange('A1').format.borders.getItem('EdgeTop'),
      sheet.getRange('A1:B3').format.borders.getItem('InsideHorizontal'),
    ];
    for (const border of borders) border.load('style');
    await context.sync();
    return borders.map((border) => border.style);
  });
  expect(lines).toEqual(['Continuous', 'Continuous', 'None', null]);
});

test('Formats are copied without values, and values without formats', async () => {
  const copied = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('D1').copyFrom('A1', 'Formats');
    sheet.getRange('E1').copyFrom('A1', 'Values');
    const ranges = ['D1', 'E1'].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load('values, format/font/bold');
    await context.sync();
    return ranges.map((range) => [(range.values as string[][])[0]?.[0], range.format.font.bold]);
  });
  expect(copied).toEqual([
    ['', true],
    ['a', false],
  ]);
});

test('A destination that is a multiple of the source is filled with repeats, and a transposed copy turns rows into columns', async () => {
  const values = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A5:B8').copyFrom('A1:B2', 'Values');
    sheet.getRange('D5').copyFrom('A1:B2', 'Values', false, true);
    const range = sheet.getRange('A5:E8');
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([
    ['a', 'b', '', 'a', 'c'],
    ['c', 'd', '', 'b', 'd'],
    ['a', 'b', '', '', ''],
    ['c', 'd', '', '', ''],
  ]);
});

test('Merged areas are listed with their addresses, and clearing formats takes them apart', async () => {
  const [before, after] = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B1').merge();
    sheet.getRange('D1:D3').merge();
    const merged = sheet.getRange('A1:E9').getMergedAreasOrNullObject();
    merged.load('address, areaCount');
    await context.sync();
    const listed = `${merged.areaCount} ${merged.address}`;
    sheet.getRange('A1:E9').clear('Formats');
    const left = sheet.getRange('A1:E9').getMergedAreasOrNullObject();
    left.load('address');
    await context.sync();
    return [listed, left.isNullObject];
  });
  expect(before).toBe('2 Sheet1!A1:B1,Sheet1!D1:D3');
  expect(after).toBe(true);
});

test('More than 512 merged areas cannot be listed', async () => {
  for (let row = 0; row < 513; row += 1) page.workbook.activeSheet.merge({ top: row, left: 4, rowCount: 1, columnCount: 2 });
  const failure = await failureOf(
    run(page, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('E1:F600').getMergedAreasOrNullObject().load('address');
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: 'RangeExceedsLimit', location: 'Range.getMergedAreasOrNullObject' });
});

test('A column’s width is answered in points as it was set, and mixed widths are null', async () => {
  const widths = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A:A').format.columnWidth = 120;
    const ranges = ['A1', 'A1:B1'].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load('format/columnWidth');
    await context.sync();
    return ranges.map((range) => range.format.columnWidth);
  });
  expect(widths[0]).toBeCloseTo(120, 0);
  expect(widths[1]).toBeNull();
});

test('An alignment that Excel does not know is refused by the member’s name', async () => {
  const failure = await failureOf(
    run(page, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').format.horizontalAlignment = 'Middle' as 'Center';
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'RangeFormat.horizontalAlignment' });
});
