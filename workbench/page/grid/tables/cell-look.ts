/** What a table's style gives one of its cells: the parts that the cell belongs to, laid over each other. */

import type { Border } from '../../../engine/port';
import { TABLE_PARTS, type PartEdge, type PartLine, type TablePart, type TableStyle, type ThemeColor } from './built-in-styles';

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface CellLook {
  readonly bold: boolean;
  /** #RRGGBB, '' for none. */
  readonly color: string;
  readonly fill: string;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
}

/** Which parts of its style a table shows. */
export interface TableLayout {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

/** Row and column from the table's first ones. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

/** Rows and columns of a part, both ends included. */
export interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rows between header and totals. */
export function bodyOf({ rowCount, showHeaders, showTotals }: TableLayout): Pick<Region, 'top' | 'bottom'> {
  return { top: showHeaders ? 1 : 0, bottom: showTotals ? rowCount - 2 : rowCount - 1 };
}

/** @param band of a row of the body: every other one that shows */
export function partsAt(layout: TableLayout, { row, column }: TablePlace, band: (row: number) => 'first' | 'second'): ReadonlyMap<TablePart, Region> {
  const body = bodyOf(layout);
  const whole: Region = { top: 0, bottom: layout.rowCount - 1, left: 0, right: layout.columnCount - 1 };
  const parts = new Map<TablePart, Region>([['wholeTable', whole]]);
  const inBody = row >= body.top && row <= body.bottom;
  if (inBody && layout.showBandedColumns) parts.set(column % 2 === 0 ? 'firstColumnStripe' : 'secondColumnStripe', { ...body, left: column, right: column });
  if (inBody && layout.showBandedRows) parts.set(`${band(row)}RowStripe`, { ...whole, top: row, bottom: row });
  if (layout.highlightLastColumn && column === whole.right) parts.set('lastColumn', { ...whole, left: whole.right });
  if (layout.highlightFirstColumn && column === 0) parts.set('firstColumn', { ...whole, right: 0 });
  if (layout.showHeaders && row === 0) parts.set('headerRow', { ...whole, bottom: 0 });
  if (layout.showTotals && row === whole.bottom) parts.set('totalRow', { ...whole, top: whole.bottom });
  return parts;
}

const LINES: Readonly<Record<PartLine['line'], Pick<Border, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' },
};

export function layOver(style: TableStyle, { parts, place: { row, column }, colorOf }: { readonly parts: ReadonlyMap<TablePart, Region>; readonly place: TablePlace; readonly colorOf: (color: ThemeColor) => string }): CellLook {
  let [bold, text, fill]: [boolean, ThemeColor | null, ThemeColor | null] = [false, null, null];
  const borders: Partial<Record<Side, Border>> = {};
  for (const name of TABLE_PARTS) {
    const [region, look] = [parts.get(name), style[name]];
    if (region === undefined || look === undefined) continue;
    bold ||= look.bold === true;
    text = look.text ?? text;
    fill = look.fill ?? fill;
    for (const [side, edge] of edgesAt(region, { row, column })) {
      const line = look.lines?.[edge];
      if (line !== undefined) borders[side] = { ...LINES[line.line], color: colorOf(line.color) };
    }
  }
  return { bold, color: text === null ? '' : colorOf(text), fill: fill === null ? '' : colorOf(fill), borders };
}

function edgesAt({ top, bottom, left, right }: Region, { row, column }: TablePlace): readonly (readonly [Side, PartEdge])[] {
  return [
    ['top', row === top ? 'top' : 'horizontal'],
    ['bottom', row === bottom ? 'bottom' : 'horizontal'],
    ['left', column === left ? 'left' : 'vertical'],
    ['right', column === right ? 'right' : 'vertical'],
  ];
}
