import fc from 'fast-check';
import { rankingOrder, tiedUnits } from '../../../src/app/shown/ranking';

const NaNs = Number.NaN;

test('units come by group, then rank, then place on the sheet, those without a rank last in their group', () => {
  const units = { groups: Uint32Array.of(1, 0, 0, 1, 0), groupNames: ['Sở', 'Huyện'] };
  expect([...rankingOrder(units, Float64Array.of(1, NaNs, 1.5, NaNs, 1.5))]).toEqual([2, 4, 1, 0, 3]);
});

test('units that share a rank inside one group are tied; the same rank in another group is no tie', () => {
  const groups = Uint32Array.of(0, 0, 0, 1, 1);
  const ranks = Float64Array.of(1, 2, 2, 1, NaNs);
  const order = rankingOrder({ groups, groupNames: ['', ''] }, ranks);
  expect([...tiedUnits(order, groups, ranks)]).toEqual([0, 1, 1, 0, 0]);
});

test('the order is that of sorting by group, rank and place, whatever the ranks', () => {
  const unit = fc.record({ group: fc.nat({ max: 3 }), half: fc.option(fc.nat({ max: 9 })) });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 5, maxLength: 40 }), (units) => {
      const groups = Uint32Array.from(units, ({ group }) => group);
      const ranks = Float64Array.from(units, ({ half }) => (half === null ? NaNs : Math.min(1 + half / 2, units.length)));
      const key = (i: number): number => (groups[i] ?? 0) * 1e6 + (Number.isNaN(ranks[i]) ? 1e5 : (ranks[i] ?? 0) * 100) + i / 1000;
      const sorted = units.map((_, i) => i).sort((one, other) => key(one) - key(other));
      expect([...rankingOrder({ groups, groupNames: ['a', 'b', 'c', 'd'] }, ranks)]).toEqual(sorted);
    }),
  );
});
