/**
 * People who insert, sort, delete, type and rename while and after the add-in works, and what goes wrong on the way: cells are as before or
 * complete, what is said is true, Restore leads back, and nothing of another person is touched.
 */
import { column, type Drawn } from './journey';
import { after, COMPUTE, OVERWRITE, RESTORE, saidIn, SCORES, take, withPeople } from './people';

const OLD_RANKS: Drawn = SCORES.map((row, i) => [...row, i === 0 ? 'Xếp hạng' : `cũ${String(i)}`]);

describe('after the ranks were written', () => {
  test.each([
    ['a column inserted left of them', SCORES, 'edit insert column B'],
    ['a column inserted right before them', SCORES, 'edit insert column D'],
    ['a row inserted above the header', SCORES, 'edit insert row 1'],
    ['a row inserted among the units', SCORES, 'edit insert row 3'],
    ['the rows sorted by rank', SCORES, 'edit sort A2:D5 by D'],
    ['a unit deleted', SCORES, 'edit delete row 3'],
    ['a unit renamed', SCORES, 'edit B3=Sở Y tế mới'],
    ['old ranks, and a column inserted', OLD_RANKS, 'edit insert column B'],
    ['old ranks, and the rows sorted by the new ones', OLD_RANKS, 'edit sort A2:D5 by D'],
    ['old ranks, and a row inserted above', OLD_RANKS, 'edit insert row 1'],
    ['old ranks, and a unit deleted', OLD_RANKS, 'edit delete row 4'],
    ['the sheet renamed', SCORES, 'edit rename sheet Sheet1 to Điểm'],
    ['the file saved and opened again', OLD_RANKS, 'edit reopen'],
  ])('%s: Restore takes back the ranks and nothing else', async (_, rows, edit) => {
    const { changed, said } = await after(rows, [COMPUTE, edit, RESTORE], OVERWRITE);
    expect(said).toContain('đúng như trước');
    expect(changed).toEqual([]);
  });

  test('whether or not it was agreed that old ranks are overwritten, a column inserted left of new ranks is left alone', async () => {
    const { changed, said } = await after(SCORES, [COMPUTE, 'edit insert column B', RESTORE]);
    expect(said).toContain('đúng như trước');
    expect(changed).toEqual([]);
  });

  test('the same after several of these, one after another, and a new session', async () => {
    const edits = ['edit insert column B', 'edit sort A2:E5 by E', 'edit insert row 1', 'edit reopen', 'edit delete row 5', 'edit insert row 4'];
    const { changed, said } = await after(OLD_RANKS, [COMPUTE, ...edits, RESTORE], OVERWRITE);
    expect(said).toContain('đúng như trước');
    expect(changed).toEqual([]);
  });

  test('the column of ranks deleted, and a note in its place: nothing is left to restore, and the note stays', async () => {
    const rows = SCORES.map((row, i) => [...row, '', i === 0 ? 'Ghi chú' : `ghi chú ${String(i)}`]);
    const { changed, said } = await after(rows, [COMPUTE, 'edit delete column D', RESTORE], OVERWRITE);
    expect(said).toContain('không còn gì để khôi phục');
    expect(changed).toEqual([]);
  });

  test('two units of one name whose rows were sorted are not guessed at', async () => {
    const rows = OLD_RANKS.map((row, i) => (i === 2 || i === 3 ? [row[0] ?? '', 'Phòng Văn hóa', ...row.slice(2)] : row));
    const { said, workbook } = await after(rows, [COMPUTE, 'edit sort A2:D5 by D', RESTORE], OVERWRITE);
    expect(said).toMatch(/Chưa thay đổi gì\. Không nhận ra chắc chắn/);
    expect(column(workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 1, 2, 3, 3]);
  });

  test('cells that a colleague typed into are named one by one, and may stay', async () => {
    const { outcomes, changed } = await after(SCORES, [COMPUTE, 'edit D3=đồng hạng', RESTORE, 'press Giữ các ô đó'], OVERWRITE);
    expect(outcomes[2]?.actions.at(-1)?.message).toContain('Sheet1!D3');
    expect(changed).toEqual([]);
  });

  test('a sheet that was deleted with the newest ranks does not keep the older ones from being restored', async () => {
    const steps = [COMPUTE, 'edit select Hai!A1', COMPUTE, 'edit select Sheet1!A1', 'edit delete sheet Hai', RESTORE, RESTORE];
    const { outcomes, changed } = await after(SCORES, steps, { sheets: { Hai: SCORES } });
    expect(outcomes.at(-2)?.actions.at(-1)).toMatchObject({ status: 'refused', code: 'restore-gone' });
    expect(outcomes.at(-1)?.actions.at(-1)).toMatchObject({ status: 'done', code: 'restored' });
    expect(changed).toEqual([]);
  });
});

