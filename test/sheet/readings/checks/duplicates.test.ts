import fc from 'fast-check';
import { nameKey } from '../../../../src/sheet';
import { findDuplicates } from '../../../../src/sheet/readings/checks/duplicates';

describe('the same unit twice', () => {
  test('spellings of one name are found in a group, not across groups', () => {
    const names = ['Xã Hòa Vang', 'Sở Y tế', 'XÃ HOÀ  VANG', 'Sở Y tế', 'Sở Y tế'];
    expect(findDuplicates(names, Uint32Array.of(0, 0, 0, 1, 1))).toEqual([
      { unit: 2, first: 0 },
      { unit: 4, first: 3 },
    ]);
  });

  test.each([
    ["UBND huyện Ea H' Leo", 'UBND huyện Ea H’ Leo'],
    ['Sở Lao động - Thương binh', 'SỞ LAO ĐỘNG – THƯƠNG BINH'],
    ['Xã Thủy Xuân', 'Xã  Thuỷ\u00a0Xuân '],
    ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD')],
  ])('%j and %j are the same unit', (one, other) => {
    expect(findDuplicates([one, 'Sở Y tế', other], Uint32Array.of(0, 0, 0))).toEqual([{ unit: 2, first: 0 }]);
  });

  test.each([
    ['Phường 1', 'Phường 2'],
    ['Xã Hoà', 'Xã Hoá'],
    ['Xã Đông', 'Xã Dông'],
  ])('%j and %j are two units', (one, other) => {
    expect(findDuplicates([one, other], Uint32Array.of(0, 0))).toEqual([]);
  });

  test('buckets lose nothing: the same as comparing every key', () => {
    const name = fc.array(fc.constantFrom('hòa', 'hoà', 'Hòa', 'thủy', 'thuỷ', 'Đ', 'D', "'", '’', ' ', '-', '–', 'a', 'ă', 'à'.normalize('NFD'), '1'), { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.nat(1)), { maxLength: 40 }), (units) => {
        const seen = new Map<string, number>();
        const expected = units.flatMap(([text, group], unit) => {
          const key = `${group}:${nameKey(text)}`;
          const first = seen.get(key);
          if (first === undefined) seen.set(key, unit);
          return first === undefined ? [] : [{ unit, first }];
        });
        expect(findDuplicates(units.map(([text]) => text), Uint32Array.from(units, ([, group]) => group))).toEqual(expected);
      }),
    );
  });
});
