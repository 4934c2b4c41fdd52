/** Tables and what can go wrong: long groups, lost requests, protection, names that are taken, and the saved file after Restore. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { WorkbookModel } from '../../workbench/engine/port';
import { NOTHING_ALLOWED } from '../../workbench/objects/sheet/worksheet-protection';
import { drawWorkbook, fire, openSample, picture, withExcel, type Drawn } from './journey';

const GROUPED: Drawn = [['Nhóm', 'Tên đơn vị', 'Điểm'], ['A', 'a1', 5], ['A', 'a2', 7], ['B', 'b1', 3], ['B', 'b2', 2]];
const VALUES = { settings: { tablesRanks: 'values' } } as const;

function tablesSheet(workbook: WorkbookModel): WorkbookModel['activeSheet'] {
  const sheet = workbook.sheets.find(({ name }) => name === 'Bảng xếp hạng');
  if (sheet === undefined) throw new Error('No tables');
  return sheet;
}

/** The parts of the saved file by a hash of their bytes, without those that hold the add-in's own settings. */
async function savedParts(workbook: WorkbookModel): Promise<Record<string, string>> {
  const parts = unzipSync(await workbook.toXlsx());
  const own = Object.entries(parts).filter(([name]) => !/webextension/i.test(name) && !name.startsWith('docProps/'));
  return Object.fromEntries(own.map(([name, bytes]) => [name, createHash('sha1').update(bytes).digest('hex')]));
}

test('after Restore every part of the saved workbook is byte for byte as before', async () => {
  const workbook = await openSample('ict-index-2017.xlsx');
  await withExcel(workbook, async (excel) => {
    // The add-in's settings are in the file from here on.
    workbook.settings.set('xephang.restore', []);
    const before = await savedParts(workbook);
    expect((await fire(excel, 'insert-tables')).status).toBe('done');
    expect(await savedParts(workbook)).not.toEqual(before);
    expect((await fire(excel, 'restore')).status).toBe('done');
    expect(await savedParts(workbook)).toEqual(before);
  });
});

test('a group of 100,000 units takes requests of at most 5 MB each, and reads back as it was planned', async () => {
  const count = 100_000;
  const workbook = drawWorkbook([['Tên đơn vị', 'Điểm'], ...Array.from({ length: count }, (_, i): [string, number] => [`Ủy ban nhân dân xã số ${String(i)}`, (count - i) / 4])]);
  await withExcel(workbook, async (excel) => {
    expect((await fire(excel, 'insert-tables')).status).toBe('done');
    const records = excel.host.log.records;
    const largest = Math.max(...records.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes)));
    expect(largest).toBeLessThan(5_000_000);
    const total = records.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
    process.stdout.write(`100,000 units: ${String(records.length)} requests, ${String(Math.round(total / 1e5) / 10)} MB, the largest ${String(Math.round(largest / 1e5) / 10)} MB\n`);
    expect(records.length).toBeLessThanOrEqual(6 + Math.ceil((2 * total) / 3_500_000));
    const sheet = tablesSheet(workbook);
    expect([sheet.value(1, 1), sheet.value(count, 0), sheet.value(count, 3)]).toEqual(['Ủy ban nhân dân xã số 0', count, count]);
  });
}, 300_000);

test.each(['lost-before', 'lost-after'] as const)('a request of an update that is %s it was carried out leaves the former tables', async (fate) => {
  for (let lost = 6; lost <= 11; lost += 1) {
    const workbook = drawWorkbook(GROUPED);
    await withExcel(
      workbook,
      async (excel) => {
        await fire(excel, 'insert-tables');
        const sheet = tablesSheet(workbook);
        const before = picture(sheet);
        excel.host.session.edit(workbook.activeSheet, 1, 2, '9');
        ['A', 'a3', '8'].forEach((value, column) => {
          excel.host.session.edit(workbook.activeSheet, 5, column, value);
        });
        excel.host.faults.breakRequest(lost, fate);
        const { status } = await fire(excel, 'insert-tables');
        if (status === 'failed') expect([lost, picture(sheet)]).toEqual([lost, before]);
        else expect([lost, status, sheet.value(4, 1)]).toEqual([lost, 'done', 'a2']);
      },
      VALUES,
    );
  }
}, 120_000);

test('where the tables stand on a protected sheet an update is refused', async () => {
  const workbook = drawWorkbook(GROUPED);
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      const sheet = tablesSheet(workbook);
      sheet.protect(NOTHING_ALLOWED);
      const before = picture(sheet);
      excel.host.session.edit(workbook.activeSheet, 1, 2, '9');
      const { status, message } = await fire(excel, 'insert-tables');
      expect([status, message]).toEqual(['refused', expect.stringContaining('đang được bảo vệ') as unknown]);
      expect(picture(sheet)).toEqual(before);
    },
    VALUES,
  );
});