describe('while the ranks are written', () => {
  const requests = [1, 2, 3, 4, 5];
  const edits = ['sort A2:D5 by C', 'insert row 3', 'insert column B', 'insert column D', 'D3=gõ vào', 'B3=Sở Y tế mới', 'C3=99', 'protect', 'delete column A'];

  test.each(edits.flatMap((edit) => requests.map((request) => [edit, request] as const)))('another person does %s before request %i: all is as they left it once it is restored', async (edit, request) => {
    const steps = [`fault ${String(request)} edit: ${edit}`, COMPUTE, ...(edit === 'protect' ? ['edit unprotect'] : []), RESTORE, 'press Giữ các ô đó'];
    const { changed } = await after(OLD_RANKS, steps, OVERWRITE);
    expect(changed).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5])('another person moves a unit to another group before request %i: ranks are right for the groups that stand there, or are none', async (request) => {
    const rows = SCORES.map((row, i) => [...row.slice(0, 2), i === 0 ? 'Khối' : i < 3 ? 'Khối A' : 'Khối B', row[2] ?? '']);
    const { outcomes, workbook } = await after(rows, [`fault ${String(request)} edit: C2=Khối B`, COMPUTE], { settings: { groupColumn: 'C' } });
    const isDone = outcomes[0]?.status === 'done';
    expect(column(workbook.activeSheet, 'E')).toEqual(isDone ? ['Xếp hạng', 2, 1, 3, 1] : [null, null, null, null, null]);
  });

  test.each([2, 3, 4])('the sheet is protected before request %i: nothing is written, that is said, and the good run of before stays', async (request) => {
    const steps = [COMPUTE, 'edit C3=95', `fault ${String(request)} edit: protect`, COMPUTE, 'edit unprotect'];
    const { outcomes, workbook } = await after(SCORES, steps, OVERWRITE);
    expect(outcomes[2]?.actions.at(-1)?.message).toMatch(/được bảo vệ.*(?:chưa bị thay đổi|bỏ bảo vệ)/);
    expect(outcomes[2]?.actions.at(-1)?.message).not.toContain('Khôi phục');
    expect(column(workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 3, 3, 1]);
  });

  test('the workbook is open for reading only: nothing is written, that is said, and the good run of before stays', async () => {
    await withPeople(SCORES, OVERWRITE, async (scenario) => {
      await take(scenario, COMPUTE, 'edit C3=95');
      const writes = /^(?:SettingCollection\.add|NamedItemCollection\.add|Range\.(?:formulas|clear|copyFrom)|Setting\.delete)$/;
      for (let refusals = 0; refusals < 20; refusals += 1) scenario.excel.host.faults.failNext({ when: ({ member }) => writes.test(member), error: 'AccessDenied' });
      const said = saidIn(await take(scenario, COMPUTE));
      expect(said).toContain('Bảng tính chưa bị thay đổi');
      expect(column(scenario.workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 3, 3, 1]);
    });
  });

  test('stopped while they are written, and Excel refuses to take them back: the sentence says so, and Restore does it', async () => {
    await withPeople(SCORES, {}, async (scenario) => {
      scenario.excel.host.faults.failNext({ when: ({ member }) => member === 'Range.clear', error: 'GeneralException' });
      const said = saidIn(await take(scenario, 'fault 4 stop', COMPUTE));
      expect(said).toMatch(/^Đã dừng theo yêu cầu\. Có thể đã ghi vào ô\. Chưa biết đã ghi được ô nào chưa: .*hãy bấm Khôi phục/);
      expect(column(scenario.workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 3, 3, 1]);
      await take(scenario, RESTORE);
      expect(await scenario.changed({ hiddenNames: 'tell' })).toEqual([]);
    });
  });

  test('offline when they are to be written, and Restore afterwards: the good run of before stays', async () => {
    const steps = [COMPUTE, 'edit C3=95', 'fault 4 offline', COMPUTE, 'edit online', RESTORE];
    const { outcomes, workbook } = await after(SCORES, steps, OVERWRITE);
    expect(outcomes[2]?.actions.at(-1)?.message).toContain('Chưa biết đã ghi được ô nào chưa');
    expect(outcomes.at(-1)?.actions.at(-1)).toMatchObject({ code: 'restore-not-needed' });
    expect(column(workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 3, 3, 1]);
  });

  test('settings that are full do not keep ranks from being written; they are kept in memory', async () => {
    await withPeople(SCORES, {}, async (scenario) => {
      scenario.excel.host.faults.failNext({ when: ({ member }) => member === 'SettingCollection.add', error: 'GeneralException' });
      const [outcome] = await take(scenario, COMPUTE);
      expect(outcome?.actions.at(-1)).toMatchObject({ status: 'done', message: expect.stringContaining('chỉ giữ đến khi đóng tệp') as string });
      await take(scenario, RESTORE);
      expect(await scenario.changed({ hiddenNames: 'tell' })).toEqual([]);
    });
  });
});
