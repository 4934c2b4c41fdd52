/**
 * Column choices found again on a sheet: at their place, or where their header has moved to. A column without a header is found only
 * at its place, and only as long as it still has none.
 */
import { headerTextsOf, findHeaderRows } from '../evidence/header-rows';
import { Window } from '../evidence/window';
import type { Grid } from '../model/grid';
import type { LayoutChoices } from '../model/layout';
import { foldHeader } from '../text/cell-text';
import type { Choice, ColumnRole } from '../model/choice';

export interface ChosenColumns {
  readonly columns: LayoutChoices;
  /** Choices whose column is no longer there. */
  readonly unfit: readonly Choice[];
}

type ColumnChoice = Extract<Choice, { about: 'column' }>;

/** The header of each column of a window in one line: how choices name a column. */
function headersOf(grid: Grid): Map<number, string> {
  const window = new Window(grid);
  const { rows } = findHeaderRows(window);
  const headers = new Map<number, string>();
  for (let column = window.left; column < window.right; column += 1) headers.set(column, headerTextsOf(window, rows, column).join(' – '));
  return headers;
}

/** A choice of columns in words of the sheet. */
export function columnChoices(grid: Grid, { unitColumn, scoreColumn, groupColumn }: LayoutChoices): Choice[] {
  const headers = headersOf(grid);
  const choice = (role: ColumnRole, column: number | null): Choice => ({ about: 'column', role, column, header: column === null ? '' : (headers.get(column) ?? '') });
  return [
    ...(unitColumn === undefined ? [] : [choice('unit', unitColumn)]),
    ...(scoreColumn === undefined ? [] : [choice('score', scoreColumn)]),
    ...(groupColumn === undefined ? [] : [choice('group', groupColumn)]),
  ];
}

function findColumn({ column, header }: ColumnChoice, headers: ReadonlyMap<number, string>): number | null {
  const wanted = foldHeader(header);
  if (column !== null && headers.get(column) === wanted) return column;
  if (wanted === '') return null;
  const same = [...headers].filter(([, text]) => text === wanted).map(([place]) => place);
  const [only = null] = same;
  return same.length === 1 ? only : null;
}

/** The columns that were chosen, as they stand on the sheet now. */
export function findChosenColumns(grid: Grid, choices: readonly Choice[]): ChosenColumns {
  const wanted = choices.filter((choice) => choice.about === 'column');
  if (wanted.length === 0) return { columns: {}, unfit: [] };
  const headers = new Map(Array.from(headersOf(grid), ([column, header]) => [column, foldHeader(header)]));
  const columns: { unitColumn?: number; scoreColumn?: number; groupColumn?: number | null } = {};
  const unfit: Choice[] = [];
  for (const choice of wanted) {
    if (choice.column === null) {
      columns.groupColumn = null;
      continue;
    }
    const column = findColumn(choice, headers);
    if (column === null) unfit.push(choice);
    else if (choice.role === 'unit') columns.unitColumn = column;
    else if (choice.role === 'score') columns.scoreColumn = column;
    else columns.groupColumn = column;
  }
  return { columns, unfit };
}