test('a sheet that already has the name keeps it, and its contents', async () => {
  const workbook = drawWorkbook(GROUPED);
  workbook.addSheet('BẢNG XẾP HẠNG').setValue(0, 0, 'của tôi');
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'BẢNG XẾP HẠNG', 'Bảng xếp hạng (2)']);
      expect(workbook.sheets[1]?.value(0, 0)).toBe('của tôi');
    },
    VALUES,
  );
});

test('an update sets the page breaks anew, Restore brings the former ones back, and breaks of a person stay', async () => {
  const units = (group: string, count: number): Drawn => Array.from({ length: count }, (_, i) => [group, `${group}${String(i)}`, 100 - i]);
  const workbook = drawWorkbook([['Nhóm', 'Tên đơn vị', 'Điểm'], ...units('A', 12), ...units('B', 12)]);
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      const sheet = tablesSheet(workbook);
      expect(sheet.page.rowBreaks).toEqual([]);
      sheet.page.rowBreaks = [60];
      Array.from({ length: 12 }, (_, i) => ['B', `Thêm ${String(i)}`, '1']).forEach((cells, i) => {
        cells.forEach((value, column) => {
          excel.host.session.edit(workbook.activeSheet, 25 + i, column, value);
        });
      });
      expect((await fire(excel, 'insert-tables')).status).toBe('done');
      expect(sheet.page.rowBreaks[0]).toBe(15);
      expect(sheet.page.rowBreaks).toHaveLength(2);
      await fire(excel, 'restore');
      expect(sheet.page.rowBreaks).toHaveLength(1);
    },
    VALUES,
  );
});

test('an update that would remove rows with something beside them is refused, with the cell', async () => {
  const workbook = drawWorkbook(GROUPED);
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      const sheet = tablesSheet(workbook);
      excel.host.session.edit(sheet, 3, 6, 'Đã xem');
      ['', '', ''].forEach((value, column) => {
        excel.host.session.edit(workbook.activeSheet, 2, column, value);
      });
      const { status, message } = await fire(excel, 'insert-tables');
      expect([status, message]).toEqual(['refused', expect.stringContaining('G4') as unknown]);
      expect(sheet.value(3, 6)).toBe('Đã xem');
    },
    VALUES,
  );
});

test('whatever the names and scores, the tables hold each unit once, in the order of ranks', async () => {
  const unit = fc.record({ name: fc.string({ minLength: 1, maxLength: 40 }).filter((name) => /\p{L}/u.test(name) && name.trim() === name), score: fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4) });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(unit, { minLength: 3, maxLength: 12, selector: ({ name }) => name.toLowerCase() }), async (units) => {
      const workbook = drawWorkbook([['STT', 'Tên đơn vị', 'Tổng điểm'], ...units.map(({ name, score }, i) => [i + 1, `Sở ${name}`, score])]);
      await withExcel(
        workbook,
        async (excel) => {
          const { status } = await fire(excel, 'insert-tables');
          fc.pre(status === 'done');
          const sheet = tablesSheet(workbook);
          const expected = [...units].sort((one, other) => other.score - one.score).map(({ name, score }, i) => [i + 1, `Sở ${name}`, score, 1 + units.filter((other) => other.score > score).length]);
          expect(units.map((_, i) => [0, 1, 2, 3].map((column) => sheet.value(i + 1, column)))).toEqual(expected);
        },
        VALUES,
      );
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('a style of one\'s own is kept with the workbook: font, size, columns and headings', async () => {
  const workbook = drawWorkbook(GROUPED);
  await withExcel(
    workbook,
    async (excel) => {
      await fire(excel, 'insert-tables');
      const sheet = tablesSheet(workbook);
      expect([0, 1, 2, 3].map((column) => sheet.value(1, column))).toEqual(['Cơ quan', 'Xếp hạng', null, null]);
      expect(sheet.style(2, 0)).toMatchObject({ fontName: 'Arial', fontSize: 12 });
      excel.host.session.edit(workbook.activeSheet, 1, 2, '9');
      expect((await fire(excel, 'insert-tables')).status).toBe('done');
      expect([sheet.value(2, 0), workbook.sheets.length]).toEqual(['a1', 2]);
    },
    { settings: { tablesStyle: 'own', tablesFont: 'Arial', tablesFontSize: '12', tablesColumns: 'unit,rank', tablesHeadings: 'Cơ quan' } },
  );
});
