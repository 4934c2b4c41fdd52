/**
 * The table that one column of pasted text would make. A table that is pasted from Word, a PDF, an e-mail or a web page may land in one column: each row
 * a line of text, or each cell in a cell of its own below the one before. Nothing is guessed: a line that does not fit stays whole, and is listed.
 *
 * Where a whole line goes decides how the result is read. Titles, headings and notes stand in the first column, where the rules of sections find them.
 * A line inside the table that does not fit must not: there it would be read as the heading of a group. It stands in the column of names, with
 * `UNCLEAR` for its numbers, which reads as "not scored": it is listed as a unit without a score until a person mends it.
 */
import type { CellValue } from '../model/grid';

/** Stands for each number of a line that could not be split. A row so marked is a unit wherever it stands, also under the last score (`read/sections.ts`). */
export const UNCLEAR = '…';

/** 'lines': each row is a line of text in a cell of its own; 'cells': the cells of a row stand one below the other; 'one-cell': all lines stand in a single cell. */
export type PastedForm = 'lines' | 'cells' | 'one-cell';

/** One cell of the pasted column. */
export interface PastedCell {
  /** The row on the sheet. */
  readonly row: number;
  readonly value: CellValue;
  readonly numberFormat: string;
  /** As held, without white space at the ends; '' for a blank cell. */
  readonly text: string;
}

/** A number and how it is shown: `85,40` is 85.4 as `0.00`. */
export interface NumberPart {
  readonly value: number;
  readonly numberFormat: string;
}

/** What a cell of the table will hold: text exactly so, also where Excel could read it as something else; '' for nothing. */
export type Part = string | NumberPart;

/** What a column of the table holds; 'serial' counts the rows, 'name' tells them apart, 'text' is any other text. */
export type ColumnKind = 'serial' | 'name' | 'number' | 'text';

/** 'whole': a title, a heading or a note in the first column; 'unclear': a line that did not fit. */
export type PastedRowKind = 'header' | 'unit' | 'whole' | 'unclear' | 'blank';

export interface PastedRow {
  readonly kind: PastedRowKind;
  /** The row on the sheet of the first line, or cell, that it is made of. */
  readonly row: number;
  /** One part a column. */
  readonly parts: readonly Part[];
}

export interface UnclearLine {
  /** The row on the sheet. */
  readonly row: number;
  readonly text: string;
}

export interface PastedTable {
  readonly form: PastedForm;
  /** The pasted column, and the sheet row of its first cell. */
  readonly column: number;
  readonly top: number;
  readonly kinds: readonly ColumnKind[];
  /** From the top, one for each row of the table; blank lines stay blank rows, and the lines of a wrapped name are one row. */
  readonly rows: readonly PastedRow[];
  /** The lines, or cells, that did not fit, in the order of the sheet. */
  readonly unclear: readonly UnclearLine[];
}

/** A blank row. */
export function blankRow(row: number, kinds: readonly ColumnKind[]): PastedRow {
  return { kind: 'blank', row, parts: kinds.map(() => '') };
}

/** A text that is no row of the table, in the first column. */
export function wholeRow(row: number, text: string, kinds: readonly ColumnKind[]): PastedRow {
  return { kind: 'whole', row, parts: kinds.map((_, column) => (column === 0 ? text : '')) };
}

/** A text that should be a row and does not fit. */
export function unclearRow(row: number, text: string, kinds: readonly ColumnKind[]): PastedRow {
  return { kind: 'unclear', row, parts: kinds.map((kind) => (kind === 'name' ? text : kind === 'number' ? UNCLEAR : '')) };
}
