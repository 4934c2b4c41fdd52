/**
 * One table as cells: heading, header, units, notes, at a place of a sheet, with everything that makes its look. Cells, formats and heights are
 * data: an area of the sheet and what holds for it. Rows and columns count from 0 at A1.
 */
import type { Area } from '../../sheet';
import type { GroupTable, TableRow } from '../says/group-table';
import { columnPoints, type Alignment, type TableColumn, type TableStyle } from '../table-style';
import { headingOf, type TableWords } from '../says/table-words';
import { formatsOf } from './column-formats';
import { lineCount, rowHeight, type TextBox } from './text-lines';

/** '' is an empty cell; text is text, whatever it begins with; only `formula` is one. */
export type PlannedCell = string | number | boolean | { readonly formula: string };

export interface CellLook {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Alignment;
  readonly borders: 'all' | 'none';
  /** One cell over all columns of the area, a row each. */
  readonly merge: 'across' | 'no';
  readonly numberFormat: string;
}

export interface LookRun {
  readonly area: Area;
  readonly look: CellLook;
}

export interface HeightRun {
  readonly top: number;
  readonly rowCount: number;
  /** In points. */
  readonly height: number;
}

/** How many rows each part of a block has, from the top. The header always has one. */
export interface BlockParts {
  readonly heading: 0 | 1;
  readonly units: number;
  readonly notes: number;
}

export interface TableBlock {
  readonly table: GroupTable;
  readonly area: Area;
  readonly parts: BlockParts;
  /** Row by row; each has as many cells as the area has columns. */
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly looks: readonly LookRun[];
  /** The number formats of scores and extra columns, in the order of the columns. */
  readonly formats: readonly ColumnFormats[];
  readonly heights: readonly HeightRun[];
}

/** The number formats of a column's unit cells: one for all, or one each. */
export interface ColumnFormats {
  /** From the first column of the table. */
  readonly column: number;
  readonly formats: readonly string[];
}

export interface Place {
  readonly top: number;
  readonly left: number;
}

/** The rows of a block's units, and where its scores and ranks stand; null where the style has no such column. */
export interface UnitCells {
  readonly firstRow: number;
  readonly scoreColumn: number | null;
  readonly rankColumn: number | null;
}

export function unitCells(block: Pick<TableBlock, 'area' | 'parts'>, style: TableStyle): UnitCells {
  const at = (kind: TableColumn['kind']): number | null => {
    const index = style.columns.findIndex((column) => column.kind === kind);
    return index < 0 ? null : block.area.left + index;
  };
  return { firstRow: block.area.top + block.parts.heading + 1, scoreColumn: at('score'), rankColumn: at('rank') };
}

/** Lays a table out with its first cell at `place`. */
export function layOutTable(table: GroupTable, place: Place, style: TableStyle, words: TableWords): TableBlock {
  const parts: BlockParts = { heading: table.heading === '' ? 0 : 1, units: table.rows.length, notes: table.notes.length };
  const columnCount = style.columns.length;
  const wide = (text: string): string[] => [text, ...Array.from({ length: columnCount - 1 }, () => '')];
  const cells: (readonly PlannedCell[])[] = [
    ...(parts.heading === 1 ? [wide(table.heading)] : []),
    style.columns.map((column) => headingOf(column, words)),
    ...table.rows.map((row) => style.columns.map((column) => cellOf(row, column, words))),
    ...table.notes.map(wide),
  ];
  const area: Area = { ...place, rowCount: cells.length, columnCount };
  const formats = style.columns.flatMap(({ kind, extra = 0 }, column): ColumnFormats[] => {
    if (kind !== 'score' && kind !== 'extra') return [];
    const cells = table.rows.map(({ score, extras }) => (kind === 'score' ? score : extras[extra]));
    return [{ column, formats: formatsOf(cells.map((cell) => cell?.numberFormat ?? '')) }];
  });
  return { table, area, parts, cells, looks: looksOf(area, parts, style), formats, heights: blockHeights(cells, area, parts, style) };
}

function cellOf(row: TableRow, { kind, extra }: TableColumn, words: TableWords): PlannedCell {
  switch (kind) {
    case 'serial':
      return row.serial;
    case 'unit':
      return row.name;
    case 'score':
      return row.score.value;
    case 'rank':
      return row.rank ?? words.notRanked;
    case 'extra':
      return row.extras[extra ?? 0]?.value ?? '';
  }
}

function looksOf(area: Area, parts: BlockParts, style: TableStyle): LookRun[] {
  const { fontName, fontSize, borders } = style;
  const plain = { fontName, fontSize, bold: false, italic: false, borders, merge: 'no', numberFormat: 'General' } as const;
  const rows = (top: number, rowCount: number): Area => ({ ...area, top: area.top + top, rowCount });
  const firstUnit = parts.heading + 1;
  const looks: LookRun[] = [];
  if (parts.heading === 1) looks.push({ area: rows(0, 1), look: { ...plain, bold: true, align: 'left', borders: 'none', merge: 'across' } });
  style.columns.forEach(({ kind, align }, index) => {
    const numberFormat = kind === 'serial' ? '0' : 'General';
    if (parts.units > 0) looks.push({ area: { ...rows(firstUnit, parts.units), left: area.left + index, columnCount: 1 }, look: { ...plain, align, numberFormat } });
  });
  // After the units: the line between header and first unit must be the header's own, since the header is repeated on other pages.
  looks.push({ area: rows(parts.heading, 1), look: { ...plain, bold: true, align: 'center' } });
  if (parts.notes > 0) looks.push({ area: rows(firstUnit + parts.units, parts.notes), look: { ...plain, italic: true, align: 'left', borders: 'none', merge: 'across' } });
  return looks;
}

/** The heights of a block's rows, from the texts that they hold. */
export function blockHeights(cells: readonly (readonly PlannedCell[])[], area: Area, parts: BlockParts, style: TableStyle): HeightRun[] {
  const widths = style.columns.map(({ widthMm }) => columnPoints(widthMm));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const runs: { top: number; rowCount: number; height: number }[] = [];
  cells.forEach((row, index) => {
    const isUnit = index > parts.heading && index <= parts.heading + parts.units;
    const isHeader = index === parts.heading;
    const weight = isUnit || index > parts.heading ? 'normal' : 'bold';
    const box = (width: number): TextBox => ({ width, fontName: style.fontName, fontSize: style.fontSize, weight });
    const lines = isUnit || isHeader ? Math.max(...row.map((cell, column) => lineCount(shownText(cell), box(widths[column] ?? whole)))) : lineCount(shownText(row[0] ?? ''), box(whole));
    const height = rowHeight(lines, style.fontSize, style.rowPadding);
    const last = runs.at(-1);
    if (last?.height === height) last.rowCount += 1;
    else runs.push({ top: area.top + index, rowCount: 1, height });
  });
  return runs;
}

/** The text that decides how many lines a cell takes; numbers are short. */
function shownText(cell: PlannedCell): string {
  return typeof cell === 'string' ? cell : '0';
}

/** A block's height in points. */
export function blockHeight({ heights }: TableBlock): number {
  return heights.reduce((sum, { rowCount, height }) => sum + rowCount * height, 0);
}

