import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../workbench/engine/open';
import { column, drawWorkbook, fire, openSample, report, withExcel } from './journey';

/** Published rank of each unit, by name: Decision of the People's Committee of Đắk Lắk on the ICT index 2017. */
function publishedRanks(): Map<string, number> {
  const lines = readFileSync(path.join(__dirname, '..', '..', 'assets', 'samples', 'ict-index-2017.tsv'), 'utf8').trim().split('\n').slice(1);
  return new Map(
    lines.map((line) => {
      const [, unit = '', , rank = ''] = line.split('\t');
      return [unit, Number(rank)];
    }),
  );
}

describe.each([
  ['ict-index-2017.xlsx', 'B', 'D', {}],
  ['ict-index-2017-group-column.xlsx', null, null, {}],
  ['ict-index-2017-pasted.xlsx', null, null, { overwrite: 'yes' }],
])('%s', (name, _unitColumn, _rankColumn, settings) => {
  test('gets the published ranks of all 34 units, also in the file that is saved', async () => {
    const workbook = await openSample(name);
    await withExcel(
      workbook,
      async (excel) => {
        expect(await fire(excel, 'compute-ranks')).toMatchObject({ status: 'done' });
        const { units } = await report(excel);
        expect(new Map(units.map(({ unit, rank }) => [unit, rank]))).toEqual(publishedRanks());

        const saved = await openWorkbook(await workbook.toXlsx(), name);
        for (const { cell, rank } of units) {
          const [, letters = '', row = ''] = /!([A-Z]+)(\d+)$/.exec(cell) ?? [];
          expect(saved.activeSheet.value(Number(row) - 1, letters.charCodeAt(0) - 65)).toBe(rank);
        }
      },
      { settings },
    );
  });
});

const PLAIN = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  [3, 'Sở Tư pháp', 72.00000000000001],
  [4, 'Sở Nội vụ', 60],
] as const;

test('a plain table gets a column of ranks beside it, under a header in its own language', async () => {
  const workbook = drawWorkbook(PLAIN);
  await withExcel(workbook, async (excel) => {
    const done = await fire(excel, 'compute-ranks');
    expect(done).toEqual({ action: 'compute-ranks', status: 'done', code: 'ranks-written', message: 'Đã xếp hạng 4 đơn vị. Xếp theo cột C “Tổng điểm”, ghi ở cột D, dòng 1–5.', written: ['Sheet1!D1:D5'] });
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 2, 2, 4]);
  });
  await withExcel(drawWorkbook([['Unit', 'Score'], ['North', 3], ['South', 5]]), async (excel) => {
    await fire(excel, 'compute-ranks');
    expect(column(excel.activeSheet, 'C')).toEqual(['Rank', 2, 1]);
  });
});

test('the new column is dressed like its neighbour', async () => {
  const workbook = drawWorkbook(PLAIN);
  const sheet = workbook.activeSheet;
  const border = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
  sheet.setStyle({ top: 0, left: 0, rowCount: 5, columnCount: 3 }, { fontName: 'Times New Roman', fontSize: 13, borders: { top: border, bottom: border, left: border, right: border } });
  sheet.setStyle({ top: 0, left: 0, rowCount: 1, columnCount: 3 }, { bold: true });
  sheet.setStyle({ top: 1, left: 2, rowCount: 4, columnCount: 1 }, { numberFormat: '0.00' });
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'compute-ranks');
    expect(sheet.style(0, 3)).toMatchObject({ fontName: 'Times New Roman', fontSize: 13, bold: true, borders: { bottom: border } });
    expect(sheet.style(1, 3)).toMatchObject({ fontName: 'Times New Roman', bold: false, numberFormat: '0', horizontalAlignment: 'Center', borders: { left: border } });
  });
});

test.each([
  [{ ties: 'modified' }, [1, 3, 3, 4]],
  [{ ties: 'dense' }, [1, 2, 2, 3]],
  [{ ties: 'ordinal' }, [1, 2, 3, 4]],
  [{ ties: 'fractional' }, [1, 2.5, 2.5, 4]],
  [{ order: 'ascending' }, [4, 2, 2, 1]],
  [{ decimals: '0', order: 'ascending' }, [4, 2, 2, 1]],
])('the settings %p give %p', async (settings, ranks) => {
  await withExcel(
    drawWorkbook(PLAIN),
    async (excel) => {
      await fire(excel, 'compute-ranks');
      expect(column(excel.activeSheet, 'D').slice(1)).toEqual(ranks);
    },
    { settings },
  );
});

test('scores that print the same at the published decimals tie, in the number format or as set', async () => {
  const rows = [['Đơn vị', 'Điểm'], ['Sở A', 69.94], ['Sở B', 69.86], ['Sở C', 69.9]] as const;
  const ranksWith = async (options: { format?: string; decimals?: string }): Promise<unknown> => {
    const workbook = drawWorkbook(rows);
    if (options.format !== undefined) workbook.activeSheet.setStyle({ top: 1, left: 1, rowCount: 3, columnCount: 1 }, { numberFormat: options.format });
    let ranks: unknown;
    await withExcel(
      workbook,
      async (excel) => {
        await fire(excel, 'compute-ranks');
        ranks = column(excel.activeSheet, 'C').slice(1);
      },
      { settings: options.decimals === undefined ? {} : { decimals: options.decimals } },
    );
    return ranks;
  };
  expect(await ranksWith({})).toEqual([1, 3, 2]);
  expect(await ranksWith({ format: '0.0' })).toEqual([1, 1, 1]);
  expect(await ranksWith({ format: '0.0', decimals: '2' })).toEqual([1, 3, 2]);
  expect(await ranksWith({ decimals: '1' })).toEqual([1, 1, 1]);
});

