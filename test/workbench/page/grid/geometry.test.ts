/** Offsets of rows and columns, panes, hits, scrollbars. */

import fc from 'fast-check';
import { Axis } from '../../../../workbench/page/grid/geometry/axis';
import { hitTest } from '../../../../workbench/page/grid/geometry/hit';
import { LONGEST_TRACK, ScrollTrack } from '../../../../workbench/page/grid/geometry/scroll-track';
import { type Viewport, type ViewportOptions, boxOf, layOut, paneOf, scrollToShow } from '../../../../workbench/page/grid/geometry/viewport';

const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 });
const axes = fc.record({ sizes, rest: fc.integer({ min: 1, max: 40 }), more: fc.integer({ min: 1, max: 1_000_000 }) }).map(({ sizes: given, rest, more }) => ({
  given,
  axis: new Axis({ count: given.length + more, sizes: given, rest }),
}));

describe('an axis', () => {
  test('begins each row where the ones before it end', () => {
    fc.assert(fc.property(axes, fc.nat(60), ({ given, axis }, index) => {
      const expected = Array.from({ length: Math.min(index, axis.count) }, (_, row) => given[row] ?? axis.size(given.length)).reduce((sum, size) => sum + size, 0);
      expect(axis.start(Math.min(index, axis.count))).toBe(expected);
    }));
  });

  test('finds the shown row that covers an offset', () => {
    fc.assert(fc.property(axes, fc.double({ min: 0, max: 1, noNaN: true }), ({ axis }, part) => {
      const offset = Math.min(axis.total - 0.5, Math.floor(part * axis.total) + 0.25);
      const index = axis.indexAt(offset);
      expect(axis.size(index)).toBeGreaterThan(0);
      expect(axis.start(index)).toBeLessThanOrEqual(offset);
      expect(axis.start(index + 1)).toBeGreaterThan(offset);
    }));
  });

  test('answers a shown row for offsets outside', () => {
    const axis = new Axis({ count: 5, sizes: [0, 20, 20, 0, 0], rest: 20 });
    expect(axis.indexAt(-100)).toBe(1);
    expect(axis.indexAt(1000)).toBe(2);
  });

  test('passes over hidden rows', () => {
    const axis = new Axis({ count: 10, sizes: [20, 0, 0, 20], rest: 20 });
    expect(axis.nextShown(0, 1)).toBe(3);
    expect(axis.nextShown(3, -1)).toBe(0);
    expect(axis.nextShown(9, 1)).toBeNull();
    expect(axis.shownFrom(1)).toBe(3);
  });
});

function viewport(options: Partial<ViewportOptions> = {}): Viewport {
  return layOut({
    axes: { rows: new Axis({ count: 1000, sizes: [30, 0, 20], rest: 20 }), columns: new Axis({ count: 100, sizes: [50, 100], rest: 60 }) },
    frozen: { rows: 0, columns: 0 },
    size: { width: 500, height: 300 },
    headers: { width: 40, height: 20 },
    scroll: { x: 0, y: 0 },
    ...options,
  });
}

describe('a viewport', () => {
  test('has one pane without frozen rows and columns, four with both', () => {
    expect(viewport().panes).toHaveLength(1);
    expect(viewport({ frozen: { rows: 1, columns: 1 } }).panes).toHaveLength(4);
  });

  test('leaves frozen rows where they are while the others scroll', () => {
    const seen = viewport({ frozen: { rows: 1, columns: 0 }, scroll: { x: 0, y: 200 } });
    expect(boxOf(paneOf(seen, 0, 0), seen.axes, { top: 0, left: 0, rowCount: 1, columnCount: 1 })).toEqual({ x: 40, y: 20, width: 50, height: 30 });
    // Rows 2 to 11 are scrolled away.
    expect(seen.main.rows.from).toBe(12);
    expect(hitTest(seen, 60, 25)).toEqual({ part: 'cell', row: 0, column: 0 });
    expect(hitTest(seen, 60, 55)).toEqual({ part: 'cell', row: 12, column: 0 });
  });

  test('hits the cell whose box holds the point', () => {
    fc.assert(fc.property(fc.record({ x: fc.nat(4000), y: fc.nat(9000) }), fc.record({ rows: fc.nat(3), columns: fc.nat(2) }), fc.integer({ min: 40, max: 499 }), fc.integer({ min: 20, max: 299 }), (scroll, frozen, x, y) => {
      const seen = viewport({ scroll, frozen });
      const hit = hitTest(seen, x, y);
      if (hit.part !== 'cell') throw new Error(`A point on the cells hit ${hit.part}`);
      const box = boxOf(paneOf(seen, hit.row, hit.column), seen.axes, { top: hit.row, left: hit.column, rowCount: 1, columnCount: 1 });
      expect(x).toBeGreaterThanOrEqual(box.x);
      expect(x).toBeLessThan(box.x + box.width);
      expect(y).toBeGreaterThanOrEqual(box.y);
      expect(y).toBeLessThan(box.y + box.height);
    }));
  });

  test('tells the edges of headers from the headers', () => {
    const seen = viewport();
    expect(hitTest(seen, 10, 10)).toEqual({ part: 'corner' });
    expect(hitTest(seen, 65, 10)).toEqual({ part: 'columnHeader', column: 0 });
    expect(hitTest(seen, 88, 10)).toEqual({ part: 'columnEdge', column: 0 });
    expect(hitTest(seen, 92, 10)).toEqual({ part: 'columnEdge', column: 0 });
    // The row before row 2 is hidden: its edge belongs to row 0.
    expect(hitTest(seen, 10, 51)).toEqual({ part: 'rowEdge', row: 0 });
  });

  test('scrolls no further than a cell needs', () => {
    const seen = viewport({ scroll: { x: 0, y: 100 } });
    expect(scrollToShow(seen, 10, 0)).toEqual({ x: 0, y: 100 });
    expect(scrollToShow(seen, 2, 0)).toEqual({ x: 0, y: 30 });
    const { y } = scrollToShow(seen, 40, 0);
    expect(seen.axes.rows.start(41) - y).toBe(seen.main.height);
  });
});

describe('a scrollbar', () => {
  test('stands for pixels where the sheet is short enough', () => {
    const track = new ScrollTrack();
    track.measure({ span: 10_000, screen: 500 });
    track.barMoved(1234);
    expect(track.offset).toBe(1234);
  });

  test('reaches both ends of a sheet that is longer than an element can be', () => {
    const track = new ScrollTrack();
    track.measure({ span: 21_000_000, screen: 800 });
    track.barMoved(track.length - 800);
    expect(track.offset).toBe(21_000_000 - 800);
    track.barMoved(0);
    expect(track.offset).toBe(0);
  });

  test('moves pixel by pixel by the wheel also there', () => {
    const track = new ScrollTrack();
    track.measure({ span: 4 * LONGEST_TRACK, screen: 800 });
    track.moveTo(1_000_000);
    track.barMoved(track.bar + 100);
    expect(track.offset).toBe(1_000_100);
  });

  test('keeps what is seen on the sheet', () => {
    fc.assert(fc.property(fc.nat(30_000_000), fc.array(fc.nat(6_000_000), { maxLength: 10 }), (span, moves) => {
      const track = new ScrollTrack();
      track.measure({ span, screen: 700 });
      for (const bar of moves) {
        track.barMoved(Math.min(bar, Math.max(0, track.length - 700)));
        expect(track.offset).toBeGreaterThanOrEqual(0);
        expect(track.offset).toBeLessThanOrEqual(Math.max(0, span - 700));
      }
    }));
  });
});
