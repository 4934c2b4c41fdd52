/** Scores by themselves: far out of line, and printed with different decimals. */
import { decimalsOf } from '../../evidence/number-columns';
import { cellText } from '../../text/cell-text';
import { decimalsOfNumberFormat } from '../../text/number-format';
import { columnsOf, type RowFinding } from '../finding';
import { nameOf, placeOf, type ProofTable } from '../proof-table';

/** Scores that the reading found out of line with the others of their group. */
export function outOfLine({ reading }: ProofTable): RowFinding[] {
  return reading.problems.flatMap((problem): RowFinding[] => {
    if (problem.code !== 'score-out-of-line') return [];
    const { cell, score, likely, unit } = problem;
    return [{ code: 'score-out-of-line', cause: likely === null ? 'unexplained' : 'decimal-sign', weight: 'error', ...columnsOf([{ cell, found: score, expected: likely }]), units: [unit] }];
  });
}

/** Decimals with which a score cell prints. */
function printedDecimals({ layout, reading, cells }: ProofTable, unit: number): number {
  const column = cells.column(layout.scoreColumn);
  const row = reading.units.rows[unit] ?? 0;
  const value = column.at(row);
  const byFormat = typeof value === 'number' ? decimalsOfNumberFormat(column.format(row) ?? 'General') : null;
  if (byFormat !== null) return byFormat;
  return typeof value === 'number' ? decimalsOf(value) : (/[.,](\d+)(?!.*[.,])/u.exec(cellText(value))?.[1]?.length ?? 0);
}

/** So rare a number of decimals is a slip; else the cells are simply not formatted. */
const RARE = 0.1;

/** One finding for each group whose scores print with different decimals: a remark, for nothing is wrong with the numbers. */
export function decimalsThatVary(table: ProofTable): RowFinding[] {
  const { reading: { units }, layout } = table;
  const groups = units.groupNames.map(() => new Map<number, number[]>());
  units.scores.forEach((score, unit) => {
    const group = groups[units.groups[unit] ?? 0];
    if (Number.isNaN(score) || group === undefined) return;
    const decimals = printedDecimals(table, unit);
    const own = group.get(decimals);
    if (own === undefined) group.set(decimals, [unit]);
    else own.push(unit);
  });
  return groups.flatMap((byDecimals): RowFinding[] => {
    if (byDecimals.size < 2) return [];
    const [[usual, most], ...others] = [...byDecimals].sort(([, one], [, other]) => other.length - one.length) as [[number, number[]], ...[number, number[]][]];
    const odd = others.flatMap(([decimals, of]) => of.map((unit) => ({ unit, decimals })));
    const more = odd.filter(({ decimals }) => decimals > usual);
    // Whole numbers among others have merely lost their zeros.
    const areSlips = usual > 0 && more.length > 0 && more.length <= Math.max(1, most.length * RARE);
    const shown = (areSlips ? more : odd).sort((one, other) => one.unit - other.unit);
    const cells = columnsOf(shown.map(({ unit, decimals }) => ({ cell: placeOf(table, unit, layout.scoreColumn), found: decimals, expected: usual })));
    return [{ code: 'score-decimals-vary', cause: areSlips ? 'more-decimals' : 'general-format', weight: 'remark', ...cells, units: areSlips ? shown.map(({ unit }) => nameOf(table, unit)) : [] }];
  });
}
