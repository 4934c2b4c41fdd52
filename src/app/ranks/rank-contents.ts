/** What the rank cells will hold: values, the add-in's functions, or native formulas. The plan of the column stays the same. */
import type { SheetUnits } from '../../excel';
import type { Sentence } from '../../messages';
import type { ColumnCells, RankColumnPlan, RankFormulaProblem } from '../../sheet';
import type { RankingOptions } from '../session/options';
import { addressOf } from '../session/sentences';

export type RankContents =
  | { readonly contents: readonly (number | string | null)[]; readonly areFormulas: boolean }
  | { readonly refusal: Sentence };

/** The contents of the planned cells for the way of writing that was chosen, or the sentence that says why it cannot be done. */
export async function rankContents(plan: RankColumnPlan, units: SheetUnits, options: RankingOptions, sheetName: string): Promise<RankContents> {
  if (options.write === 'values') return { contents: plan.values, areFormulas: false };
  if (options.write === 'functions' && !canRunFunctions()) return { refusal: { code: 'functions-not-here', with: {} } };
  const { reading, scoreCells, groupCells } = units;
  const scores = withinUnits(scoreCells, reading.units.rows);
  const input = {
    units: reading.units,
    scores,
    groups: groupCells === null ? null : withinUnits(groupCells, reading.units.rows),
    order: options.order,
    ties: options.ties,
  };
  // Most write values: what makes formulas is loaded for those who ask for them.
  const { planNativeRanks, planRankFunctions } = await import(/* webpackChunkName: "rank-formulas" */ '../../sheet/plan/rank-formulas');
  const { formulas, problem } = options.write === 'functions' ? planRankFunctions(input) : planNativeRanks(input);
  if (problem !== null) return { refusal: formulaProblemSentence(problem, sheetName) };
  const contents = [...plan.values];
  reading.units.rows.forEach((row, unit) => {
    const formula = formulas[unit];
    if (formula !== null && formula !== undefined) contents[row - plan.top] = formula;
  });
  return { contents, areFormulas: true };
}

/** Whether this Excel runs custom functions in cells; documents disagree about Excel 2021, so it is asked. */
export function canRunFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
}

/** The rows from the first to the last unit. */
function withinUnits(cells: ColumnCells, rows: Int32Array): ColumnCells {
  const first = rows[0] ?? cells.top;
  const last = rows.at(-1) ?? first;
  return { ...cells, top: first, values: cells.values.slice(first - cells.top, last - cells.top + 1) };
}

/** Why formulas cannot compute the ranks, with the cell. */
export function formulaProblemSentence(problem: RankFormulaProblem, sheetName: string): Sentence {
  switch (problem.code) {
    case 'formulas-too-many':
      return { code: problem.code, with: { units: problem.units, limit: problem.limit } };
    case 'formulas-need-decimals':
      return { code: problem.code, with: {} };
    case 'score-is-held-as-text':
    case 'score-differs-from-cell':
      return { code: problem.code, with: { cell: addressOf(sheetName, problem.cell), unit: problem.unit } };
    case 'number-among-scores':
    case 'group-written-differently':
      return { code: problem.code, with: { cell: addressOf(sheetName, problem.cell), group: problem.group } };
    case 'group-is-error':
      return { code: problem.code, with: { cell: addressOf(sheetName, problem.cell) } };
  }
}
