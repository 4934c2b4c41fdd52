import fc from 'fast-check';
import { RowSet } from '../../../../workbench/calculation/cells/row-set';

describe('a set of rows', () => {
  it('answers as a plain set does, after any additions and removals', () => {
    const row = fc.oneof(fc.nat(70), fc.nat(5000), fc.nat(1_048_575));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), row), { maxLength: 60 }), row, row, (steps, from, to) => {
        const rows = new RowSet();
        const plain = new Set<number>();
        for (const [adds, one] of steps) {
          if (adds) rows.add(one);
          else rows.delete(one);
          if (adds) plain.add(one);
          else plain.delete(one);
        }
        const inside = [...plain].filter((one) => one >= from && one <= to);
        expect(rows.size).toBe(plain.size);
        expect(rows.first(from, to)).toBe(inside.length === 0 ? null : Math.min(...inside));
        for (const [, one] of steps) expect(rows.has(one)).toBe(plain.has(one));
      }),
    );
  });
});
