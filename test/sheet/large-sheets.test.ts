import type { CellValue } from '../../src/sheet';
import { gridOf, readDrawn } from './drawn-sheet';

/** A table of `count` units, with a row before each unit that `before` gives. */
function table(count: number, before: (unit: number) => readonly CellValue[] | null): CellValue[][] {
  const rows: CellValue[][] = [['STT', 'Đơn vị', 'Lĩnh vực', 'Điểm']];
  for (let unit = 1; unit <= count; unit += 1) {
    const extra = before(unit);
    if (extra !== null) rows.push([...extra]);
    rows.push([unit, `Đơn vị số ${unit}`, 'Chung', unit / 4]);
  }
  return rows;
}

describe('rows below the window', () => {
  test('a section that begins there is found', () => {
    const { reading } = readDrawn(gridOf(table(200, (unit) => (unit === 150 ? ['II', 'Các xã', '', ''] : null))));
    expect(reading?.units.groupNames).toEqual(['', 'Các xã']);
    expect(reading?.units.names.length).toBe(200);
  });

  test('a heading in a column that is not read is found by reading that row whole', () => {
    const { reading } = readDrawn(gridOf(table(200, (unit) => (unit === 150 ? ['', '', 'Khối xã', ''] : null))));
    expect(reading?.units.groupNames).toEqual(['', 'Khối xã']);
    expect(reading?.sectionRows).toEqual([150]);
  });

  test('blank rows are asked about only where few', () => {
    const few = readDrawn(gridOf(table(300, (unit) => (unit % 50 === 0 ? ['', '', '', ''] : null))));
    expect(few.reading?.units.groupNames).toEqual(['']);
    const many = readDrawn(gridOf(table(2_000, () => ['', '', '', ''])));
    expect(many.reading?.units.names.length).toBe(2_000);
    expect(many.reading?.rowsInDoubt).toEqual([]);
  });

  test('the number of sections and units grows, the units stay what they are', () => {
    const { reading } = readDrawn(gridOf(table(20_000, (unit) => (unit % 50 === 1 ? ['', `Khối số ${(unit - 1) / 50 + 1}`, '', ''] : null))));
    expect(reading?.units.groupNames.length).toBe(400);
    expect(reading?.units.names.length).toBe(20_000);
    expect(reading?.problems).toEqual([]);
  });
});
