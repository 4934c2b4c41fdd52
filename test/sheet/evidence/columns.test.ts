import { bodyRows, findGroupColumns, findSerialColumn, findUnitColumn, splitIntoTables, type TableColumn } from '../../../src/sheet/evidence/columns';
import { drawnColumns, drawnWindow } from './drawn-evidence';

function rolesOf(drawing: string): (string | null)[] {
  return drawnColumns(drawing).map(({ role }) => role);
}

function unitOf(drawing: string): TableColumn {
  const unit = findUnitColumn(drawnColumns(drawing));
  if (unit === null) throw new Error('no unit column');
  return unit;
}

function groupsOf(drawing: string, { hasHeader = true, merged = [] as readonly number[] } = {}): { readonly named: string[]; readonly possible: string[] } {
  const columns = drawnColumns(drawing);
  const unit = findUnitColumn(columns);
  if (unit === null) throw new Error('no unit column');
  const found = findGroupColumns(columns, unit, { hasHeader, mergedDown: new Set(merged) });
  return { named: found.named.map(({ header }) => header), possible: found.possible.map(({ header }) => header) };
}

describe('the role of a column', () => {
  test('is what its header says, where its cells keep that', () => {
    expect(rolesOf('STT | Đơn vị | Điểm | Hạng | Ghi chú\n1 | Sở A | 80 | 1 | mới\n2 | Sở B | 79 | 2 | x')).toEqual(['serial', 'unit', 'score', 'rank', 'note']);
  });

  test('ratings are a class, under whatever header', () => {
    expect(rolesOf('Đơn vị | Điểm | Loại\nSở A | 80 | Tốt\nSở B | 79 | Khá')[2]).toBe('class');
    expect(rolesOf('Đơn vị | Điểm | Xếp hạng\nSở A | 80 | Tốt\nSở B | 79 | Khá')[2]).toBe('class');
    expect(rolesOf('Đơn vị | Điểm | Nhóm\nSở A | 80 | Xuất sắc\nSở B | 79 | Hoàn thành')[2]).toBe('class');
    expect(rolesOf('Đơn vị | Điểm | Loại\nSở A | 80 | Sở\nXã B | 79 | Xã')[2]).toBe('kind');
  });

  test('a rank with decimals is none, a serial with names is the units’, a unit of numbers is none', () => {
    expect(rolesOf('Đơn vị | Điểm | Xếp hạng\nSở A | 80 | 80.25\nSở B | 79 | 79.5')[2]).toBeNull();
    expect(rolesOf('Số | Điểm\nSở Nội vụ tỉnh | 80\nSở Tài chính tỉnh | 79')[0]).toBe('unit');
    expect(rolesOf('Đơn vị | Điểm\n412 | 80\n96 | 79')[0]).toBeNull();
  });

  test('a maximum or a rank above governs the points below it', () => {
    const columns = drawnColumns('STT | Đơn vị | Điểm tối đa |\n | | Điểm | Tổng\n1 | Sở A | 10 | 20\n2 | Sở B | 10 | 20');
    expect(columns[2]?.role).toBe('apart');
  });
});

describe('rows that tell what columns are', () => {
  test('have two cells or more, and no sum', () => {
    const { window, header } = drawnWindow('STT | Đơn vị | Điểm\nI | Khối sở\n1 | Sở A | 80\nGhi chú\n | Tổng | 80');
    expect(bodyRows(window, header)).toEqual([1, 2]);
  });
});

test('the header that comes again, and the numbers of columns under it, tell nothing of the columns', () => {
  const { window, header } = drawnWindow('Đơn vị | 2023 | 2024\n-1 | -2 | -3\nSở A | 80 | 81\nĐơn vị | 2023 | 2024\n-1 | -2 | -3\nSở B | 79 | 78');
  expect(bodyRows(window, header)).toEqual([2, 5]);
});

