import { Workbook } from '@cj-tech-master/excelts';
import { openWorkbook } from '../../../../workbench/engine/open';
import { HeadlessExcel } from '../../../../workbench/headless/headless-excel';
import { pageWith, run } from '../../office-page';

/** As other programs write formulas: each with 0, and a note that all is to be calculated. */
async function ranks(fullCalcOnLoad: 'asked for' | 'not asked for'): Promise<unknown> {
  const file = new Workbook();
  const sheet = file.addWorksheet('Sheet1');
  [85, 91, 78].forEach((score, index) => {
    sheet.getCell(index + 1, 1).value = score;
    sheet.getCell(index + 1, 2).value = { formula: `RANK(A${index + 1},$A$1:$A$3)`, result: 0 };
  });
  if (fullCalcOnLoad === 'asked for') file.calcProperties.fullCalcOnLoad = true;
  const workbook = await openWorkbook(new Uint8Array(await file.xlsx.writeBuffer()), 'others.xlsx');
  const excel = await HeadlessExcel.open({ workbook, fileName: 'others.xlsx', language: 'en', addin: pageWith() });
  const values = await run({ excel, workbook }, async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B1:B3');
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  excel.close();
  return values.flat();
}

test('A file that asks for it is calculated when it is opened; of others the stored results stand', async () => {
  expect(await ranks('asked for')).toEqual([2, 1, 3]);
  expect(await ranks('not asked for')).toEqual([0, 0, 0]);
});
