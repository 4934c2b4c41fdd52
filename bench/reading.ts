/**
 * Understanding a sheet: its layout, units, scores, groups and problems, from cells that are already here. Held against what cannot be
 * spared: ranking those units, and the host's read of the whole sheet through the real Office.js.
 */
import { rankScores } from '../src/ranking';
import { NOTHING_GIVEN, PAUSE, precisionProblems, readTable, windowOf, type CellValue, type Grid, type Reading } from '../src/sheet';
import { openPage, run } from '../test/workbench/office-page';
import { bestTimes, type Report } from './report';

const ROWS = 100_000;
const SECTIONS = 400;
const REPETITIONS = 5;
const HOST_REPETITIONS = 2;
/** A tenth of the sheet in each request stays below Excel's 5 MB. */
const HOST_REQUESTS = 10;
const HEADER = ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Chỉ số 1', 'Chỉ số 2', 'Chỉ số 3', 'Chỉ số 4', 'Chỉ số 5', 'Điểm tự chấm', 'Tổng điểm', 'Xếp loại', 'Ghi chú'];
const SCORE = HEADER.indexOf('Tổng điểm');

/** Sections of equal size, their units numbered from 1, scores that repeat and are spread. */
function sheetOf(rowCount: number): CellValue[][] {
  const unitsInSection = rowCount / SECTIONS - 1;
  const rows: CellValue[][] = [[...HEADER]];
  for (let section = 1; section <= SECTIONS; section += 1) {
    rows.push(['', `Khối số ${section}`, ...new Array<CellValue>(HEADER.length - 2).fill('')]);
    for (let unit = 1; unit <= unitsInSection; unit += 1) {
      const score = 40 + ((rows.length * 7919) % 5003) / 100;
      rows.push([unit, `Ủy ban nhân dân xã số ${section}.${unit}`, 100, score / 5, score / 5, score / 5, score / 5, score / 5, score + 1, score, score > 80 ? 'Tốt' : 'Khá', '']);
    }
  }
  return rows;
}

/** The sheet as it is in memory once it was read: what the reading asks for is taken from it column by column, as from Excel's answers. */
interface SheetInMemory {
  readonly window: Grid;
  readonly columns: readonly (readonly CellValue[])[];
  readonly formats: readonly string[];
}

function asRead(rows: readonly (readonly CellValue[])[]): SheetInMemory {
  const grid: Grid = { top: 0, left: 0, rowCount: rows.length, columnCount: HEADER.length, values: rows, numberFormats: rows.map(() => HEADER.map(() => 'General')), merges: [] };
  return { window: windowOf(grid), columns: HEADER.map((_, column) => rows.map((row) => row[column] ?? '')), formats: rows.map(() => '0.00') };
}

function understand({ window, columns, formats }: SheetInMemory): Reading {
  const steps = readTable(window, { columns: {}, choices: [], decimals: 'auto' });
  let step = steps.next();
  while (step.done !== true) {
    if (step.value === PAUSE) {
      step = steps.next(NOTHING_GIVEN);
      continue;
    }
    const { columns: wanted, numberFormatsOf, rows } = step.value;
    if (rows.length > 0) throw new Error('The sheet was understood otherwise');
    const cells = wanted.map((column) => ({ column, top: 0, values: columns[column] ?? [], numberFormats: numberFormatsOf.includes(column) ? formats : null }));
    step = steps.next({ columns: new Map(cells.map((each) => [each.column, each])), rows: new Map() });
  }
  const read = step.value;
  if (read.status !== 'read' || read.layout.scoreColumn !== SCORE) throw new Error('The sheet was understood otherwise');
  precisionProblems(read.layout, read.reading);
  return read.reading;
}

function rank({ units }: Reading): Float64Array {
  return rankScores(units.scores, { groups: units.groups, groupCount: units.groupNames.length, decimals: units.decimals });
}

/** The best time in milliseconds in which the page has the values of all cells. */
async function hostReads(rows: readonly (readonly CellValue[])[]): Promise<number> {
  const page = await openPage(rows);
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < HOST_REPETITIONS; turn += 1) {
    const start = performance.now();
    await run(
      page,
      async (context, { rowCount, columnCount, requests }) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const size = Math.ceil(rowCount / requests);
        for (let top = 0; top < rowCount; top += size) {
          const range = sheet.getRangeByIndexes(top, 0, Math.min(size, rowCount - top), columnCount);
          range.load('values');
          await context.sync();
        }
      },
      { rowCount: rows.length, columnCount: HEADER.length, requests: HOST_REQUESTS },
    );
    best = Math.min(best, performance.now() - start);
  }
  page.excel.close();
  return best;
}

export async function benchReading(report: Report): Promise<void> {
  report.section(`Understanding ${ROWS.toLocaleString('en')} rows x ${HEADER.length} columns in ${SECTIONS} sections`);
  const [half, whole, twice] = [asRead(sheetOf(ROWS / 2)), asRead(sheetOf(ROWS)), asRead(sheetOf(ROWS * 2))];
  const reading = understand(whole);
  report.verify('sections and units are found', reading.units.groupNames.length === SECTIONS && reading.units.rows.length === ROWS - SECTIONS && reading.problems.length === 0 ? 'right' : 'wrong');
  const times = await bestTimes({ half: () => understand(half), whole: () => understand(whole), twice: () => understand(twice), rank: () => rank(reading) }, REPETITIONS, 'young');
  const host = await hostReads(sheetOf(ROWS));
  report.note(`understanding ${times.whole.toFixed(0)} ms, ranking ${times.rank.toFixed(1)} ms, the host's whole read ${host.toFixed(0)} ms`);
  report.target({ what: 'understanding, against ranking and the whole read of the sheet', measured: times.whole / (times.rank + host), bound: { atMost: 0.5 }, unit: 'x' });
  report.note(`rows ${(ROWS / 2).toLocaleString('en')}, ${ROWS.toLocaleString('en')}, ${(ROWS * 2).toLocaleString('en')}: ${times.half.toFixed(0)}, ${times.whole.toFixed(0)}, ${times.twice.toFixed(0)} ms`);
  report.target({ what: 'twice the rows, against half of them', measured: times.twice / times.half, bound: { atMost: 6 }, unit: 'x' });
}
