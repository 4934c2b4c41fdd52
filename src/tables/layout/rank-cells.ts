/**
 * Ranks in the tables as formulas: the add-in's functions, or Excel's own, against the table's own score column, so that a table stays right when
 * a score in it is mended. Only ranked units are looked at: what stands in the place of a missing score is no score.
 */
import type { Order, TieMethod } from '../../ranking';
import { planNativeRanks, planRankFunctions, type ColumnCells, type RankFormulaProblem, type UnitTable } from '../../sheet';
import { unitCells, type PlannedCell, type TableBlock } from './table-block';
import type { TableStyle } from '../table-style';

export interface RankCellsInput {
  readonly blocks: readonly TableBlock[];
  readonly style: TableStyle;
  readonly kind: 'functions' | 'formulas';
  readonly order: Order;
  readonly ties: TieMethod;
}

/** More units of one table than this would each hand a long column to a function: Excel would wait for minutes. */
export const MOST_ROWS_OF_FUNCTIONS = 2_000;

export type RankCells = { readonly blocks: readonly TableBlock[]; readonly problem: null } | { readonly blocks: null; readonly problem: RankFormulaProblem };

/** The blocks of one sheet with formulas in place of their ranks; or why Excel's own formulas cannot compute them. */
export function withRankFormulas(input: RankCellsInput): RankCells {
  const done: TableBlock[] = [];
  for (const block of input.blocks) {
    const { firstRow, scoreColumn, rankColumn } = unitCells(block, input.style);
    if (scoreColumn === null || rankColumn === null) return { blocks: input.blocks, problem: null };
    const { units, scores } = tableUnits(block, firstRow, scoreColumn);
    const asked = { units, scores, groups: null, order: input.order, ties: input.ties };
    const { formulas, problem } = input.kind === 'functions' ? planRankFunctions(asked) : planNativeRanks(asked);
    if (problem !== null) return { blocks: null, problem };
    const column = rankColumn - block.area.left;
    const first = firstRow - block.area.top;
    done.push({
      ...block,
      cells: block.cells.map((row, index): readonly PlannedCell[] => {
        const formula = formulas[index - first];
        return formula === undefined || formula === null ? row : row.map((cell, at) => (at === column ? { formula } : cell));
      }),
    });
  }
  return { blocks: done, problem: null };
}

/** The ranked units of a table as the planner of formulas sees a sheet; they stand above the others. */
function tableUnits({ table }: TableBlock, firstRow: number, scoreColumn: number): { readonly units: UnitTable; readonly scores: ColumnCells } {
  const ranked = table.rows.filter(({ rank }) => rank !== null);
  const values = ranked.map(({ score }) => score.value);
  return {
    units: {
      rows: Int32Array.from(ranked, (_, index) => firstRow + index),
      names: ranked.map(({ name }) => name),
      scores: Float64Array.from(values, Number),
      groups: new Uint32Array(ranked.length),
      groupNames: [table.name],
      decimals: [table.decimals],
    },
    scores: { column: scoreColumn, top: firstRow, values, numberFormats: null },
  };
}
