/** Rank formulas of drawn sheets, by the address of the unit's rank in column R. */
import type { Order, TieMethod } from '../../../src/ranking';
import { formatA1, type ColumnCells, type Grid, type RankFormulaInput, type RankFormulas, type UnitTable } from '../../../src/sheet';
import { drawnSheet, readDrawn } from '../drawn-sheet';
import type { Decimals } from '../../../src/ranking';

export interface DrawnFormulaOptions {
  readonly order?: Order;
  readonly ties?: TieMethod;
  readonly decimals?: Decimals;
}

/** The input of a plan, read from a drawn sheet as the add-in reads it. */
export function formulaInput(grid: Grid, { order = 'descending', ties = 'standard', decimals = 2 }: DrawnFormulaOptions = {}): RankFormulaInput {
  const { layout, reading } = readDrawn(grid, { decimals });
  if (layout === null || reading === null) throw new Error('The drawing is not read as a table.');
  const column = (index: number): ColumnCells => ({ column: index, top: 0, values: grid.values.map((row) => row[index] ?? ''), numberFormats: null });
  return { units: reading.units, scores: column(layout.scoreColumn), groups: layout.groupColumn === null ? null : column(layout.groupColumn), order, ties };
}

/** `C5: =…` for each scored unit, or the problem with its cell in A1. */
export function shownFormulas(plan: (input: RankFormulaInput) => RankFormulas, drawing: string, options: DrawnFormulaOptions = {}): unknown {
  const input = formulaInput(drawnSheet(drawing), options);
  const { formulas, problem } = plan(input);
  if (problem !== null) return 'cell' in problem ? { ...problem, cell: formatA1(problem.cell) } : problem;
  return byRow(input.units, formulas);
}

function byRow({ rows }: UnitTable, formulas: readonly (string | null)[]): readonly string[] {
  return formulas.map((formula, unit) => `${String((rows[unit] ?? -1) + 1)}: ${formula ?? '-'}`);
}
