/** The table as its checks see it: units in columns, and every cell by row and column. */
import type { SheetCells } from '../evidence/sheet-cells';
import { numberIn } from '../evidence/column-profile';
import type { CellValue } from '../model/grid';
import type { Layout } from '../model/layout';
import type { CellPlace } from '../model/problem';
import type { Reading } from '../model/units';
import { cellText } from '../text/cell-text';
import type { ProofValue } from './finding';

export interface ProofTable {
  readonly layout: Layout;
  readonly reading: Reading;
  /** All columns of the table to its last row, and the window from the top of the sheet. */
  readonly cells: SheetCells;
}

export function nameOf({ reading }: ProofTable, unit: number): string {
  return reading.units.names[unit] ?? '';
}

export function placeOf({ reading }: ProofTable, unit: number, column: number): CellPlace {
  return { row: reading.units.rows[unit] ?? 0, column };
}

/** The cell as a finding tells of it: its number where it holds one. */
export function shownValue(value: CellValue): ProofValue {
  if (typeof value === 'number') return value;
  const text = cellText(value);
  return text === '' ? null : text;
}

/** `6`, `=6`, `T6`, `6=`: signs of a tie are no part of the rank. */
const TIED = /^(?:=|T-?)?(\d+(?:[.,]5)?)=?$/iu;

/** The rank that a cell holds; NaN for none. */
export function rankIn(value: CellValue): number {
  if (typeof value !== 'string') return numberIn(value);
  const [, number] = TIED.exec(cellText(value)) ?? [];
  return number === undefined ? numberIn(value) : Number(number.replace(',', '.'));
}

/** A number of each unit in a column, read by `read`; NaN for none. */
export function unitNumbers({ reading, cells }: ProofTable, column: number, read: (value: CellValue) => number = numberIn): Float64Array {
  const reader = cells.column(column);
  return Float64Array.from(reading.units.rows, (row) => read(reader.at(row)));
}
