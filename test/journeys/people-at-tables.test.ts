/** The same with tables, pasted text and functions: what people do meanwhile and afterwards stays, and what was made goes again. */
import { column, picture, sheetOf, type Drawn } from './journey';
import { after, COMPUTE, GROUPS, OVERWRITE, RESTORE, saidIn, SCORES, take, withPeople } from './people';

describe('tables', () => {
  test('a sheet of the wanted name that someone adds meanwhile is never deleted', async () => {
    for (const request of [3, 4, 5, 6]) {
      const { changed, outcomes, workbook } = await after(GROUPS, [`fault ${String(request)} edit: add sheet Bảng xếp hạng`, 'run insert-tables', RESTORE], OVERWRITE);
      // Where ours stands already, Excel takes no other of its name.
      const wasAdded = outcomes.some(({ edits }) => edits.some(({ refused }) => refused === null));
      if (wasAdded) expect(workbook.sheets.map(({ name }) => name)).toContain('Bảng xếp hạng');
      expect(changed).toEqual([]);
    }
  });

  test('a row that someone puts into tables while they are updated stays', async () => {
    const before = ['run insert-tables', 'edit select Sheet1!A1', 'edit C4=99'];
    for (const request of [3, 4, 5]) {
      const { changed } = await after(GROUPS, [...before, `fault ${String(request)} edit: insert row 'Bảng xếp hạng'!4`, 'run insert-tables', RESTORE, 'press Vẫn khôi phục', RESTORE, 'press Vẫn khôi phục'], OVERWRITE);
      expect(changed).toEqual([]);
    }
  });

  test('tables that were half written at a cell are taken away after the file was opened again', async () => {
    const steps = [COMPUTE, 'edit select Khác!B5', 'fault 6 half', 'run insert-tables', 'edit reopen', RESTORE, 'press Vẫn khôi phục', RESTORE];
    const { changed } = await after(GROUPS, steps, { sheets: { Khác: [['Ghi chú']] }, settings: { tablesWhere: 'selected-cell', overwrite: 'yes' } });
    expect(changed).toEqual([]);
  });

  test.each([2, 4, 5, 6])('what someone types into the free cells before request %i stays, as it was typed', async (request) => {
    const steps = [COMPUTE, 'edit select Khác!B5', `fault ${String(request)} edit: Khác!C6=gõ vào`, 'run insert-tables', RESTORE, 'press Vẫn khôi phục', RESTORE];
    const { changed, workbook } = await after(GROUPS, steps, { sheets: { Khác: [['Ghi chú']] }, settings: { tablesWhere: 'selected-cell' } });
    expect(sheetOf(workbook, 'Khác').value(5, 2)).toBe('gõ vào');
    expect(changed).toEqual([]);
  });

  test('a sheet of tables on which somebody has written is asked about, also where overwriting was agreed to', async () => {
    const { outcomes, workbook } = await after(GROUPS, ['run insert-tables', "edit 'Bảng xếp hạng'!C3=gõ vào", RESTORE], OVERWRITE);
    expect(outcomes.at(-1)).toMatchObject({ status: 'refused', question: 'tables-changed-since' });
    expect(sheetOf(workbook, 'Bảng xếp hạng').value(2, 2)).toBe('gõ vào');
  });

  test('while the structure is protected nothing of them is taken away, and the cause is named; afterwards all is', async () => {
    await withPeople(GROUPS, {}, async (scenario) => {
      await take(scenario, 'run insert-tables');
      const names = scenario.workbook.names.length;
      scenario.workbook.structureProtected = true;
      expect(saidIn(await take(scenario, RESTORE))).toContain('Cấu trúc của tệp đang được bảo vệ');
      expect([scenario.workbook.sheets.length, scenario.workbook.names.length]).toEqual([2, names]);
      scenario.workbook.structureProtected = false;
      await take(scenario, RESTORE);
      expect(await scenario.changed({ hiddenNames: 'tell' })).toEqual([]);
    });
  });

  test('where Excel refuses a name for new tables, nothing of them stays', async () => {
    await withPeople(GROUPS, {}, async (scenario) => {
      scenario.excel.host.faults.failNext({ when: ({ member }) => member === 'NamedItemCollection.add', error: 'GeneralException' });
      expect((await take(scenario, 'run insert-tables')).at(-1)?.actions.at(-1)).toMatchObject({ status: 'failed', message: expect.stringMatching(/chưa bị thay đổi|trả lại như cũ/) as string });
      expect(await scenario.changed({ hiddenNames: 'tell' })).toEqual([]);
    });
  });

  test.each([4, 5])('where Excel does half of request %i of an update, the former tables are there again, and each Restore of before works', async (request) => {
    await withPeople(GROUPS, {}, async (scenario) => {
      await take(scenario, 'run insert-tables', 'edit select Sheet1!A1');
      const former = picture(sheetOf(scenario.workbook, 'Bảng xếp hạng'));
      const [, , outcome] = await take(scenario, 'edit C3=50', 'edit insert row 5', `fault ${String(request)} half`, 'run insert-tables');
      expect(outcome).toMatchObject({ status: 'failed', unreached: [] });
      expect(picture(sheetOf(scenario.workbook, 'Bảng xếp hạng'))).toEqual(former);
      await take(scenario, RESTORE);
      expect(await scenario.changed({ hiddenNames: 'tell' })).toEqual([]);
    });
  });

  test.each([2, 4, 5, 6])('the answer to request %i of a Restore is lost: pressed again, it finishes', async (request) => {
    const update = ['run insert-tables', 'edit select Sheet1!A1', 'edit C4=99', 'run insert-tables'];
    const { changed } = await after(GROUPS, [...update, `fault ${String(request)} lost-after`, RESTORE, RESTORE, RESTORE, RESTORE]);
    expect(changed).toEqual([]);
  });
});

