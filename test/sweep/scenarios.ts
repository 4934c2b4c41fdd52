/**
 * What is tried against every fault: each action of the add-in on a small workbook, with what was done before it, and what other people may do
 * meanwhile. All steps are texts of the command line (`npm run -s headless`), so that each run can be repeated there.
 */
import { newWorkbook } from '../../workbench/engine/open';
import type { CellValue, SheetModel } from '../../workbench/engine/port';

export interface Scenario {
  readonly name: string;
  readonly book: () => Promise<Uint8Array>;
  readonly settings: Readonly<Record<string, string>>;
  /** Steps before the action that meets the fault, such as 'run compute-ranks'. */
  readonly before: readonly string[];
  readonly action: string;
  /** What another person may do just before one of its requests. */
  readonly edits: readonly string[];
  /** The same for the Restore of it; `edits` where it is omitted. */
  readonly editsOfRestore?: readonly string[];
}

type Drawn = readonly (readonly CellValue[])[];

const SCORES: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  [3, 'Sở Tư pháp', 72],
  [4, 'Sở Nội vụ', 90],
];

const OVER_OLD_RANKS: Drawn = SCORES.map((row, i) => [...row, i === 0 ? 'Xếp hạng' : `cũ ${String(i)}`]);

const OVER_FORMULAS: Drawn = SCORES.map((row, i) => [...row, i === 0 ? 'Xếp hạng' : `=RANK(C${String(i + 1)},$C$2:$C$5,1)`]);

/** What the formulas of OVER_FORMULAS come to. */
const FROM_THE_LOWEST = [0, 3, 1, 1, 4];

const WITH_NOTES: Drawn = SCORES.map((row, i) => [...row, i === 0 ? 'Xếp hạng' : 9, i === 0 ? 'Ghi chú' : `ghi chú ${String(i)}`]);

const IN_GROUPS: Drawn = [
  ['STT', 'Tên đơn vị', 'Tổng điểm'],
  ['I', 'Khối sở', ''],
  [1, 'Sở Tài chính', 85.4],
  [2, 'Sở Y tế', 72],
  [3, 'Sở Tư pháp', 72],
  ['II', 'Khối huyện', ''],
  [1, 'Huyện An', 60],
  [2, 'Huyện Bình', 61],
];

const PASTED: Drawn = [['STT Tên đơn vị Tổng điểm'], ['1 Sở Tài chính 85,40'], ['2 Sở Y tế 72,00'], ['3 Sở Tư pháp 72,00'], ['4 Sở Nội vụ 90,00']];

function draw(sheet: SheetModel, rows: Drawn): void {
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (typeof value === 'string' && value.startsWith('=')) sheet.setFormula(row, column, value, FROM_THE_LOWEST[row] ?? 0);
      else if (value !== '') sheet.setValue(row, column, value);
    });
  });
}

function book(sheets: Readonly<Record<string, Drawn>>): () => Promise<Uint8Array> {
  return () => {
    const workbook = newWorkbook();
    Object.entries(sheets).forEach(([name, rows], i) => {
      const sheet = i === 0 ? workbook.activeSheet : workbook.addSheet(name);
      sheet.name = name;
      draw(sheet, rows);
    });
    return workbook.toXlsx();
  };
}

/** On a sheet of scores whose ranks go to D. */
const ON_SCORES = [
  'D3=gõ vào',
  'C3=99',
  'B3=Sở Y tế mới',
  'insert column B',
  'insert column D',
  'insert row 1',
  'insert row 3',
  'delete row 3',
  'delete column A',
  'sort A2:D5 by C',
  'sort A2:D5 by B desc',
  'delete row 5',
  'D5=',
  'rename sheet Điểm to Đổi tên',
  'protect',
];

const IN_TABLES = ['C3=99', 'insert row 3', 'insert column B', 'add sheet Bảng xếp hạng', 'rename sheet Điểm to Đổi tên', 'protect'];

const two = { Điểm: SCORES, Khác: [['Ghi chú']] } as const;

