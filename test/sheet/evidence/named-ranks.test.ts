import { columnNamedBy } from '../../../src/sheet/evidence/named-ranks';
import { drawnColumns } from './drawn-evidence';

/** The header of the column that the last column, of ranks, names. */
function named(header: string): string | null {
  const columns = drawnColumns(`${header}\n${header.split('|').map((_, index) => (index === 0 ? 'A1' : String(index))).join('|')}`);
  const rank = columns.at(-1);
  return rank === undefined ? null : (columnNamedBy(rank, columns.slice(1, -1))?.header ?? null);
}

describe('what the header of ranks names', () => {
  test('the column with its words', () => {
    expect(named('Đơn vị | Hạ tầng số | Nhân lực số | Tổng điểm | Xếp hạng Hạ tầng số')).toBe('Hạ tầng số');
    expect(named('Unit | Infrastructure score | Skills score | Rank (Infrastructure)')).toBe('Infrastructure score');
    expect(named('Đơn vị | Hạ tầng số | Tổng điểm | Xếp hạng Hạ tầng số các xã')).toBe('Hạ tầng số');
  });

  test('of two with its words the one that says no more', () => {
    expect(named('Đơn vị | Điểm CCHC nội bộ | Điểm CCHC | Hạng CCHC')).toBe('Điểm CCHC');
    expect(named('Đơn vị | CCHC nội bộ | CCHC tại xã | Hạng CCHC')).toBeNull();
  });

  test('nothing where it says only that it is a rank, of a score, of a year', () => {
    for (const header of ['Xếp hạng', 'Overall rank', 'Xếp hạng theo điểm', 'Hạng năm 2024', 'Hạng toàn tỉnh']) expect(named(`Đơn vị | Hạ tầng số | Tổng điểm năm 2024 | ${header}`)).toBeNull();
  });
});
