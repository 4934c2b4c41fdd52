/**
 * What one cell looks like: its text as a wide column shows it, its format, and how it stands. Views are made when a cell comes
 * into sight and kept until the workbook changes, at most `KEPT` of them.
 */

import { formatColor } from 'numfmt';
import { type CellStyle, SHEET_COLUMNS, type SheetModel } from '../../../engine/port';
import { cellText } from '../../../objects/range/content/cell-text';
import { canvasFont } from './fonts';

export type CellKind = 'empty' | 'text' | 'number' | 'logical' | 'error';

export interface CellView {
  readonly kind: CellKind;
  readonly text: string;
  /** Of a number, for narrower columns. */
  readonly number: number;
  readonly style: CellStyle;
  readonly font: string;
  /** #RRGGBB: of the format, unless the number format has one for the value. */
  readonly color: string;
  /** #RRGGBB, '' for none. */
  readonly fill: string;
}

export interface CellViewOptions {
  readonly locale: string;
  /** In what format a cell is drawn. Default: its own. */
  readonly styleOf?: (row: number, column: number) => CellStyle;
}

const KEPT = 30_000;

/** The colours that number formats have names for, as Excel draws them. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

export class CellViews {
  readonly sheet: SheetModel;
  readonly #locale: string;
  readonly #styleOf: (row: number, column: number) => CellStyle;
  #recent = new Map<number, CellView>();
  #older = new Map<number, CellView>();

  constructor(sheet: SheetModel, options: CellViewOptions) {
    this.sheet = sheet;
    this.#locale = options.locale;
    this.#styleOf = options.styleOf ?? ((row, column) => sheet.style(row, column));
  }

  at(row: number, column: number): CellView {
    const key = row * SHEET_COLUMNS + column;
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    const view = this.#older.get(key) ?? this.#read(row, column);
    if (this.#recent.size >= KEPT / 2) [this.#older, this.#recent] = [this.#recent, new Map<number, CellView>()];
    this.#recent.set(key, view);
    return view;
  }

  #read(row: number, column: number): CellView {
    const value = this.sheet.value(row, column);
    const style = this.#styleOf(row, column);
    const look = { style, font: canvasFont(style), color: style.fontColor, fill: style.fillColor };
    if (value === null) return { kind: 'empty', text: '', number: NaN, ...look };
    if (typeof value === 'object') return { kind: 'error', text: value.error, number: NaN, ...look };
    const text = cellText(this.sheet, row, column, this.#locale);
    if (typeof value === 'string') return { kind: 'text', text, number: NaN, ...look };
    if (typeof value === 'boolean') return { kind: 'logical', text, number: NaN, ...look };
    return { kind: 'number', text, number: value, ...look, color: colorOf(style.numberFormat, value) ?? look.color };
  }
}

/** `[Red]` and the like; indices are those of Excel's palette, answered as #RRGGBB. */
function colorOf(numberFormat: string, value: number): string | null {
  if (!numberFormat.includes('[')) return null;
  const color = formatColor(numberFormat, value, { throws: false });
  return typeof color === 'string' ? (NAMED_COLORS[color.toLowerCase()] ?? (color.startsWith('#') ? color : null)) : null;
}
