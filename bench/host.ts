/**
 * What one run of Compute ranks asks of Excel on 100,000 rows × 12 columns: requests and bytes through the real Office.js, on the built
 * bundle. Counts do not depend on the machine.
 */
import type { RequestRecord } from '../workbench/channel/batches/request-log';
import { newWorkbook } from '../workbench/engine/open';
import type { CellValue, SheetModel } from '../workbench/engine/port';
import { requireBuiltAddin } from '../workbench/headless/addin/addin-build';
import { HeadlessExcel } from '../workbench/headless/headless-excel';
import type { Report } from './report';

const ROWS = 100_000;
const LARGEST_PAYLOAD = 5 * 1024 * 1024;
const HEADER = ['STT', 'Tên đơn vị', 'Nhóm', 'Điểm tối đa', 'Chỉ số 1', 'Chỉ số 2', 'Chỉ số 3', 'Chỉ số 4', 'Chỉ số 5', 'Tổng điểm', 'Xếp loại', 'Ghi chú'];
/** The columns that a ranking needs: unit, group, score; of the score the number format as well. */
const NEEDED = [1, 2, 9];
const SCORE = 9;

export async function benchHost(report: Report): Promise<void> {
  report.section(`Compute ranks on ${ROWS.toLocaleString('en')} rows x ${String(HEADER.length)} columns, as Excel sees it`);
  const workbook = newWorkbook();
  fill(workbook.activeSheet);
  const needed = neededBytes(workbook.activeSheet);
  const excel = await HeadlessExcel.open({
    workbook,
    fileName: 'bench.xlsx',
    addin: await requireBuiltAddin(),
  });
  try {
    await excel.fire('compute-ranks');
    const records = excel.host.log.records.filter(({ kind }) => kind !== 'service');
    const phases = phasesOf(records);
    report.target({ what: 'requests of the whole run', measured: records.length, bound: { atMost: 10 }, unit: 'requests' });
    report.target({ what: 'bytes of reading, against the JSON of the needed properties', measured: responseBytes(phases.reading) / needed, bound: { atMost: 2 }, unit: 'x' });
    const largest = Math.max(...records.flatMap(({ requestBytes, responseBytes: answered }) => [requestBytes, answered]));
    report.target({ what: 'largest request or answer', measured: largest, bound: { atMost: LARGEST_PAYLOAD }, unit: 'bytes' });
    for (const [name, of] of Object.entries(phases)) {
      report.note(`${name}: ${String(of.length)} requests, ${kilobytes(requestBytes(of))} sent, ${kilobytes(responseBytes(of))} answered`);
    }
    report.verify('the last unit has its rank', workbook.activeSheet.value(ROWS, HEADER.length) === expectedRankOfLast() ? 'right' : 'wrong');
  } finally {
    excel.close();
  }
}

/** Scores repeat and are spread: unit i of a group has (i * 7919 mod 9973) / 100. */
function scoreOf(i: number): number {
  return ((i * 7919) % 9973) / 100;
}

function expectedRankOfLast(): number {
  const last = ROWS - 1;
  let better = 0;
  for (let i = 0; i < ROWS; i += 1) if (i % 10 === last % 10 && scoreOf(i) > scoreOf(last)) better += 1;
  return better + 1;
}

function fill(sheet: SheetModel): void {
  HEADER.forEach((title, column) => {
    sheet.setValue(0, column, title);
  });
  for (let i = 0; i < ROWS; i += 1) {
    const score = scoreOf(i);
    const cells: CellValue[] = [
      i + 1, `Ủy ban nhân dân ${i % 3 === 0 ? 'phường' : 'xã'} số ${String(i + 1)}`, `Khối ${String((i % 10) + 1)}`, 100,
      score / 5, score / 5, score / 5, score / 5, score / 5, score, score > 80 ? 'Tốt' : 'Khá', null,
    ];
    cells.forEach((value, column) => {
      if (value !== null) sheet.setValue(i + 1, column, value);
    });
  }
}

function neededBytes(sheet: SheetModel): number {
  const bytes = (values: readonly unknown[]): number => Buffer.byteLength(JSON.stringify(values.map((value) => [value])));
  const rows = Array.from({ length: ROWS }, (_, i) => i + 1);
  const values = NEEDED.reduce((sum, column) => sum + bytes(rows.map((row) => sheet.value(row, column))), 0);
  return values + bytes(rows.map((row) => sheet.style(row, SCORE).numberFormat));
}

/** Reading comes first; then what will be overwritten is kept, the ranks are written, and both ranks and scores are read back. */
function phasesOf(records: readonly RequestRecord[]): Record<'reading' | 'keeping' | 'writing' | 'verifying', readonly RequestRecord[]> {
  const does = (part: string) => ({ actions }: RequestRecord): boolean => actions.some((action) => action.includes(part));
  const keep = records.findIndex(does('columnHidden'));
  const write = records.findIndex(does('set Range.formulas'));
  const written = write + records.slice(write).filter(does('set Range.formulas')).length;
  return { reading: records.slice(0, keep), keeping: records.slice(keep, write), writing: records.slice(write, written), verifying: records.slice(written) };
}

function responseBytes(records: readonly RequestRecord[]): number {
  return records.reduce((sum, record) => sum + record.responseBytes, 0);
}

function requestBytes(records: readonly RequestRecord[]): number {
  return records.reduce((sum, record) => sum + record.requestBytes, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
