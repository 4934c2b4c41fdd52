/** Where keys lead. Sheets are drawn: letters are cells with a text, dots blank ones. */

import fc from 'fast-check';
import { newWorkbook } from '../../../../workbench/engine/open';
import type { Area, CellPlace, SheetModel } from '../../../../workbench/engine/port';
import { contains, intersection } from '../../../../workbench/objects/addresses/areas';
import { MergeIndex } from '../../../../workbench/page/grid/content/merge-index';
import { readColumns, readRows } from '../../../../workbench/page/grid/geometry/sheet-axes';
import { commandOf, type Key } from '../../../../workbench/page/grid/selection/keys';
import { Movement } from '../../../../workbench/page/grid/selection/movement';
import { type Terrain, stepFrom } from '../../../../workbench/page/grid/selection/navigation';
import { type Selection, extendTo, selectArea, selectCell, withWholeMerges } from '../../../../workbench/page/grid/selection/selection';

function drawn(picture: string): SheetModel {
  const sheet = newWorkbook().activeSheet;
  picture.trim().split('\n').forEach((line, row) => {
    Array.from(line.trim()).forEach((letter, column) => {
      if (letter !== '.') sheet.setValue(row, column, letter);
    });
  });
  return sheet;
}

function terrainOf(sheet: SheetModel): Terrain {
  return { sheet, axes: { rows: readRows(sheet, () => 0), columns: readColumns(sheet) }, merges: new MergeIndex(sheet.merges), frozen: sheet.frozen, page: { width: 640, height: 200 } };
}

function at(row: number, column: number): CellPlace {
  return { row, column };
}

describe('a step', () => {
  test('with Ctrl goes to the end of a block, then to the next one', () => {
    const terrain = terrainOf(drawn(`
      abc.e
      .....
      f....`));
    const right = (place: CellPlace): CellPlace => stepFrom(place, { kind: 'edge', direction: 'Right' }, terrain);
    expect(right(at(0, 0))).toEqual(at(0, 2));
    expect(right(at(0, 2))).toEqual(at(0, 4));
    expect(right(at(0, 4))).toEqual(at(0, 16_383));
    expect(stepFrom(at(0, 0), { kind: 'edge', direction: 'Down' }, terrain)).toEqual(at(2, 0));
  });

  test('passes over hidden rows and stays at the edge of the sheet', () => {
    const sheet = drawn('a');
    sheet.setRowHidden(1, true);
    const terrain = terrainOf(sheet);
    expect(stepFrom(at(0, 0), { kind: 'cell', direction: 'Down' }, terrain)).toEqual(at(2, 0));
    expect(stepFrom(at(0, 0), { kind: 'cell', direction: 'Up' }, terrain)).toEqual(at(0, 0));
  });

  test('goes around a merged area as around one cell', () => {
    const sheet = drawn('a');
    sheet.merge({ top: 1, left: 1, rowCount: 2, columnCount: 3 });
    const terrain = terrainOf(sheet);
    expect(selectCell(stepFrom(at(1, 0), { kind: 'cell', direction: 'Right' }, terrain), terrain.merges).area).toEqual({ top: 1, left: 1, rowCount: 2, columnCount: 3 });
    expect(stepFrom(at(1, 1), { kind: 'cell', direction: 'Right' }, terrain)).toEqual(at(1, 4));
    expect(stepFrom(at(1, 1), { kind: 'cell', direction: 'Down' }, terrain)).toEqual(at(3, 1));
  });

  test('of a page leaves one row in sight', () => {
    const terrain = terrainOf(drawn('a'));
    // 200 pixels are ten rows of 20.
    expect(stepFrom(at(0, 0), { kind: 'page', direction: 'Down' }, terrain)).toEqual(at(9, 0));
    expect(stepFrom(at(4, 0), { kind: 'page', direction: 'Up' }, terrain)).toEqual(at(0, 0));
  });

  test('home leads to the first cell that scrolls, end to the last used one', () => {
    const sheet = drawn('abc\ndef');
    sheet.frozen = { rows: 1, columns: 1 };
    const terrain = terrainOf(sheet);
    expect(stepFrom(at(1, 2), { kind: 'rowStart' }, terrain)).toEqual(at(1, 1));
    expect(stepFrom(at(5, 5), { kind: 'sheetStart' }, terrain)).toEqual(at(1, 1));
    expect(stepFrom(at(0, 0), { kind: 'sheetEnd' }, terrain)).toEqual(at(1, 2));
  });
});

