import type { CellsWanted, TableRead } from '../../../src/sheet';
import { PAUSE } from '../../../src/sheet/model/steps';
import { cellsOf, firstBlocking, NOTHING_GIVEN, readGrid, readTable, windowOf, WINDOW_ROWS, type TableOptions } from '../../../src/sheet/readings/read-table';
import { drawnSheet, type DrawnOptions } from '../drawn-sheet';

const OPTIONS: TableOptions = { columns: {}, choices: [], decimals: 'auto' };
const TABLE = 'STT | Đơn vị | Người lập | Điểm | Hạng\n1 | Sở A | An | 81 | 2\n2 | Sở B | An | 92 | 1\n3 | Sở C | An | 64 | 3';

/** What the reading of a drawn sheet asks for, step by step, and what it comes to. */
function steps(drawing: string, options: DrawnOptions & Partial<TableOptions> = {}): { readonly wanted: readonly CellsWanted[]; readonly read: TableRead } {
  const grid = drawnSheet(drawing, options);
  const reading = readTable(windowOf(grid), { ...OPTIONS, ...options });
  const wanted: CellsWanted[] = [];
  let step = reading.next();
  while (step.done !== true) {
    if (step.value !== PAUSE) wanted.push(step.value);
    step = reading.next(step.value === PAUSE ? NOTHING_GIVEN : cellsOf(grid, step.value));
  }
  return { wanted, read: step.value };
}

const list = (count: number, rowAfter: Readonly<Record<number, string>> = {}): string =>
  ['STT | Đơn vị | Người lập | Điểm', ...Array.from({ length: count }, (_, row) => `${row + 1} | Xã ${row + 1} | An | ${(row * 37) % 100}${rowAfter[row + 1] ?? ''}`)].join('\n');

describe('the steps of a reading', () => {
  test('a table that fits the window takes one: the columns it needs, formats of the scores only', () => {
    const { wanted, read } = steps(TABLE);
    expect(wanted.map(({ columns, numberFormatsOf, textsOf, rows }) => ({ columns, numberFormatsOf, textsOf, rows }))).toEqual([{ columns: [0, 1, 3, 4], numberFormatsOf: [3], textsOf: [], rows: [] }]);
    expect(read.status).toBe('read');
  });

  test('what cells show is asked for where a format says more than decimals, at once, and not where decimals are set', () => {
    const textsOf = (options: DrawnOptions & Partial<TableOptions>): unknown => steps(TABLE, options).wanted.map((step) => step.textsOf);
    const otherwise = ['#,##0,', 'h:mm:ss', '0.0" điểm"', '#,##0.0_);(#,##0.0)'];
    expect(otherwise.map((format) => textsOf({ formats: { D: format } }))).toEqual(otherwise.map(() => [[3]]));
    expect(['General', '0.00', '#,##0.0', '0.0%'].map((format) => textsOf({ formats: { D: format } }))).toEqual([[[]], [[]], [[]], [[]]]);
    expect(textsOf({ formats: { D: '#,##0,' }, decimals: 1 })).toEqual([[]]);
  });

  test('only the groups in which a format prints otherwise are ranked by what cells show; the others keep their decimals', () => {
    const grid = drawnSheet('Nhóm | Đơn vị | Điểm\nSở | Sở A | 81.04\nSở | Sở B | 81\nXã | Xã C | 12400\nXã | Xã D | 12100');
    const formats = ['General', '0.0', '0.0', '#,##0,', '#,##0,'];
    const texts = ['Điểm', '81,0', '81,0', '12', '12'];
    const at = <T>(rows: readonly (readonly T[])[], column: readonly T[]): T[][] =>
      rows.map((row, index) => row.map((cell, c) => (c === 2 ? (column[index] ?? cell) : cell)));
    const shown = at(grid.values.map((row) => row.map(String)), texts);
    const read = readGrid({ ...grid, numberFormats: at(grid.numberFormats, formats), texts: shown }, OPTIONS);
    const units = read.status === 'read' ? read.reading.units : null;
    expect([units?.decimals, units?.scores]).toEqual([[1, 'all'], Float64Array.of(81.04, 81, 12400, 12400)]);
  });

  test('rows below the window that may be something else are asked for whole, and only these', () => {
    const { wanted, read } = steps(list(WINDOW_ROWS + 40, { [WINDOW_ROWS + 20]: '\n | Vùng cao | |' }));
    expect(wanted.map(({ rows }) => rows)).toEqual([[], [WINDOW_ROWS + 21]]);
    expect(read.status === 'read' && read.reading.rowsInDoubt).toEqual([]);
  });

  test('nothing is asked of a sheet without a table, or before a question about its layout is answered', () => {
    expect(steps('Ghi chú').wanted).toEqual([]);
    const { wanted, read } = steps('Đội | Số lỗi\nA1 | 4\nB2 | 1\nC3 | 3');
    expect([wanted, read.status, firstBlocking(read.problems)?.code]).toEqual([[], 'blocked', 'order-doubtful']);
  });

  test('an answer about the order lets it go on', () => {
    const { read } = steps('Đội | Số lỗi\nA1 | 4\nB2 | 1\nC3 | 3', { choices: [{ about: 'order', order: 'ascending' }] });
    expect([read.status, read.layout?.scoreOrder]).toEqual(['read', { order: 'ascending', by: 'chosen' }]);
  });

  test('the ranks are read where they are said to be', () => {
    expect(steps(TABLE, { ranksIn: 2 }).wanted[0]?.columns).toContain(2);
  });

  test('a question about rows blocks, with the layout known', () => {
    const { read } = steps(`${TABLE}\n4 | Sở D | An | 77 | 4\n | Đội lưu động | An | 79.5 |`.replace('64 | 3', '64 | 5').replace('77 | 4', '77 | 3'));
    expect([read.status, read.layout?.scoreColumn]).toEqual(['blocked', 3]);
  });
});

describe('a grid that is the whole sheet', () => {
  test('its window is its top', () => {
    const grid = drawnSheet(list(WINDOW_ROWS + 40), { merges: ['A2:B2', `A${WINDOW_ROWS + 2}:B${WINDOW_ROWS + 2}`] });
    const window = windowOf(grid);
    expect([window.rowCount, window.values.length, window.merges.length]).toEqual([WINDOW_ROWS, WINDOW_ROWS, 1]);
  });

  test('is read to its end', () => {
    const read = readGrid(drawnSheet(list(WINDOW_ROWS + 40)), OPTIONS);
    expect(read.status === 'read' && read.reading.units.names.length).toBe(WINDOW_ROWS + 40);
  });
});
