/** Random tables of units for checking rank formulas: what sheets hold, with scores that tie, nearly tie and round at halves. */
import fc from 'fast-check';
import type { CellValue, ColumnCells, UnitTable } from '../../../src/sheet';

/** A table with its group in column A, its unit in column B and its score in column C, from the first row down. */
export interface RandomTable {
  readonly groups: ColumnCells;
  readonly scores: ColumnCells;
  readonly units: UnitTable;
}

type Row = { readonly kind: 'unit'; readonly group: number; readonly score: CellValue } | { readonly kind: 'heading' };

const GROUP_NAMES = ['Sở', 'UBND huyện', 'Xã, phường'] as const;

const units = fc.integer({ min: -3_000, max: 10_000 });
const score: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: units.map((each) => each / 100) },
  // halves at two decimals, some a rounding error beside them
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: -50, max: 50 }), fc.constantFrom(0, 1, -1)).map(([half, noise]) => besideBy(half / 100 + 0.005, noise)) },
  // few values, so that many tie, some by binary noise only
  { weight: 3, arbitrary: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(0, 1, -1)).map(([few, noise]) => besideBy(70 + few / 10, noise)) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.1 + 0.2, 0.3, 1.005, -1.005, 2.675, 1e9 + 0.005) },
);
/** No TRUE and FALSE: for Excel's ISNUMBER they are none, in LibreOffice they are numbers. */
const notScored: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>('', '(*)', 'Không xếp hạng', { error: '#N/A' });

/** Tables whose groups stand together under headings, and tables whose groups are mixed. */
export const randomTable: fc.Arbitrary<RandomTable> = fc
  .record({
    rows: fc.array(fc.record({ group: fc.nat(GROUP_NAMES.length - 1), score: fc.oneof({ weight: 9, arbitrary: score }, { weight: 1, arbitrary: notScored }) }), { minLength: 1, maxLength: 14 }),
    arrangement: fc.constantFrom('together', 'mixed'),
    decimals: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ rows, arrangement, decimals }) => tableOf(arrangement === 'mixed' ? rows.map((row) => ({ kind: 'unit', ...row })) : withHeadings(rows), decimals));

/** The score moved by a few units of its last binary place, as sums of parts come out. */
function besideBy(value: number, noise: number): number {
  return value + noise * 2 * Number.EPSILON * Math.abs(value);
}

function withHeadings(rows: readonly { readonly group: number; readonly score: CellValue }[]): Row[] {
  return GROUP_NAMES.flatMap((_, group): Row[] => {
    const members = rows.filter((row) => row.group === group);
    return members.length === 0 ? [] : [{ kind: 'heading' }, ...members.map((row) => ({ kind: 'unit' as const, ...row }))];
  });
}

function tableOf(rows: readonly Row[], decimals: number): RandomTable {
  const places = rows.flatMap((row, index) => (row.kind === 'unit' ? [{ ...row, index }] : []));
  const column = (index: number, values: readonly CellValue[]): ColumnCells => ({ column: index, top: 0, values, numberFormats: null });
  return {
    groups: column(0, rows.map((row) => (row.kind === 'unit' ? (GROUP_NAMES[row.group] ?? '') : ''))),
    scores: column(2, rows.map((row) => (row.kind === 'unit' ? row.score : 'Điểm'))),
    units: {
      rows: Int32Array.from(places, ({ index }) => index),
      names: places.map(({ index }) => `Đơn vị ${String(index)}`),
      scores: Float64Array.from(places, ({ score: value }) => (typeof value === 'number' ? value : Number.NaN)),
      groups: Uint32Array.from(places, ({ group }) => group),
      groupNames: GROUP_NAMES,
      decimals: GROUP_NAMES.map(() => decimals),
    },
  };
}