describe('tables side by side', () => {
  test('an empty column parts them', () => {
    const columns = drawnColumns('Đơn vị | Điểm | | Xã | Điểm\nSở A | 80 | | An Bình | 70\nSở B | 79 | | Tân Phú | 69');
    expect(splitIntoTables(columns).map((table) => table.map(({ column }) => column))).toEqual([[0, 1], [3, 4]]);
  });
});

describe('the column of names', () => {
  test('what units belong to repeats, their names do not', () => {
    expect(unitOf('Department | Employee | Score\nSales | Ann | 80\nSales | Bob | 79\nLegal | Cai | 78\nLegal | Dan | 77').header).toBe('Employee');
  });

  test('without a header, the first column of words that differ', () => {
    expect(unitOf('1 | An Bình | 80\n2 | Tân Phú | 79\n3 | Hòa Lợi | 78').column).toBe(1);
  });

  test('no column of words, no names', () => {
    expect(findUnitColumn(drawnColumns('Điểm 1 | Điểm 2\n80 | 79\n70 | 69'))).toBeNull();
  });
});

describe('the column of serials', () => {
  test('by its header, or by counting left of the names', () => {
    for (const drawing of ['STT | Đơn vị | Điểm\n1 | Sở A | 80\n2 | Sở B | 79', 'x | Đơn vị | Điểm\n1 | Sở A | 80\n2 | Sở B | 79\n3 | Sở C | 78']) {
      expect(findSerialColumn(drawnColumns(drawing), unitOf(drawing))?.column).toBe(0);
    }
    const right = 'Đơn vị | x | Điểm\nSở A | 1 | 80\nSở B | 2 | 79\nSở C | 3 | 78';
    expect(findSerialColumn(drawnColumns(right), unitOf(right))).toBeNull();
  });
});

describe('columns that may group', () => {
  test('by their header; one that numbers every unit is none', () => {
    expect(groupsOf('Đơn vị | Nhóm | Điểm\nSở A | 1 | 80\nSở B | 1 | 79\nXã C | 2 | 78\nXã D | 2 | 77').named).toEqual(['Nhóm']);
    expect(groupsOf('Đơn vị | Nhóm | Điểm\nSở A | 1 | 80\nSở B | 2 | 79\nXã C | 3 | 78\nXã D | 4 | 77').named).toEqual([]);
    expect(groupsOf('Đơn vị | Nhóm | Điểm\nSở A | 1 | 80\nSở B | 2 | 79\nThấp nhất | | 79\nXã C | 3 | 78\nXã D | 4 | 77\nThấp nhất | | 77\nLập biểu | | Giám đốc').named).toEqual([]);
    expect(groupsOf('Đơn vị | Nhóm | Điểm\nSở A | 1 | 80\nSở B | | 79\nXã C | 2 | 78\nXã D | | 77\nXã E | 3 | 76\nXã G | | 75').named).toEqual(['Nhóm']);
  });

  test('kinds that repeat are possible, and so are the years of a table in long format', () => {
    expect(groupsOf('Đơn vị | Loại hình | Điểm\nA1 | Công lập | 80\nB2 | Tư thục | 79\nC3 | Công lập | 78\nD4 | Tư thục | 77')).toEqual({ named: [], possible: ['Loại hình'] });
    expect(groupsOf('Unit | Year | Score\nNorth | 2023 | 80\nNorth | 2024 | 79\nSouth | 2023 | 78\nSouth | 2024 | 77').possible).toEqual(['Year']);
  });

  test('the years of different units group nothing', () => {
    expect(groupsOf('Unit | Year | Score\nNorth | 1998 | 80\nEast | 1998 | 79\nSouth | 2001 | 78\nWest | 2001 | 77').possible).toEqual([]);
  });

  test('without a header, names that repeat or are merged down', () => {
    expect(groupsOf('Miền núi | An Bình | 80\nMiền núi | Tân Phú | 79\nĐồng bằng | Hòa Lợi | 78\nĐồng bằng | Phú Mỹ | 77', { hasHeader: false }).named).toHaveLength(1);
  });
});
