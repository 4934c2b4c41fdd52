import { groupsByColumn, type GroupColumnOptions, type GroupsOfUnits } from '../../../src/sheet/readings/group-column';

function grouped(cells: readonly (string | number)[], options: Partial<GroupColumnOptions> = {}): GroupsOfUnits {
  return groupsByColumn(Int32Array.from(cells, (_, row) => row), (row) => cells[row] ?? '', { merged: false, blanks: null, ...options });
}

/** The name of each unit's group. */
function namesOf(...given: Parameters<typeof grouped>): (string | undefined)[] {
  const { groups, names } = grouped(...given);
  return Array.from(groups, (group) => names[group]);
}

describe('groups told by a column', () => {
  test('names are compared without regard to case and spaces, and kept as first entered', () => {
    expect(grouped(['Khối 1', 'Khối 2', 'KHỐI  1']).names).toEqual(['Khối 1', 'Khối 2']);
    expect(namesOf(['Khối 1', 'Khối 2', 'KHỐI  1'])).toEqual(['Khối 1', 'Khối 2', 'Khối 1']);
  });

  test('numbers are names as well', () => {
    expect(namesOf([1, 2, 1])).toEqual(['1', '2', '1']);
  });

  test('names that stand once each go on over the blank cells below', () => {
    expect(namesOf(['Cụm 1', '', '', 'Cụm 2', ''])).toEqual(['Cụm 1', 'Cụm 1', 'Cụm 1', 'Cụm 2', 'Cụm 2']);
    expect(grouped(['Cụm 1', '', 'Cụm 2', '']).blank).toEqual([]);
  });

  test('so do merged names that come again', () => {
    expect(namesOf(['Cụm 1', '', 'Cụm 2', '', 'Cụm 1', ''], { merged: true })).toEqual(['Cụm 1', 'Cụm 1', 'Cụm 2', 'Cụm 2', 'Cụm 1', 'Cụm 1']);
  });

  test('a blank cell or a dash among names that come again is left open', () => {
    for (const nothing of ['', '-', 'N/A']) {
      const found = grouped(['A', 'A', nothing, 'B', 'B']);
      expect(found.blank).toEqual([2]);
      expect(found.names).toEqual(['A', '', 'B']);
    }
  });

  test('a person’s word settles blank cells: as above, a group of their own, not ranked', () => {
    expect(namesOf(['A', 'A', '', 'B', 'B'], { blanks: 'above' })).toEqual(['A', 'A', 'A', 'B', 'B']);
    const own = grouped(['A', 'A', '', 'B', 'B'], { blanks: 'own' });
    expect([own.blank, own.notRanked.size]).toEqual([[], 0]);
    expect([...grouped(['A', 'A', '', 'B', 'B'], { blanks: 'unranked' }).notRanked]).toEqual([1]);
  });

  test('a blank first cell has nothing above it', () => {
    expect(grouped(['', 'A', 'A', 'B']).blank).toEqual([0]);
  });

  test('a column without any name leaves nothing open', () => {
    expect(grouped(['', '', '']).blank).toEqual([]);
  });

  test('a name that says so marks its units as not ranked', () => {
    expect([...grouped(['A', 'Không xếp hạng', 'A']).notRanked]).toEqual([1]);
  });
});
