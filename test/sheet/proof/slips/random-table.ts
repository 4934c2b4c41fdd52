/** Finished tables drawn at random, without any error: groups, two to six criteria, totals, classes and ranks as an office would have them. */
import type { CellValue } from '../../../../src/sheet';

/** Whole numbers below `below`, the same for the same seed. */
export type Draw = (below: number) => number;

/** A small generator of the same numbers in each run (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export interface TableRow {
  readonly group: number;
  readonly serial: number;
  readonly unit: string;
  /** In units of the last decimal, as all arithmetic here. */
  readonly criteria: readonly number[];
  readonly total: number;
  readonly rank: number;
  readonly class: string;
}

export interface RandomTable {
  readonly rows: readonly TableRow[];
  readonly groups: number;
  readonly decimals: number;
  /** Whether the criteria stand on the sheet. */
  readonly showsCriteria: boolean;
}

const CLASSES = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình'];
const KINDS = ['Sở', 'Xã', 'Trường'];
/** Two syllables make a name; no two names of a table are alike. */
const SYLLABLES = ['An', 'Bình', 'Cường', 'Dương', 'Giang', 'Hải', 'Khánh', 'Long', 'Minh', 'Nam', 'Phong', 'Quang', 'Sơn', 'Thịnh', 'Vân', 'Xuân'];

export function rankIn(rows: readonly TableRow[], { group, total }: Pick<TableRow, 'group' | 'total'>): number {
  return 1 + rows.filter((other) => other.group === group && other.total > total).length;
}

/** Rows with their ranks, classes and serials made anew. */
export function finished(rows: readonly TableRow[], full: number): TableRow[] {
  return rows.map((row, at) => ({
    ...row,
    serial: 1 + rows.slice(0, at).filter(({ group }) => group === row.group).length,
    rank: rankIn(rows, row),
    class: CLASSES[[0.85, 0.75, 0.6, 0].findIndex((from) => row.total >= from * full)] ?? '',
  }));
}

export function randomTable(draw: Draw): RandomTable {
  const groups = 1 + draw(3);
  const decimals = draw(3);
  const scale = 10 ** decimals;
  const count = 2 + draw(5);
  const maximum = Math.round((100 / count) * scale);
  const rows = Array.from({ length: groups }, (_, group) => group).flatMap((group) =>
    Array.from({ length: 6 + draw(20) }, (_, at): TableRow => {
      const quality = 50 + draw(50);
      const criteria = Array.from({ length: count }, () => Math.min(maximum, Math.max(1, Math.round((maximum * (quality + draw(21) - 10)) / 100))));
      const unit = `${KINDS[group] ?? ''} ${SYLLABLES[at % 16] ?? ''} ${SYLLABLES[(at * 5 + group + (at >> 4)) % 16] ?? ''}`;
      return { group, serial: 0, unit, criteria, total: criteria.reduce((sum, each) => sum + each, 0), rank: 0, class: '' };
    }),
  );
  return { rows: finished(rows, 100 * scale), groups, decimals, showsCriteria: draw(3) > 0 };
}

/** The table as a sheet. */
export function sheetOf({ rows, groups, decimals, showsCriteria }: RandomTable): CellValue[][] {
  const number = (units: number): number => Number(`${units}e-${decimals}`);
  const count = showsCriteria ? (rows[0]?.criteria.length ?? 0) : 0;
  const width = 5 + count;
  const rowOf = ({ serial, unit, criteria, total, rank, class: rating }: TableRow): CellValue[] => [serial, unit, ...criteria.slice(0, count).map(number), number(total), rank, rating];
  return [
    ['TT', 'Đơn vị', ...Array.from({ length: count }, (_, at) => `Tiêu chí ${at + 1}`), 'Tổng điểm', 'Xếp hạng', 'Xếp loại'],
    ...Array.from({ length: groups }, (_, group) => group).flatMap((group): CellValue[][] => [
      ...(groups > 1 ? [[['I', 'II', 'III'][group] ?? '', ['Các sở, ban, ngành', 'Các xã, phường', 'Các trường'][group] ?? '', ...new Array<CellValue>(width - 2).fill('')]] : []),
      ...rows.filter((row) => row.group === group).map(rowOf),
    ]),
  ];
}

/** Number formats of the columns of numbers, by letters. */
export function formatsOf({ rows, decimals, showsCriteria }: RandomTable): Record<string, string> {
  const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const count = showsCriteria ? (rows[0]?.criteria.length ?? 0) : 0;
  return Object.fromEntries(Array.from({ length: count + 1 }, (_, at) => ['CDEFGHIJ'.charAt(at), format]));
}