test('a unit without a usable score is listed, not ranked, and reported with its cell beside the result', async () => {
  const workbook = drawWorkbook([
    ['STT', 'Tên đơn vị', 'Tổng điểm'],
    [1, 'Sở Tài chính', 85.4],
    [2, 'Sở Y tế', 'đang chấm'],
    [3, 'Sở Tư pháp', { error: '#N/A' }],
    [4, 'Sở Nội vụ', ''],
    [5, 'Sở Xây dựng', 0],
  ]);
  await withExcel(workbook, async (excel) => {
    const done = await fire(excel, 'compute-ranks');
    expect(done.status).toBe('done');
    expect(done.message).toMatch(/^Đã xếp hạng 2\/5 · 3 chưa có hạng\. .* 3 đơn vị chưa có hạng, đầu tiên ở ô Sheet1!C3\.$/);
    const { problems, units } = await report(excel);
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
      ['score-is-text', 'Sheet1!C3'],
      ['score-is-error', 'Sheet1!C4'],
      ['score-missing', 'Sheet1!C5'],
    ]);
    expect(units.map(({ rank }) => rank)).toEqual([1, null, null, null, 2]);
    expect(column(excel.activeSheet, 'D')).toEqual(['Xếp hạng', 1, null, null, null, 2]);
    expect(excel.host.session.runtime.paneVisible).toBe(true);
  });
});

test.each([
  ['ranks that were wrong', [4, 3, 2, 1], /^Đã cập nhật: 3 thứ hạng thay đổi\. 4 đơn vị, xếp theo cột C “Tổng điểm”, ghi ở cột D, dòng 1–5\.$/],
  ['ranks of which one was wrong and one missing', [1, 3, null, 4], /^Đã cập nhật: 2 thứ hạng thay đổi\./],
  ['no rank yet below its header', [null, null, null, null], /^Đã xếp hạng 4 đơn vị\. Xếp theo/],
])('written into a column with %s, the result says what is new there', async (_, ranks, said) => {
  const rows = PLAIN.map((row, i) => [...row, i === 0 ? 'Xếp hạng' : (ranks[i - 1] ?? null)]);
  const settings = { overwrite: 'yes' };
  await withExcel(drawWorkbook(rows), async (excel) => expect((await fire(excel, 'compute-ranks')).message).toMatch(said), { settings });
});

test('ranks written again into the same column say that none of them changed; those in a new column beside are not compared', async () => {
  const rows = PLAIN.map((row, i) => [...row, ['Xếp hạng', 1, 2, 2, 4][i] ?? null]);
  await withExcel(drawWorkbook(rows), async (excel) => {
    expect((await fire(excel, 'compute-ranks')).message).toMatch(/^Thứ hạng đã đúng\. Không ghi gì: 4 đơn vị ở cột D, dòng 2–5\.$/);
  });
  const written = { overwrite: 'yes', write: 'functions' };
  await withExcel(drawWorkbook(rows), async (excel) => expect((await fire(excel, 'compute-ranks')).message).toMatch(/^Đã ghi lại: không thứ hạng nào thay đổi\./), { settings: written });
  const wrong = PLAIN.map((row, i) => [...row, ['Xếp hạng', 4, 3, 2, 1][i] ?? null]);
  await withExcel(drawWorkbook(wrong), async (excel) => expect((await fire(excel, 'compute-ranks')).message).toMatch(/^Đã xếp hạng 4 đơn vị\. .* ghi ở cột E/), { settings: { overwrite: 'no' } });
});

test('names that look like formulas, numbers and markup are shown as they are and left alone', async () => {
  const names = ['=1+1', '+x', '-5', '@a', '<b>Sở</b>', "Ea H' Leo", 'Sở\nY tế', 'x'.repeat(300)];
  const workbook = drawWorkbook([['Đơn vị', 'Điểm'], ...names.map((name, i) => [name, i])]);
  await withExcel(workbook, async (excel) => {
    await fire(excel, 'compute-ranks');
    const { units } = await report(excel);
    expect(units.map(({ unit }) => unit)).toEqual(names);
    expect(column(excel.activeSheet, 'A').slice(1)).toEqual(names);
    expect(excel.document.querySelector('td b')).toBeNull();
  });
});

test('Excel of every supported kind takes the same run', async () => {
  for (const excel of ['2021', '2024', '365', 'web'] as const) {
    await withExcel(
      drawWorkbook(PLAIN),
      async (host) => {
        expect(await fire(host, 'compute-ranks')).toMatchObject({ status: 'done' });
        expect(await fire(host, 'restore')).toMatchObject({ status: 'done' });
      },
      { excel },
    );
  }
});