describe('pasted text', () => {
  const PASTED: Drawn = [['STT Tên đơn vị Tổng điểm', 'có chữ'], ['1 Sở Tài chính 85,40'], ['2 Sở Y tế 72,00'], ['3 Sở Tư pháp 72,00'], ['4 Sở Nội vụ 90,00']];

  test.each([1, 2, 3, 4, 5])('a sheet of the wanted name that someone adds before request %i is never deleted', async (request) => {
    const { changed, outcomes, workbook } = await after(PASTED, [`fault ${String(request)} edit: add sheet Bảng đã tách`, 'run split-text', RESTORE]);
    const wasAdded = outcomes.some(({ edits }) => edits.some(({ refused }) => refused === null));
    if (wasAdded) expect(workbook.sheets.map(({ name }) => name)).toContain('Bảng đã tách');
    expect(changed).toEqual([]);
  });
});

describe('functions replaced by values', () => {
  test.each(['insert column B', 'insert row 3'].flatMap((edit) => [2, 3, 4].map((request) => [edit, request] as const)))('another person does %s before request %i: each value stands where its function stood, or all functions stay', async (edit, request) => {
    const { outcomes, workbook } = await after(SCORES, [COMPUTE, `fault ${String(request)} edit: ${edit}`, 'run replace-functions'], { settings: { write: 'functions' } });
    const sheet = workbook.activeSheet;
    const rows = column(sheet, 'A').flatMap((serial, row) => (typeof serial === 'number' ? [row] : []));
    const shift = edit.startsWith('insert column') ? 1 : 0;
    expect(rows.map((row) => sheet.value(row, 2 + (edit === 'insert column B' ? 1 : 0)))).toEqual([85.4, 72, 72, 90]);
    expect(rows.map((row) => sheet.value(row, 3 + shift))).toEqual([2, 3, 3, 1]);
    expect(rows.map((row) => sheet.formula(row, 3 + shift) === null)).toEqual(rows.map(() => outcomes.at(-1)?.status === 'done'));
  });
});
