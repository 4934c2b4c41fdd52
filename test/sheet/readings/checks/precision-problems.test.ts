import fc from 'fast-check';
import { quantise, type Decimals } from '../../../../src/ranking';
import { precisionProblems } from '../../../../src/sheet';
import type { CellValue, Reading } from '../../../../src/sheet';
import { drawnSheet, gridOf, readDrawn } from '../../drawn-sheet';

function problemsOf(rows: readonly (readonly CellValue[])[], decimals: Decimals): ReturnType<typeof precisionProblems> {
  const { layout, reading } = readDrawn(gridOf([['Đơn vị', 'Điểm'], ...rows]), { decimals });
  if (layout === null || reading === null) throw new Error('not understood');
  return precisionProblems(layout, reading);
}

describe('where the published decimals decide a rank', () => {
  test('both units, both cells and the first decimal at which they differ are named', () => {
    expect(problemsOf([['Sở A', 72.004], ['Sở B', 60], ['Sở C', 71.9961]], 2)).toEqual([
      { code: 'near-tie', cell: { row: 1, column: 1 }, unit: 'Sở A', other: { row: 3, column: 1 }, otherUnit: 'Sở C', decimals: 2, differAt: 3 },
    ]);
  });

  test('one report for all units that share a score, another for the next score', () => {
    const rows = [['A', 1.001], ['B', 1.002], ['C', 1.003], ['D', 1.003], ['E', 2.001], ['G', 2]] as const;
    expect(problemsOf(rows, 2).map(({ code, cell }) => [code, cell.row])).toEqual([['near-tie', 5], ['near-tie', 2]]);
  });

  test('binary noise, equal scores and different published scores are no near ties', () => {
    expect(problemsOf([['A', 72.00000000000001], ['B', 72], ['C', 60.5], ['D', 60.5], ['E', 60.504]], 1).map(({ cell }) => cell.row)).toEqual([3]);
    expect(problemsOf([['A', 72.00000000000001], ['B', 72]], 2)).toEqual([]);
    expect(problemsOf([['A', 72.00001], ['B', 72]], 'all')).toEqual([]);
  });

  test('units of different groups never tie', () => {
    const { layout, reading } = readDrawn(drawnSheet('Nhóm | Đơn vị | Điểm\nA | Sở A | 72.004\nB | Sở B | 72.003'), { decimals: 2 });
    expect(layout === null || reading === null ? null : precisionProblems(layout, reading)).toEqual([]);
  });

  test('fifty are listed, the rest are counted from their first cell', () => {
    const rows = Array.from({ length: 240 }, (_, unit): CellValue[] => [`Đơn vị ${unit + 1}`, 1_000 - Math.floor(unit / 2) + (unit % 2) / 1_000]);
    const problems = problemsOf(rows, 2);
    expect(problems.length).toBe(51);
    expect(problems.at(-1)).toEqual({ code: 'near-ties-more', cell: { row: 101, column: 1 }, count: 70 });
  });

  test('exactly the published scores at which some units differ', () => {
    const units = fc.array(fc.record({ group: fc.nat(1), score: fc.integer({ min: 0, max: 60 }).map((thousandths) => 70 + thousandths / 1_000) }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(units, fc.constantFrom<Decimals>(0, 1, 2, 'all'), (drawn, decimals) => {
        const { layout, reading } = readDrawn(gridOf([['Nhóm', 'Đơn vị', 'Điểm'], ...drawn.map(({ group, score }, unit): CellValue[] => [`Khối ${group}`, `Đơn vị ${unit}`, score])]), { decimals });
        if (layout === null || reading === null) throw new Error('not understood');
        const exact = new Map<string, Set<number>>();
        for (const { group, score } of decimals === 'all' ? [] : drawn) {
          const key = `${group} ${quantise(score, decimals)}`;
          exact.set(key, (exact.get(key) ?? new Set()).add(score));
        }
        const expected = [...exact].filter(([, scores]) => scores.size > 1).map(([key]) => key);
        const found = precisionProblems(layout, reading).map(({ cell }) => {
          const unit = drawn[cell.row - 1];
          return unit === undefined ? '' : `${unit.group} ${quantise(unit.score, decimals)}`;
        });
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  test('a million units with near ties everywhere are done in seconds', () => {
    const count = 1_000_000;
    const scores = Float64Array.from({ length: count }, (_, unit) => ((unit * 7_919) % 100_003) / 1_000);
    const rows = Int32Array.from({ length: count }, (_, unit) => unit + 1);
    const reading: Pick<Reading, 'units' | 'answered'> = {
      units: { rows, names: new Array<string>(count).fill('Đơn vị'), scores, groups: new Uint32Array(count), groupNames: [''], decimals: [2] },
      answered: new Set(),
    };
    const { layout } = readDrawn(drawnSheet('Đơn vị | Điểm\nSở A | 1'));
    if (layout === null) throw new Error('not understood');
    const started = performance.now();
    expect(precisionProblems(layout, reading).length).toBe(51);
    // The bound tells linear from quadratic (hours), not one machine from another.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
