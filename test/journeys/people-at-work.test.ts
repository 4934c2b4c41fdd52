/**
 * People who insert, sort, delete, type and rename while and after the add-in works, and what goes wrong on the way: cells are as before or
 * complete, what is said is true, Restore leads back, and nothing of another person is touched.
 */
import path from 'node:path';
import { newWorkbook } from '../../workbench/engine/open';
import type { SheetModel, WorkbookModel } from '../../workbench/engine/port';
import { builtAddin, keptInMemory } from '../../workbench/headless/jsdom/addin-files';
import type { Difference } from '../../workbench/headless/steps/differences';
import { Scenario, type StepOutcome } from '../../workbench/headless/steps/scenario';
import { stepOf } from '../sweep/sweep';
import { column, type Drawn } from './journey';

const SCORES: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  [3, 'Sở Tư pháp', 72],
  [4, 'Sở Nội vụ', 90],
];
const OLD_RANKS: Drawn = SCORES.map((row, i) => [...row, i === 0 ? 'Xếp hạng' : `cũ${String(i)}`]);
const GROUPS: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  ['I', 'Khối sở', ''],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  ['II', 'Khối huyện', ''],
  [1, 'Huyện An', 60],
  [2, 'Huyện Bình', 61],
];

interface Came {
  readonly outcomes: readonly StepOutcome[];
  readonly workbook: WorkbookModel;
  /** From the workbook as it would be had the add-in done nothing. */
  readonly changed: readonly Difference[];
  readonly said: string;
}

interface Around {
  readonly sheets?: Readonly<Record<string, Drawn>>;
  readonly settings?: Readonly<Record<string, string>>;
}

async function after(rows: Drawn, steps: readonly string[], { sheets = {}, settings = {} }: Around = {}): Promise<Came> {
  const workbook = newWorkbook();
  draw(workbook.activeSheet, rows);
  for (const [name, drawn] of Object.entries(sheets)) draw(workbook.addSheet(name), drawn);
  const play = await Scenario.open({
    bytes: await workbook.toXlsx(),
    fileName: 'people.xlsx',
    addin: keptInMemory(await builtAddin(path.join(__dirname, '../../dist'))),
    language: 'vi',
    prepare: (opened) => {
      for (const [key, value] of Object.entries(settings)) opened.settings.set(`xephang.${key}`, value);
    },
  });
  try {
    const outcomes = await play.takeAll(steps.map(stepOf));
    const said = outcomes.flatMap(({ actions }) => actions.map(({ message }) => message)).at(-1) ?? '';
    return { outcomes, workbook: play.workbook, changed: await play.changed(), said };
  } finally {
    play.close();
  }
}

function draw(sheet: SheetModel, rows: Drawn): void {
  rows.forEach((cells, row) => {
    cells.forEach((value, at) => {
      if (value !== '') sheet.setValue(row, at, value);
    });
  });
}

const OVERWRITE = { settings: { overwrite: 'yes' } } as const;
const COMPUTE = 'run compute-ranks';
const RESTORE = 'run restore';

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

  test('offline when they are to be written, and Restore afterwards: the good run of before stays', async () => {
    const steps = [COMPUTE, 'edit C3=95', 'fault 4 offline', COMPUTE, 'edit online', RESTORE];
    const { outcomes, workbook } = await after(SCORES, steps, OVERWRITE);
    expect(outcomes[2]?.actions.at(-1)?.message).toContain('Chưa biết đã ghi được ô nào chưa');
    expect(outcomes.at(-1)?.actions.at(-1)).toMatchObject({ code: 'restore-not-needed' });
    expect(column(workbook.activeSheet, 'D')).toEqual(['Xếp hạng', 2, 3, 3, 1]);
  });

  test('settings that are full do not keep ranks from being written; they are kept in memory', async () => {
    const play = await Scenario.open({
      bytes: await filled(SCORES),
      fileName: 'full.xlsx',
      addin: keptInMemory(await builtAddin(path.join(__dirname, '../../dist'))),
      language: 'vi',
    });
    try {
      play.excel.host.faults.failNext({ when: ({ member }) => member === 'SettingCollection.add', error: 'GeneralException' });
      const outcome = await play.take(stepOf(COMPUTE));
      expect(outcome?.actions.at(-1)).toMatchObject({ status: 'done', message: expect.stringContaining('chỉ giữ đến khi đóng tệp') as string });
      await play.take(stepOf(RESTORE));
      expect(await play.changed({ hiddenNames: 'tell' })).toEqual([]);
    } finally {
      play.close();
    }
  });
});

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
});

async function filled(rows: Drawn): Promise<Uint8Array> {
  const workbook = newWorkbook();
  draw(workbook.activeSheet, rows);
  return workbook.toXlsx();
}
