/** The rows of a table as its columns tell of them: their cells, names and headings. */
import type { ColumnReader, SheetCells } from '../evidence/sheet-cells';
import type { CellValue } from '../model/grid';
import type { Layout } from '../model/layout';
import { cellText } from '../text/cell-text';
import { leadingMarker } from '../text/row-words';

export interface RowSource {
  readonly layout: Layout;
  readonly cells: SheetCells;
  readonly names: ColumnReader;
  readonly scores: ColumnReader;
  readonly serials: ColumnReader;
  /** All columns read, first the serial's, to look for texts outside of name and score. */
  readonly others: readonly ColumnReader[];
  /** The group column, where a total may have its label. */
  readonly groups: ColumnReader;
  readonly top: number;
  readonly end: number;
}

export interface ColumnsWanted {
  readonly columns: readonly number[];
  readonly numberFormatsOf: readonly number[];
}

/** The columns to read in full for this layout, and the one whose number formats tell the published decimals, shares and dates. */
export function columnsToRead(layout: Layout): ColumnsWanted {
  const { unitColumn, scoreColumn, groupColumn, serialColumn, firstColumn, evidence } = layout;
  const wanted = new Set([unitColumn, scoreColumn, firstColumn, ...evidence.sectionColumns]);
  if (groupColumn !== null) wanted.add(groupColumn);
  if (serialColumn !== null) wanted.add(serialColumn);
  return { columns: [...wanted].sort((one, other) => one - other), numberFormatsOf: [scoreColumn] };
}

export function rowSource(layout: Layout, cells: SheetCells): RowSource {
  const wanted = columnsToRead(layout).columns;
  const serialFirst = [...new Set([layout.serialColumn ?? layout.firstColumn, ...wanted])];
  return {
    layout,
    cells,
    names: cells.column(layout.unitColumn),
    scores: cells.column(layout.scoreColumn),
    serials: cells.column(layout.serialColumn),
    others: serialFirst.filter((column) => column !== layout.unitColumn && column !== layout.scoreColumn && column !== layout.groupColumn).map((column) => cells.column(column)),
    groups: cells.column(layout.groupColumn),
    top: layout.firstRow,
    end: cells.end,
  };
}

/** The row's cells inside the table. */
export function tableRow({ layout, cells }: RowSource, row: number): readonly CellValue[] {
  return Array.from({ length: layout.lastColumn - layout.firstColumn + 1 }, (_, index) => cells.at(row, layout.firstColumn + index));
}

/** Text by which a row that was read whole could head a section: its only text, or '' where it has none or holds numbers. */
export function headingOfCells(values: readonly CellValue[]): string {
  const texts = values.filter((value) => value !== '' && cellText(value) !== '');
  const [first] = texts;
  return texts.length <= 2 && typeof first === 'string' ? texts.map(cellText).join(' ') : '';
}

export function nameAt(source: RowSource, row: number): string {
  const value = source.names.at(row);
  return typeof value === 'string' ? value : cellText(value);
}

/** The row's name, or where it has none the first text beside it: `North Total` in the column of groups. */
export function labelAt(source: RowSource, row: number): string {
  const name = nameAt(source, row);
  if (name !== '') return name;
  for (const reader of [source.groups, ...source.others]) {
    const value = reader.at(row);
    if (typeof value === 'string' && cellText(value) !== '') return value;
  }
  return '';
}

/** A section's heading: the name cell's text, else the first text that is more than a numbering. */
export function headingOfRow(source: RowSource, row: number): string {
  const name = cellText(source.names.at(row));
  if (name !== '') return name;
  let bare = '';
  for (const reader of source.others) {
    const text = cellText(reader.at(row));
    if (text === '') continue;
    if (leadingMarker(text)?.rest !== '') return text;
    bare = text;
  }
  const score = source.scores.at(row);
  if (typeof score === 'string' && cellText(score) !== '') return cellText(score);
  const whole = source.cells.isWhole(row) ? headingOfCells(tableRow(source, row)) : '';
  return whole === '' ? bare : whole;
}
