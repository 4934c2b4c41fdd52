/**
 * Totals as Excel's own formulas, which anyone can verify: SUM, AVERAGE and SUMPRODUCT over the criteria of a row, rounded once at the
 * end. In English with commas, as `Range.formulas` takes them.
 */
import { columnLetters } from '../model/a1';
import { demandRule, type TotalOptions } from './total-rule';

export interface TotalFormulaInput extends TotalOptions {
  /** The columns of the criteria, from left to right. */
  readonly criteria: readonly number[];
  readonly bonuses?: readonly number[];
  readonly penalties?: readonly number[];
  /** The row of the sheet that has the weights or maxima above their criteria; null where they were typed in. */
  readonly shareRow: number | null;
}

/**
 * The formula of the unit in a row.
 *
 * One of them: `=IF(COUNT($C5:$F5)<1,"",ROUND(100*(SUM($C5:$F5)+SUM($G5)-ABS(SUM($H5)))/SUMPRODUCT(ISNUMBER($C5:$F5)*$C$3:$F$3),2))`
 */
export function totalFormula(row: number, input: TotalFormulaInput): string {
  const { criteria, decimals, fewestCriteria = 1 } = input;
  demandRule(input, criteria.length);
  const runs = runsOf(criteria);
  const cells = runs.map((run) => cellsOf(run, row)).join(',');
  return `=IF(COUNT(${cells})<${fewestCriteria},"",ROUND(${expression(row, { input, runs, cells })},${decimals}))`;
}

interface Terms {
  readonly input: TotalFormulaInput;
  readonly runs: readonly Run[];
  /** All criteria of the row. */
  readonly cells: string;
}

function expression(row: number, { input, runs, cells }: Terms): string {
  const { rule, blank, bonuses = [], penalties = [], criteria } = input;
  const added = bonuses.map((column) => `+SUM(${cellsOf({ first: column, last: column, start: 0 }, row)})`);
  const taken = penalties.map((column) => `-ABS(SUM(${cellsOf({ first: column, last: column, start: 0 }, row)}))`);
  const extra = [...added, ...taken].join('');
  const applied = (run: Run): string => (blank === 'zero' ? `SUM(${shares(run, input)})` : applicable(run, row, input));
  const divisor = (): string => runs.map(applied).join('+');
  const weighted = (): string => runs.map((run) => `SUMPRODUCT(${cellsOf(run, row)},${shares(run, input)})`).join('+');
  switch (rule.kind) {
    case 'sum':
      return `SUM(${cells})${extra}`;
    case 'weighted sum':
      return `${weighted()}${extra}`;
    case 'mean':
      return `${blank === 'exempt' ? `AVERAGE(${cells})` : `SUM(${cells})/${criteria.length}`}${extra}`;
    case 'weighted mean':
      return `(${weighted()})/(${divisor()})${extra}`;
    case 'percent of maximum':
      return `100*(SUM(${cells})${extra})/(${divisor()})`;
  }
}

/** Criteria in columns that stand side by side. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** The place of the first among all criteria. */
  readonly start: number;
}

function runsOf(columns: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  columns.forEach((column, start) => {
    const last = runs.at(-1);
    if (last !== undefined && column === last.last + 1) runs[runs.length - 1] = { ...last, last: column };
    else runs.push({ first: column, last: column, start });
  });
  return runs;
}

function cellsOf({ first, last }: Run, row: number): string {
  const from = `$${columnLetters(first)}${String(row + 1)}`;
  return first === last ? from : `${from}:$${columnLetters(last)}${String(row + 1)}`;
}

/** The weights or maxima of a run: their cells, or as an array. */
function shares({ first, last, start }: Run, { rule, shareRow }: TotalFormulaInput): string {
  if (shareRow !== null) return `$${columnLetters(first)}$${String(shareRow + 1)}:$${columnLetters(last)}$${String(shareRow + 1)}`;
  const given = 'weights' in rule ? rule.weights : 'maxima' in rule ? rule.maxima : [];
  return `{${given.slice(start, start + last - first + 1).join(',')}}`;
}

/** The weights or maxima of the criteria that are not blank. */
function applicable(run: Run, row: number, input: TotalFormulaInput): string {
  return `SUMPRODUCT(ISNUMBER(${cellsOf(run, row)})*${shares(run, input)})`;
}
