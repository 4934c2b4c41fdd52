/** Totals as formulas, calculated in cells and compared with the totals that are computed. */
import fc from 'fast-check';
import { computeTotals, totalFormula, type TotalFormulaInput, type TotalRule } from '../../../src/sheet';
import { SheetCalculation } from '../../workbench/calculation/sheet-calculation';

const percent: TotalFormulaInput = {
  rule: { kind: 'percent of maximum', maxima: [10, 20, 30] },
  blank: 'exempt',
  decimals: 2,
  criteria: [2, 3, 5],
  bonuses: [6],
  penalties: [7],
  shareRow: 1,
};

test('a formula sums what stands side by side together, and leaves out the maximum of a blank criterion', () => {
  expect(totalFormula(4, percent)).toBe(
    '=IF(COUNT($C5:$D5,$F5)<1,"",ROUND(100*(SUM($C5:$D5,$F5)+SUM($G5)-ABS(SUM($H5)))' +
      '/(SUMPRODUCT(ISNUMBER($C5:$D5)*$C$2:$D$2)+SUMPRODUCT(ISNUMBER($F5)*$F$2:$F$2)),2))',
  );
});

test('weights that were typed in stand in the formula', () => {
  const rule: TotalRule = { kind: 'weighted sum', weights: [0.5, 0.2, 0.3] };
  expect(totalFormula(4, { ...percent, rule, bonuses: [], penalties: [], shareRow: null })).toBe(
    '=IF(COUNT($C5:$D5,$F5)<1,"",ROUND(SUMPRODUCT($C5:$D5,{0.5,0.2})+SUMPRODUCT($F5,{0.3}),2))',
  );
});

test('formulas calculated in cells give the computed totals, in all rows', () => {
  const blank = Number.NaN;
  const points = fc.integer({ min: 0, max: 10_000 }).map((each) => each / 1000);
  const cell = fc.oneof({ weight: 4, arbitrary: points }, { weight: 1, arbitrary: fc.constant(blank) });
  const shares = [10, 20, 30];
  const rules: readonly TotalRule[] = [
    { kind: 'sum' },
    { kind: 'mean' },
    { kind: 'weighted sum', weights: shares },
    { kind: 'weighted mean', weights: shares },
    { kind: 'percent of maximum', maxima: shares },
  ];
  const table = fc.record({
    rows: fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 5 }),
    rule: fc.constantFrom(...rules),
    blank: fc.constantFrom('exempt' as const, 'zero' as const),
    decimals: fc.nat({ max: 3 }),
    fewestCriteria: fc.integer({ min: 1, max: 3 }),
    shareRow: fc.constantFrom(0, null),
  });
  let compared = 0;
  fc.assert(
    fc.property(table, ({ rows, ...options }) => {
      const calculation = new SheetCalculation();
      const letters = ['C', 'D', 'F', 'G', 'H'];
      calculation.set({ C1: 10, D1: 20, F1: 30 });
      const columns = letters.map((_, index) => Float64Array.from(rows, (row) => row[index] ?? blank));
      rows.forEach((row, index) => {
        row.forEach((value, at) => {
          if (!Number.isNaN(value)) calculation.set({ [`${letters[at] ?? ''}${String(index + 2)}`]: value });
        });
      });
      const roles = { criteria: columns.slice(0, 3), bonuses: columns.slice(3, 4), penalties: columns.slice(4) };
      const { totals } = computeTotals(roles, options);
      rows.forEach((_, index) => {
        const address = `J${String(index + 2)}`;
        calculation.set({ [address]: totalFormula(index + 1, { ...options, criteria: [2, 3, 5], bonuses: [6], penalties: [7] }) });
        const total = totals?.[index] ?? blank;
        const shown = calculation.at(address);
        // -0 and 0 are one number in a cell
        expect(shown === 0 ? 0 : shown).toBe(Number.isNaN(total) ? '' : total);
        compared++;
      });
    }),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(150);
});
