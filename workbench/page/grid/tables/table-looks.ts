/**
 * The looks that the tables of a sheet give its cells. Excel bands the rows that show, so a hidden row does not count. Where a table's style is none of
 * Excel's own (a file may bring others), its cells look as if they had none.
 */

import type { SheetModel, TableModel } from '../../../engine/port';
import { BUILT_IN_STYLES, type TableStyle, type ThemeColor } from './built-in-styles';
import { type CellLook, type TableLayout, bodyOf, layOver, partsAt } from './cell-look';

export type ColorOf = (color: ThemeColor) => string;

export class TableLooks {
  readonly #tables: readonly StyledTable[];

  constructor(sheet: SheetModel, colorOf: ColorOf) {
    this.#tables = sheet.tables.flatMap((table) => {
      const style = BUILT_IN_STYLES.get(table.style);
      return style === undefined ? [] : [new StyledTable(sheet, { table, style, colorOf })];
    });
  }

  /** null for a cell that no table gives a look. */
  at(row: number, column: number): CellLook | null {
    for (const table of this.#tables) {
      const look = table.at(row, column);
      if (look !== null) return look;
    }
    return null;
  }
}

class StyledTable {
  readonly #sheet: SheetModel;
  readonly #style: TableStyle;
  readonly #colorOf: ColorOf;
  readonly #area: TableModel['area'];
  readonly #layout: TableLayout;
  /** For each row of the body, as far as one was asked for. */
  readonly #bands: ('first' | 'second')[] = [];
  /** Cells that lie alike look alike. */
  readonly #known = new Map<string, CellLook>();

  constructor(sheet: SheetModel, { table, style, colorOf }: { readonly table: TableModel; readonly style: TableStyle; readonly colorOf: ColorOf }) {
    this.#sheet = sheet;
    this.#style = style;
    this.#colorOf = colorOf;
    const { area, showHeaders, showTotals, showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn } = table;
    this.#area = area;
    this.#layout = { rowCount: area.rowCount, columnCount: area.columnCount, showHeaders, showTotals, showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn };
  }

  at(row: number, column: number): CellLook | null {
    const { top, left, rowCount, columnCount } = this.#area;
    const place = { row: row - top, column: column - left };
    if (place.row < 0 || place.row >= rowCount || place.column < 0 || place.column >= columnCount) return null;
    const parts = partsAt(this.#layout, place, (bodyRow) => this.#band(bodyRow));
    const body = bodyOf(this.#layout);
    const ends = [place.row === 0, place.row === rowCount - 1, place.column === 0, place.column === columnCount - 1, place.row === body.top, place.row === body.bottom];
    const key = [...parts.keys(), ...ends].join();
    const look = this.#known.get(key) ?? layOver(this.#style, { parts, place, colorOf: this.#colorOf });
    this.#known.set(key, look);
    return look;
  }

  /** Counted on from the last row that was asked for before. */
  #band(row: number): 'first' | 'second' {
    const { top } = bodyOf(this.#layout);
    const index = row - top;
    for (let next = this.#bands.length; next <= index; next += 1) {
      const before = this.#bands[next - 1];
      const same = before !== undefined && this.#sheet.rowHidden(this.#area.top + top + next - 1);
      this.#bands.push(before === undefined ? 'first' : same ? before : before === 'first' ? 'second' : 'first');
    }
    return this.#bands[index] ?? 'first';
  }
}
