/**
 * The formats in which cells are drawn: their own, over what a table's style gives them. Excel keeps no word on which formats of a cell were set: one counts as
 * set where it differs from that of a plain cell. So a black text on a table's dark header turns white, and a bold one cannot be made plain.
 */

import type { Border, CellStyle, SheetModel, WorkbookModel } from '../../../engine/port';
import type { CellLook, Side } from './cell-look';
import { TableLooks } from './table-looks';

const SIDES = [
  { side: 'top', row: -1, column: 0, facing: 'bottom' },
  { side: 'bottom', row: 1, column: 0, facing: 'top' },
  { side: 'left', row: 0, column: -1, facing: 'right' },
  { side: 'right', row: 0, column: 1, facing: 'left' },
] as const satisfies readonly { readonly side: Side; readonly row: number; readonly column: number; readonly facing: Side }[];

export class Dressing {
  readonly #sheet: SheetModel;
  readonly #looks: TableLooks;
  /** Colours that a plain cell's text has. */
  readonly #plainColors: ReadonlySet<string>;
  /** Cells of one format and one look share what they wear. */
  readonly #worn = new WeakMap<CellStyle, Map<CellLook, Map<string, CellStyle>>>();

  constructor(sheet: SheetModel, theme: Pick<WorkbookModel, 'themeColor'>) {
    this.#sheet = sheet;
    this.#looks = new TableLooks(sheet, ({ place, tint }) => theme.themeColor(place, tint));
    this.#plainColors = new Set(['#000000', theme.themeColor(1, 0)]);
  }

  styleOf(row: number, column: number): CellStyle {
    const own = this.#sheet.style(row, column);
    const look = this.#looks.at(row, column);
    if (look === null) return own;
    const drawn = SIDES.filter(({ side }) => look.borders[side] !== undefined).filter((side) => !this.#hasOwnLine(own, { row, column }, side));
    const byLook = this.#worn.get(own) ?? new Map<CellLook, Map<string, CellStyle>>();
    this.#worn.set(own, byLook);
    const byLines = byLook.get(look) ?? new Map<string, CellStyle>();
    byLook.set(look, byLines);
    const key = drawn.map(({ side }) => side).join();
    const worn = byLines.get(key) ?? this.#wear(own, look, drawn.map(({ side }) => side));
    byLines.set(key, worn);
    return worn;
  }

  /** A line of the cell or of its neighbour goes before the table's. */
  #hasOwnLine(own: CellStyle, place: { readonly row: number; readonly column: number }, { side, row, column, facing }: (typeof SIDES)[number]): boolean {
    if (isLine(own.borders[side])) return true;
    const next = { row: place.row + row, column: place.column + column };
    return next.row >= 0 && next.column >= 0 && isLine(this.#sheet.style(next.row, next.column).borders[facing]);
  }

  #wear(own: CellStyle, look: CellLook, sides: readonly Side[]): CellStyle {
    return {
      ...own,
      bold: own.bold || look.bold,
      fontColor: look.color !== '' && this.#plainColors.has(own.fontColor) ? look.color : own.fontColor,
      fillColor: own.fillColor === '' ? look.fill : own.fillColor,
      borders: { ...own.borders, ...Object.fromEntries(sides.map((side) => [side, look.borders[side]])) },
    };
  }
}

function isLine(border: Border | undefined): boolean {
  return border !== undefined && border.style !== 'None';
}