function on(name: string, sheets: Readonly<Record<string, Drawn>>, more: Partial<Scenario> & Pick<Scenario, 'action'>): Scenario {
  return { name, book: book(sheets), settings: {}, before: [], edits: ON_SCORES, ...more };
}

const COMPUTE = 'run compute-ranks';
const RESTORE = 'run restore';
const INSERT = 'run insert-tables';
const overwrite = { overwrite: 'yes' } as const;
const grouped = { Điểm: IN_GROUPS } as const;

/** Each way of writing, as itself and as what Restore undoes. */
const WRITES: readonly Scenario[] = [
  on('a new rank column', two, { action: COMPUTE }),
  on('over old ranks', { Điểm: OVER_OLD_RANKS }, { action: COMPUTE, settings: overwrite }),
  on('over old ranks between other columns', { Điểm: WITH_NOTES }, { action: COMPUTE, settings: overwrite }),
  on('as functions', two, { action: COMPUTE, settings: { write: 'functions' } }),
  on('as formulas over old ranks', { Điểm: OVER_OLD_RANKS }, { action: COMPUTE, settings: { ...overwrite, write: 'formulas' } }),
  on('over old ranks that are formulas', { Điểm: OVER_FORMULAS }, { action: COMPUTE, settings: overwrite }),
  on('computed again after an edit', two, { before: [COMPUTE, 'edit C3=95'], action: COMPUTE, settings: overwrite }),
  on('the whole workbook', { Điểm: SCORES, Hai: OVER_OLD_RANKS }, { action: COMPUTE, settings: { ...overwrite, scope: 'workbook' } }),
  on('functions replaced', two, { before: [COMPUTE], action: 'run replace-functions', settings: { write: 'functions' } }),
  on('tables on a new sheet', grouped, { action: INSERT, edits: IN_TABLES }),
  on('a sheet for each group', grouped, { action: INSERT, edits: IN_TABLES, settings: { tablesWhere: 'sheet-per-group' } }),
  on('Excel Tables', grouped, { action: INSERT, edits: IN_TABLES, settings: { tablesAs: 'excel-table' } }),
  on('tables at a cell', { ...grouped, Khác: [['Ghi chú']] }, {
    before: [COMPUTE, 'edit select Khác!B5'],
    action: INSERT,
    settings: { tablesWhere: 'selected-cell' },
    edits: ['Khác!C6=gõ vào', 'Điểm!C3=99', 'insert row 1', 'insert column A', 'protect', 'add sheet Thêm'],
    // What is typed into tables goes with them, once the person has agreed to that.
    editsOfRestore: ['Điểm!C3=99', 'insert row 1', 'insert column A', 'protect', 'add sheet Thêm'],
  }),
  on('tables updated', grouped, {
    before: [INSERT, 'edit select Điểm!A1', 'edit C5=80', 'edit C7=61'],
    action: INSERT,
    edits: ["'Bảng xếp hạng'!B5=gõ vào", "insert row 'Bảng xếp hạng'!5", "insert row 'Bảng xếp hạng'!1", 'C3=99', 'insert row 3'],
  }),
  on('text split beside it', { Điểm: PASTED }, { action: 'run split-text', edits: ['C2=gõ vào', 'A2=1 Sở Khác 10', 'insert row 1', 'insert column A', 'protect'] }),
  on('text split on a new sheet', { Điểm: PASTED.map((row, i) => [...row, '', i === 0 ? 'có chữ' : '']) }, {
    action: 'run split-text',
    edits: ['add sheet Bảng đã tách', 'A2=1 Sở Khác 10', 'insert row 1', 'protect'],
  }),
];

export const SCENARIOS: readonly Scenario[] = [
  ...WRITES,
  ...WRITES.map((written): Scenario => ({ ...written, name: `Restore of ${written.name}`, before: [...written.before, written.action], action: RESTORE, edits: written.editsOfRestore ?? written.edits })),
];

/** What can become of a request; an edit of another person comes as 'edit: STEP'. */
export const FATES = ['fails', 'lost-before', 'lost-after', 'half', 'dies', 'offline', 'cell-edit', 'stop'] as const;
