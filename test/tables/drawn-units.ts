/** Units drawn in a test: `group | name | score`, a line each. A score that is no number stands for what the sheet's cell holds. */
import { rankScores, type Decimals, type Order, type TieMethod } from '../../src/ranking';
import type { CellValue, ColumnCells, UnitTable } from '../../src/sheet';
import { planGroupTables, type GroupTable, type TieOrder } from '../../src/tables';

export interface DrawnUnits {
  readonly units: UnitTable;
  readonly scoreCells: ColumnCells;
}

/** The first unit stands in row 4 (counted from 0), as under a title and a header. */
const FIRST_ROW = 4;

export function drawnUnits(drawing: string, decimals: Decimals = 2): DrawnUnits {
  const lines = drawing.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const cells = lines.map((line) => line.split('|').map((field) => field.trim()));
  return unitsOf(cells.map(([group = '', name = '', score = '']) => ({ group, name, score: score !== '' && !Number.isNaN(Number(score)) ? Number(score) : score })), decimals);
}

export function unitsOf(entries: readonly { readonly group: string; readonly name: string; readonly score: CellValue }[], decimals: Decimals = 2): DrawnUnits {
  const groupNames = [...new Set(entries.map(({ group }) => group))];
  return {
    units: {
      rows: Int32Array.from(entries, (_, index) => FIRST_ROW + index),
      names: entries.map(({ name }) => name),
      scores: Float64Array.from(entries, ({ score }) => (typeof score === 'number' ? score : Number.NaN)),
      groups: Uint32Array.from(entries, ({ group }) => groupNames.indexOf(group)),
      groupNames,
      decimals: groupNames.map(() => decimals),
    },
    scoreCells: { column: 2, top: FIRST_ROW, values: entries.map(({ score }) => score), numberFormats: null },
  };
}

export interface TablesOptions {
  readonly ties?: TieMethod;
  readonly order?: Order;
  readonly tieOrder?: TieOrder;
  readonly notes?: 'none' | 'ties';
  readonly language?: 'vi' | 'en';
  readonly extras?: readonly ColumnCells[];
}

export function tablesOf({ units, scoreCells }: DrawnUnits, options: TablesOptions = {}): GroupTable[] {
  const { ties = 'standard', order = 'descending', tieOrder = 'source', notes = 'none', language = 'vi', extras = [] } = options;
  const ranks = rankScores(units.scores, { order, ties, decimals: units.decimals, groups: units.groups, groupCount: units.groupNames.length });
  return planGroupTables({ units, ranks, scoreCells, decimals: 'all', extras, language, order, ties, tieOrder, notes });
}