describe('a selection', () => {
  const merges = new MergeIndex([{ top: 1, left: 1, rowCount: 2, columnCount: 2 }, { top: 2, left: 4, rowCount: 3, columnCount: 1 }]);

  test('that touches a merged area holds it whole, and what that touches', () => {
    expect(extendTo(selectCell(at(0, 0), merges), at(1, 1), merges).area).toEqual({ top: 0, left: 0, rowCount: 3, columnCount: 3 });
    expect(extendTo(selectCell(at(1, 2), merges), at(1, 4), merges).area).toEqual({ top: 1, left: 1, rowCount: 4, columnCount: 4 });
  });

  test('never cuts a merged area', () => {
    const area = fc.record({ top: fc.nat(8), left: fc.nat(8), rowCount: fc.integer({ min: 1, max: 4 }), columnCount: fc.integer({ min: 1, max: 4 }) });
    fc.assert(fc.property(fc.array(area, { maxLength: 6 }), area, (candidates, start) => {
      const apart = candidates.reduce<Area[]>((kept, each) => (kept.some((other) => intersection(other, each) !== null) ? kept : [...kept, each]), []);
      const index = new MergeIndex(apart);
      const whole = withWholeMerges(start, index);
      expect(contains(whole, start)).toBe(true);
      for (const merge of apart) expect(intersection(whole, merge) === null || contains(whole, merge)).toBe(true);
    }));
  });

  test('is extended from the active cell, back and forth', () => {
    const none = new MergeIndex([]);
    const down = extendTo(selectCell(at(5, 5), none), at(7, 6), none);
    expect(down.area).toEqual({ top: 5, left: 5, rowCount: 3, columnCount: 2 });
    expect(extendTo(down, at(4, 4), none)).toEqual({ area: { top: 4, left: 4, rowCount: 2, columnCount: 2 }, active: at(5, 5), head: at(4, 4) });
  });
});

describe('Enter and Tab', () => {
  function walk(start: Selection, sheet: SheetModel, keys: readonly ('Down' | 'Up' | 'Right' | 'Left')[]): CellPlace[] {
    let selection = start;
    const movement = new Movement({ terrain: () => terrainOf(sheet), selection: () => selection, select: (next) => (selection = next), reveal: () => undefined });
    return keys.map((key) => {
      movement.advance(key);
      return selection.active;
    });
  }

  test('go through the cells of a selection and begin again', () => {
    const start = selectArea({ top: 0, left: 0, rowCount: 2, columnCount: 2 });
    expect(walk(start, drawn('a'), ['Down', 'Down', 'Down', 'Down'])).toEqual([at(1, 0), at(0, 1), at(1, 1), at(0, 0)]);
    expect(walk(start, drawn('a'), ['Right', 'Right', 'Right', 'Right'])).toEqual([at(0, 1), at(1, 0), at(1, 1), at(0, 0)]);
    expect(walk(start, drawn('a'), ['Up'])).toEqual([at(1, 1)]);
  });

  test('return below the cell where Tab began', () => {
    const start = selectArea({ top: 3, left: 1, rowCount: 1, columnCount: 1 });
    expect(walk(start, drawn('a'), ['Right', 'Right', 'Down', 'Down'])).toEqual([at(3, 2), at(3, 3), at(4, 1), at(5, 1)]);
  });

  test('meet a merged area of the selection once', () => {
    const sheet = drawn('a');
    sheet.merge({ top: 1, left: 0, rowCount: 2, columnCount: 2 });
    const start = selectArea({ top: 0, left: 0, rowCount: 4, columnCount: 2 });
    expect(walk(start, sheet, ['Down', 'Down', 'Down', 'Down', 'Down'])).toEqual([at(1, 0), at(3, 0), at(0, 1), at(3, 1), at(0, 0)]);
  });
});

describe('a key', () => {
  const key = (name: string, ...held: readonly ('ctrl' | 'shift' | 'alt')[]): Key => ({ key: name, ctrlKey: held.includes('ctrl'), shiftKey: held.includes('shift'), altKey: held.includes('alt'), metaKey: false });

  test('that types is no command', () => {
    for (const name of ['a', 'Ư', '=', ' ', 'Dead']) expect(commandOf(key(name))).toBeNull();
  });

  test('of the browser is left to it', () => {
    for (const name of ['c', 'v', 'x', 'r', 'l']) expect(commandOf(key(name, 'ctrl'))).toBeNull();
    expect(commandOf(key('ArrowLeft', 'alt'))).toBeNull();
  });

  test('selects rows with Shift, columns with Ctrl and the space bar', () => {
    expect(commandOf(key(' ', 'shift'))).toEqual({ kind: 'select', what: 'rows' });
    expect(commandOf(key(' ', 'ctrl'))).toEqual({ kind: 'select', what: 'columns' });
  });

  test('with Shift extends', () => {
    expect(commandOf(key('ArrowDown', 'shift', 'ctrl'))).toEqual({ kind: 'go', how: 'extend', step: { kind: 'edge', direction: 'Down' } });
  });
});
