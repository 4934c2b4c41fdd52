import { newWorkbook, openWorkbook } from '../../../workbench/engine/open';
import { partsOf, textOf } from '../../../workbench/objects/page/header-footer';
import { failureOf, openPage, run, type OfficePage } from '../office-page';

let page: OfficePage;

beforeEach(async () => {
  page = await openPage([['a']]);
});

afterEach(() => page.excel.close());

test('Paper, margins, headers, repeated rows and page breaks are set and read as Microsoft documents them', async () => {
  const read = await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, printGridlines: true, leftMargin: 90 });
    pageLayout.setPrintMargins('Centimeters', { top: 2.54, header: 1.27 });
    pageLayout.headersFooters.state = 'FirstAndDefault';
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
    pageLayout.headersFooters.defaultForAllPages.rightHeader = 'R&&D';
    pageLayout.setPrintTitleRows('$2:$3');
    sheet.horizontalPageBreaks.add('A9');
    sheet.horizontalPageBreaks.add('A5');
    await context.sync();
    pageLayout.load('orientation,paperSize,topMargin,headerMargin,leftMargin,bottomMargin,centerHorizontally,printGridlines,zoom');
    pageLayout.headersFooters.load('state,defaultForAllPages/centerHeader,defaultForAllPages/rightHeader,firstPage/centerHeader');
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    const { headersFooters } = pageLayout;
    return {
      paper: [pageLayout.orientation, pageLayout.paperSize, pageLayout.topMargin, pageLayout.headerMargin, pageLayout.leftMargin, pageLayout.bottomMargin],
      flags: [pageLayout.centerHorizontally, pageLayout.printGridlines, pageLayout.zoom.scale],
      headers: [headersFooters.state, headersFooters.defaultForAllPages.centerHeader, headersFooters.defaultForAllPages.rightHeader, headersFooters.firstPage.centerHeader],
      titles: titles.address,
      noColumns: columns.isNullObject,
      breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    };
  });
  expect(read).toEqual({
    paper: ['Landscape', 'A4', 72, 36, 90, 54],
    flags: [true, true, 100],
    headers: ['FirstAndDefault', '&"Times New Roman,Regular"&13&P', 'R&&D', ''],
    titles: 'Sheet1!2:3',
    noColumns: true,
    breaks: [4, 8],
  });
});

test('The page layout survives saving and opening', async () => {
  await run(page, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.pageLayout.set({ paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, firstPageNumber: 3 });
    sheet.pageLayout.setPrintMargins('Points', { left: 85, top: 57 });
    sheet.pageLayout.headersFooters.state = 'FirstAndDefault';
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
    sheet.pageLayout.headersFooters.firstPage.leftFooter = 'Bản nháp';
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.horizontalPageBreaks.add('A7');
    await context.sync();
  });
  const reopened = await openWorkbook(await page.workbook.toXlsx(), 'saved.xlsx');
  const saved = reopened.activeSheet.page;
  expect(saved.paperSize).toBe('A4');
  expect(saved.margins).toMatchObject({ left: 85, top: 57, right: 50.4 });
  expect([saved.zoom, saved.firstPageNumber]).toEqual([{ across: 1, down: null }, 3]);
  expect((await openWorkbook(await newWorkbook().toXlsx(), 'plain.xlsx')).activeSheet.page.firstPageNumber).toBeNull();
  expect(saved.kinds).toEqual({ differentFirst: true, differentOddEven: false });
  expect([saved.header('default'), saved.header('first'), saved.footer('first')]).toEqual(['&C&P', '', '&LBản nháp']);
  expect(saved.titleRows).toEqual({ first: 0, last: 0 });
  expect(saved.rowBreaks).toEqual([6]);
});

test('Page breaks are removed one by one or all at once', async () => {
  const left = await run(page, async (context) => {
    const { horizontalPageBreaks: breaks } = context.workbook.worksheets.getActiveWorksheet();
    breaks.add('A3');
    breaks.add('A6');
    breaks.load('items/rowIndex');
    await context.sync();
    const after = breaks.items[0]?.getCellAfterBreak();
    after?.load('address');
    await context.sync();
    breaks.items[0]?.delete();
    const one = breaks.getCount();
    breaks.removePageBreaks();
    const none = breaks.getCount();
    await context.sync();
    return [after?.address, one.value, none.value];
  });
  expect(left).toEqual(['Sheet1!A3', 1, 0]);
});

test.each([
  ['a break before the first row', "sheet.horizontalPageBreaks.add('A1')", 'InvalidArgument'],
  ['title rows that are not whole', "sheet.pageLayout.setPrintTitleRows('A1:B2')", 'InvalidArgument'],
  ['a margin below nothing', 'sheet.pageLayout.topMargin = -1', 'InvalidArgument'],
  ['a scale with pages to fit', 'sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 }', 'InvalidArgument'],
])('Excel refuses %s', async (_, statement, code) => {
  const failure = await failureOf(
    run(
      page,
      async (context, args) => {
        // The statement is one of the table above.
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
        new Function('sheet', args.statement)(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      },
      { statement },
    ),
  );
  expect(failure.code).toBe(code);
});

test('A protected sheet keeps its page setup', async () => {
  const failure = await failureOf(
    run(page, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      sheet.pageLayout.orientation = 'Landscape';
      await context.sync();
    }),
  );
  expect(failure.code).toBe('AccessDenied');
});

test('A header is taken apart and put together without loss', () => {
  expect(partsOf('&Ltrái&C&"Times New Roman,Bold"&14&P&Rphải')).toEqual({ L: 'trái', C: '&"Times New Roman,Bold"&14&P', R: 'phải' });
  expect(partsOf('Trang &P')).toEqual({ L: '', C: 'Trang &P', R: '' });
  expect(textOf(partsOf('&CR&&Rộng&Rx'))).toBe('&CR&&Rộng&Rx');
});
