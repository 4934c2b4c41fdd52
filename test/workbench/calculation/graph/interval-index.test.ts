import fc from 'fast-check';
import { IntervalIndex } from '../../../../workbench/calculation/graph/interval-index';
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../../../workbench/engine/port';

const edge = (size: number) => fc.oneof(fc.nat(6), fc.nat(size - 1));
const stretch = (size: number) => fc.tuple(edge(size), edge(size)).map(([a, b]) => ({ from: Math.min(a, b), count: Math.abs(a - b) + 1 }));
const area: fc.Arbitrary<Area> = fc
  .tuple(stretch(SHEET_ROWS), stretch(SHEET_COLUMNS))
  .map(([rows, columns]) => ({ top: rows.from, left: columns.from, rowCount: rows.count, columnCount: columns.count }));

function found(index: IntervalIndex<Area>, row: number, column: number): Area[] {
  const entries: Area[] = [];
  index.visit(row, column, (some) => entries.push(...some));
  return entries;
}

function holds({ top, left, rowCount, columnCount }: Area, row: number, column: number): boolean {
  return row >= top && row < top + rowCount && column >= left && column < left + columnCount;
}

describe('the index of ranges', () => {
  it('finds exactly the ranges that a cell lies in, each once', () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 4 }), edge(SHEET_ROWS), edge(SHEET_COLUMNS), (areas, removals, row, column) => {
        const index = new IntervalIndex<Area>();
        const kept = new Set(areas);
        for (const one of areas) index.add(one, one);
        for (const removal of removals) {
          const gone = areas[removal % Math.max(1, areas.length)];
          if (gone === undefined || !kept.delete(gone)) continue;
          index.remove(gone, gone);
        }
        const expected = [...kept].filter((one) => holds(one, row, column));
        const got = found(index, row, column);
        expect(new Set(got)).toEqual(new Set(expected));
        expect(got).toHaveLength(expected.length);
      }),
    );
  });
});
