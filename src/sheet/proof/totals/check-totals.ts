/** Totals against their criteria. */
import { columnsOf, type FoundCell, type TotalFinding } from '../finding';
import { nameOf, placeOf, type ProofTable } from '../proof-table';
import { criteriaColumns, findPlan } from './find-plan';
import { checkMaxima } from './maxima';
import { mendingsOf } from './mend-total';
import { numberCells, type NumberCells } from './number-cells';
import { checkShares } from './percent-of-maximum';
import { rowSum, type PlanBasis, type SumPlan } from './sum-plan';

/** How the totals are made, and how many are so. */
export interface TotalsFound {
  readonly column: number;
  readonly criteria: readonly number[];
  /** Of each criterion, as a part of one; 1 for a plain sum. */
  readonly weights: readonly number[];
  readonly basis: PlanBasis;
  readonly exact: number;
  readonly rounded: number;
  readonly wrong: number;
}

export interface TotalsChecked {
  readonly count: number;
  readonly totals: TotalsFound | null;
  /** What the criteria of each unit come to whose total is wrong. */
  readonly mended: ReadonlyMap<number, number>;
  readonly findings: readonly TotalFinding[];
}

const NONE_MENDED: ReadonlyMap<number, number> = new Map<number, number>();

/** Rows between pauses. */
const ROWS_AT_ONCE = 10_000;

export function* checkTotals(table: ProofTable): Generator<void, TotalsChecked> {
  const total = numberCells(table, table.layout.scoreColumn);
  yield;
  const found = yield* findPlan(table, total);
  if (found === null) {
    const shares = checkShares(table, total);
    const above = yield* checkMaxima(table, criteriaColumns(table).map((column) => numberCells(table, column)));
    return { count: shares.count, totals: null, mended: NONE_MENDED, findings: [...shares.findings, ...above] };
  }
  const { plan } = found;
  const above = yield* checkMaxima(table, plan.criteria);
  yield;
  if (found.kind === 'column-missing') return { count: total.count, totals: null, mended: NONE_MENDED, findings: [columnMissing(table, plan, total), ...above] };
  const rounded: number[] = [];
  const wrong: number[] = [];
  let count = 0;
  for (let unit = 0; unit < total.values.length; unit += 1) {
    if (unit % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
    const { verdict } = rowSum(plan, total, unit);
    if (verdict !== 'none') count += 1;
    if (verdict === 'rounded') rounded.push(unit);
    if (verdict === 'wrong') wrong.push(unit);
  }
  const totals: TotalsFound = {
    column: total.column,
    criteria: plan.criteria.map(({ column }) => column),
    weights: plan.weights.map((weight) => weight / plan.divisor),
    basis: plan.basis,
    exact: count - rounded.length - wrong.length,
    rounded: rounded.length,
    wrong: wrong.length,
  };
  const findings = [...wrongTotals(table, { plan, total, wrong }), ...(rounded.length > 0 ? [roundedTotals(table, { plan, total, rounded })] : []), ...above];
  return { count, totals, mended: new Map(wrong.map((unit) => [unit, rowSum(plan, total, unit).sum])), findings };
}

function totalCell(table: ProofTable, total: NumberCells, { unit, expected }: { readonly unit: number; readonly expected: number }): FoundCell {
  return { cell: placeOf(table, unit, total.column), found: total.values[unit] ?? null, expected };
}

/** One finding for each total, but one for all that are 0. */
function wrongTotals(table: ProofTable, { plan, total, wrong }: { readonly plan: SumPlan; readonly total: NumberCells; readonly wrong: readonly number[] }): TotalFinding[] {
  const findings: TotalFinding[] = [];
  const zero: number[] = [];
  for (const unit of wrong) {
    const mendings = mendingsOf(plan, total, unit);
    const [first] = mendings;
    if (first?.cause === 'zero') {
      zero.push(unit);
      continue;
    }
    const { sum } = rowSum(plan, total, unit);
    const criterion = first?.criterion ?? null;
    const cells = plan.criteria[criterion?.at ?? -1];
    const mended = criterion === null || cells === undefined ? [] : [{ cell: placeOf(table, unit, cells.column), found: cells.values[unit] ?? null, expected: criterion.value }];
    const isInCriterion = first !== undefined && criterion !== null && first.cause !== 'left-out' && first.cause !== 'counted-twice';
    const others = [...new Set(mendings.slice(1).map(({ cause }) => cause))].filter((cause) => cause !== first?.cause);
    findings.push({
      code: 'total-arithmetic',
      cause: first?.cause ?? 'edited',
      ...(others.length > 0 ? { also: others } : {}),
      weight: 'error',
      ...columnsOf([totalCell(table, total, { unit, expected: isInCriterion ? (total.values[unit] ?? 0) : sum }), ...mended]),
      units: [nameOf(table, unit)],
    });
  }
  if (zero.length === 0) return findings;
  const cells = zero.map((unit) => totalCell(table, total, { unit, expected: rowSum(plan, total, unit).sum }));
  return [{ code: 'total-arithmetic', cause: 'zero', weight: 'error', ...columnsOf(cells), units: zero.map((unit) => nameOf(table, unit)) }, ...findings];
}

/** A remark: nobody is accused. */
function roundedTotals(table: ProofTable, { plan, total, rounded }: { readonly plan: SumPlan; readonly total: NumberCells; readonly rounded: readonly number[] }): TotalFinding {
  const cells = rounded.map((unit) => totalCell(table, total, { unit, expected: rowSum(plan, total, unit).sum }));
  return { code: 'total-rounding', cause: 'rounding', weight: 'remark', ...columnsOf(cells), units: [] };
}

function columnMissing({ layout }: ProofTable, plan: SumPlan, total: NumberCells): TotalFinding {
  let least = Number.POSITIVE_INFINITY;
  let greatest = 0;
  for (let unit = 0; unit < total.values.length; unit += 1) {
    const { verdict, rest } = rowSum(plan, total, unit);
    if (verdict === 'none') continue;
    least = Math.min(least, rest);
    greatest = Math.max(greatest, rest);
  }
  const [found, expected] = [least, greatest].map((rest) => Number(rest.toPrecision(12)));
  const cells = columnsOf([{ cell: { row: layout.headerRow ?? layout.firstRow, column: total.column }, found: found ?? null, expected: expected ?? null }]);
  return { code: 'total-column-missing', cause: 'column-missing', weight: 'error', ...cells, units: [] };
}
