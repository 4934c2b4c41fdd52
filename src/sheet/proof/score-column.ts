/**
 * The score that ranks are of. A reading takes the column that all ranks follow; where a slip keeps them from following the total, a criterion of a small table
 * may fit by chance. A proofreader takes the total then, if the ranks nearly follow it.
 */
import { numberIn } from '../evidence/column-profile';
import { publishedDecimals } from '../readings/published-decimals';
import { scoreWords } from '../text/header-words';
import type { ProofTable } from './proof-table';
import { rankIn, unitNumbers } from './proof-table';
import { fitCost } from './ranks/fit-cost';
import { findRankColumn } from './ranks/rank-column';

/** What a slip costs at most in a small table, where more would be chance, and in a large one. */
const OF_FEW_UNITS = 0.45;
const OF_ONE_SLIP = 3;
const OF_MANY_UNITS = 0.1;

function isTotal({ layout }: ProofTable, column: number): boolean {
  const words = scoreWords(layout.headers[column - layout.firstColumn] ?? '');
  return words.total && words.counts === 'scores' && !words.previous && !words.part;
}

/** The table as if this column had been read as the score. */
function withScores(table: ProofTable, column: number): ProofTable {
  const { units } = table.reading;
  const reader = table.cells.column(column);
  const scores = Float64Array.from(units.rows, (row) => numberIn(reader.at(row)));
  const textDecimals = new Int8Array(scores.length).fill(-1);
  const formatOf = (unit: number): string | null => reader.format(units.rows[unit] ?? 0);
  const decimals = publishedDecimals({ scores, groups: units.groups, groupCount: units.groupNames.length, textDecimals, formatOf });
  const problems = table.reading.problems.filter(({ code }) => !code.startsWith('score-'));
  return { ...table, layout: { ...table.layout, scoreColumn: column }, reading: { ...table.reading, problems, units: { ...units, scores, decimals } } };
}

export function* withScoreColumn(table: ProofTable): Generator<void, ProofTable> {
  const { layout } = table;
  if (layout.scoreReason === 'chosen' || isTotal(table, layout.scoreColumn)) return table;
  const rankColumn = findRankColumn(table);
  const totals = layout.evidence.numberColumns.filter((column) => column !== layout.scoreColumn && column !== rankColumn && isTotal(table, column));
  const [column] = totals;
  if (rankColumn === null || column === undefined || totals.length > 1) return table;
  const other = withScores(table, column);
  const { scores, groups, groupNames, decimals } = other.reading.units;
  const units = { scores, groups, groupCount: groupNames.length, ranks: unitNumbers(table, rankColumn, rankIn) };
  const cost = yield* fitCost(units, { order: layout.scoreOrder.order, ties: 'standard', decimals, groups: 'each' });
  return cost <= Math.max(Math.min(OF_ONE_SLIP, scores.length * OF_FEW_UNITS), scores.length * OF_MANY_UNITS) ? other : table;
}
