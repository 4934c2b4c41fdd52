/** Scores by themselves: far out of line, and printed with different decimals. */
import { decimalsOf } from '../../evidence/number-columns';
import { cellText } from '../../text/cell-text';
import { decimalsOfNumberFormat } from '../../text/number-format';
import { columnsOf, type RowFinding } from '../finding';
import { nameOf, placeOf, type ProofTable } from '../proof-table';
import { slipsOf } from '../slips';

/** The best of a group, so many times as great as the next, has lost its decimal sign where that brings it among the others. */
const TIMES = 5;
const SLACK = 1.25;

/** Scores that the reading found out of line with the others of their group; and the greatest of a group that only has lost its decimal sign. */
export function outOfLine(table: ProofTable): RowFinding[] {
  const found = outOfReading(table);
  const { scores, groups, groupNames, decimals } = table.reading.units;
  const greatest = groupNames.map(() => ({ unit: -1, score: 0, next: 0, least: Number.POSITIVE_INFINITY }));
  scores.forEach((score, unit) => {
    const own = greatest[groups[unit] ?? 0];
    if (Number.isNaN(score) || own === undefined) return;
    own.least = Math.min(own.least, score);
    own.next = Math.max(own.next, Math.min(own.score, score));
    if (score > own.score) Object.assign(own, { unit, score });
  });
  const lost = greatest.flatMap(({ unit, score, next, least }, group): RowFinding[] => {
    const printed = decimals[group] ?? 'all';
    const name = unit < 0 ? '' : nameOf(table, unit);
    if (printed === 'all' || printed === 0 || !(next > 0) || score < next * TIMES || found.some(({ units, cause }) => units.includes(name) && cause === 'decimal-sign')) return [];
    const slip = slipsOf(score, printed).find(({ cause, value }) => cause === 'decimal-sign' && value >= least / SLACK && value <= next * SLACK);
    const cells = columnsOf([{ cell: placeOf(table, unit, table.layout.scoreColumn), found: score, expected: slip?.value ?? null }]);
    return slip === undefined ? [] : [{ code: 'score-out-of-line', cause: 'decimal-sign', weight: 'error', ...cells, units: [name] }];
  });
  return [...found.filter(({ units }) => !lost.some((other) => other.units[0] === units[0])), ...lost];
}

function outOfReading({ reading }: ProofTable): RowFinding[] {
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
