/**
 * How tables look, as data, and the page they are printed on. The decree style follows Nghị định 30/2020/NĐ-CP: fixed by the decree are A4, the
 * margins, Times New Roman in black at 13 to 14 points, the page number centred in the top margin but on the first page, and the annex
 * heading; the table itself is left to the office, and this is the usual choice. Lengths are in points unless their name says millimetres.
 */

/** What a unit has in every table; 'extra': what its row on the sheet of scores has besides. */
export type ColumnKind = 'serial' | 'unit' | 'score' | 'rank' | 'extra';
export type Alignment = 'left' | 'center' | 'right';

export interface TableColumn {
  readonly kind: ColumnKind;
  readonly widthMm: number;
  readonly align: Alignment;
  /** What heads the column; '' for the word of the sheet's language. */
  readonly heading: string;
  /** Of an extra column: its place among the extra cells of a row. */
  readonly extra?: number;
}

export interface TableStyle {
  readonly fontName: string;
  readonly fontSize: number;
  /** The annex's heading and title. */
  readonly titleSize: number;
  /** From left to right; together not wider than the page between its margins. */
  readonly columns: readonly TableColumn[];
  readonly borders: 'all' | 'none';
  /** Space above and below a cell's text, together. */
  readonly rowPadding: number;
}

export interface PageSetup {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly header: number };
}

/** 155 mm of the 160 between the margins: widths on paper depend a little on fonts and printers, and a last column on a page of its own would be worse than 2.5 mm of air. */
export const DECREE_STYLE: TableStyle = {
  fontName: 'Times New Roman',
  fontSize: 13,
  titleSize: 14,
  columns: [
    { kind: 'serial', widthMm: 15.5, align: 'center', heading: '' },
    { kind: 'unit', widthMm: 77.5, align: 'left', heading: '' },
    { kind: 'score', widthMm: 31, align: 'center', heading: '' },
    { kind: 'rank', widthMm: 31, align: 'center', heading: '' },
  ],
  borders: 'all',
  rowPadding: 5,
};

/** For work, not for a decision: the font that new workbooks have, and rows as high as their text. */
export const PLAIN_STYLE: TableStyle = { ...DECREE_STYLE, fontName: 'Calibri', fontSize: 11, titleSize: 12, rowPadding: 2 };

/** A4 upright, with margins that the decree allows. */
export const DECREE_PAGE: PageSetup = {
  widthMm: 210,
  heightMm: 297,
  marginsMm: { top: 20, bottom: 20, left: 30, right: 20, header: 10 },
};

const POINTS_PER_MM = 72 / 25.4;

/** @example pointsOfMm(25.4) // 72 */
export function pointsOfMm(millimetres: number): number {
  return millimetres * POINTS_PER_MM;
}

/**
 * How much wider a column is on paper than its points on the screen: Excel counts widths in digits of the workbook's default font, which the screen
 * rounds to whole pixels (a digit of Calibri 11 is 5.575 points wide and takes 7 pixels, 5.25 points). So Excel's own page layout view calls a column of
 * 48 points 0.71 inches wide.
 */
const PAPER_PER_SCREEN = 5.575 / 5.25;

/** The width to give a column that should be so wide on paper, in points. */
export function columnPoints(millimetres: number): number {
  return pointsOfMm(millimetres) / PAPER_PER_SCREEN;
}

/** The other way round. */
export function columnMm(points: number): number {
  return (points * PAPER_PER_SCREEN) / POINTS_PER_MM;
}
