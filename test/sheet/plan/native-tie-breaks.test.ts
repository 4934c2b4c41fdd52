/** Native rank formulas with tie-breaks, calculated in cells and compared with the ranking core. */
import fc from 'fast-check';
import { rankScores, TIE_METHODS, type Order } from '../../../src/ranking';
import { formatA1, planNativeRanksByTieBreaks, type CellValue, type TieBreakColumn, type TieBreakFormulaInput } from '../../../src/sheet';
import { SheetCalculation } from '../../workbench/calculation/sheet-calculation';
import { drawnSheet } from '../drawn-sheet';
import { formulaInput } from './drawn-formulas';
import { randomTable } from './random-tables';

const GRID = drawnSheet(`
  Đơn vị | Điểm | Khảo sát | Kiến nghị
  Sở A   | 72   | 14       | 3
  Sở B   | 72   | 15.5     | 9
  Sở C   | 72   | 14       | 2
  Sở D   |      | x        |
`);
const column = (index: number, order: Order, decimals: number): TieBreakColumn => ({
  cells: { column: index, top: 0, values: GRID.values.map((row) => row[index] ?? ''), numberFormats: null },
  order,
  decimals: [decimals],
});
const drawn = (tieBreaks: readonly TieBreakColumn[]): TieBreakFormulaInput => ({ ...formulaInput(GRID), ties: 'standard', tieBreaks });

test('a formula counts who is better in the score, or equal there and better in the next column', () => {
  const { formulas } = planNativeRanksByTieBreaks(drawn([column(2, 'descending', 1), column(3, 'ascending', 0)]));
  const others = 'ISNUMBER($B$2:$B$5)';
  const [score, ownScore] = ['ROUND($B$2:$B$5,2)', 'ROUND($B2,2)'];
  const survey = (sign: string): string => `(ROUND($C$2:$C$5,1)${sign}ROUND($C2,1))`;
  const further = `(${survey('>')}+${survey('=')}*(ROUND($D$2:$D$5,0)<ROUND($D2,0)))`;
  expect(formulas?.[0]).toBe(
    `=IF(ISNUMBER($B2),1+SUMPRODUCT(IF(${others},((${score}>${ownScore})+(${score}=${ownScore})*${further})*1,0)),"")`,
  );
});

test('a tie-break that is no number, where its unit has a score, is refused with its cell', () => {
  const blank = column(2, 'descending', 1);
  const values = blank.cells.values.map((value, row) => (row === 2 ? '' : value));
  expect(planNativeRanksByTieBreaks(drawn([{ ...blank, cells: { ...blank.cells, values } }])).problem).toEqual({
    code: 'tie-break-is-no-number',
    cell: { row: 2, column: 2 },
    unit: 'Sở B',
  });
});

test('a tie-break without a number of decimals is refused', () => {
  const all: TieBreakColumn = { ...column(2, 'descending', 1), decimals: ['all'] };
  expect(planNativeRanksByTieBreaks(drawn([all])).problem).toEqual({ code: 'formulas-need-decimals' });
});

test('formulas calculated in cells are the ranks of the core, in all rows', () => {
  const ways = TIE_METHODS.filter((method) => method !== 'dense');
  const order = fc.constantFrom<Order>('descending', 'ascending');
  const value = fc.oneof(fc.constantFrom(1, 2, 1.005, 1.01, -0.5), fc.integer({ min: -300, max: 300 }).map((each) => each / 100));
  const columnsOf = fc.array(
    fc.record({ values: fc.array(value, { minLength: 17, maxLength: 17 }), order, decimals: fc.nat({ max: 2 }) }),
    { minLength: 1, maxLength: 2 },
  );
  let compared = 0;
  fc.assert(
    fc.property(randomTable, order, fc.constantFrom(...ways), columnsOf, (table, by, ties, columns) => {
      const { units } = table;
      const inRow = (values: readonly CellValue[], row: number): CellValue => (units.rows.includes(row) ? (values[row] ?? '') : 'tiêu đề');
      const tieBreaks = columns.map(({ values, order: direction, decimals }, index): TieBreakColumn => {
        const cells = { column: 3 + index, top: 0, values: table.scores.values.map((_, row) => inRow(values, row)), numberFormats: null };
        return { cells, order: direction, decimals: units.groupNames.map(() => decimals) };
      });
      const { formulas } = planNativeRanksByTieBreaks({ ...table, order: by, ties, tieBreaks });
      const { scores, groups, decimals } = units;
      const ranks = rankScores(scores, {
        order: by,
        ties,
        groups,
        groupCount: units.groupNames.length,
        decimals,
        tieBreaks: tieBreaks.map((each) => ({ ...each, values: Float64Array.from(units.rows, (row) => Number(each.cells.values[row])) })),
      });
      const calculation = new SheetCalculation();
      const set = (row: number, at: number, cell: CellValue): void => {
        if (typeof cell === 'object' || cell === '') return;
        calculation.set({ [formatA1({ row, column: at })]: cell });
      };
      const columnsInCells = [table.groups, table.scores, ...tieBreaks.map(({ cells }) => cells)];
      for (const { column: at, values } of columnsInCells) values.forEach((cell, row) => set(row, at, cell));
      formulas?.forEach((formula, unit) => {
        if (formula === null) return;
        set(units.rows[unit] ?? 0, 7, formula);
        expect(calculation.at(formatA1({ row: units.rows[unit] ?? 0, column: 7 }))).toBe(ranks[unit]);
        compared++;
      });
    }),
    { numRuns: 40 },
  );
  expect(compared).toBeGreaterThan(100);
});
