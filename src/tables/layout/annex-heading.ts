/** The heading of an annex above its tables: `Phụ lục`, the title in capitals, and the decision that it belongs to, each on a line over the table's width. */
import { columnPoints, type TableStyle } from '../table-style';
import type { CellLook, HeightRun, LookRun, PlannedCell } from './table-block';
import { lineCount, rowHeight } from './text-lines';

export interface AnnexHeading {
  /** `Phụ lục I` */
  readonly heading: string;
  /** Printed in capitals. */
  readonly title: string;
  /** `(Kèm theo Quyết định số …)` */
  readonly issued: string;
}

/** Rows above the tables: they belong to no table, so an update leaves them as a person has completed them. */
export interface AnnexRows {
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly looks: readonly LookRun[];
  readonly heights: readonly HeightRun[];
}

/** Lays the heading out from the first row on, with an empty row below. */
export function layOutAnnex({ heading, title, issued }: AnnexHeading, style: TableStyle): AnnexRows {
  const columnCount = style.columns.length;
  const width = style.columns.reduce((sum, { widthMm }) => sum + columnPoints(widthMm), 0);
  const look: CellLook = { fontName: style.fontName, fontSize: style.titleSize, bold: true, italic: false, align: 'center', borders: 'none', merge: 'across', numberFormat: 'General' };
  const lines: readonly { readonly text: string; readonly look: CellLook }[] = [
    { text: heading, look },
    { text: title.toLocaleUpperCase('vi'), look },
    { text: issued, look: { ...look, bold: false, italic: true } },
    { text: '', look: { ...look, bold: false, merge: 'no' } },
  ];
  return {
    cells: lines.map(({ text }) => [text, ...Array.from({ length: columnCount - 1 }, () => '')]),
    looks: lines.map((line, top) => ({ area: { top, left: 0, rowCount: 1, columnCount }, look: line.look })),
    heights: lines.map(({ text, look: { bold } }, top) => ({
      top,
      rowCount: 1,
      height: rowHeight(lineCount(text, { width, fontName: style.fontName, fontSize: style.titleSize, weight: bold ? 'bold' : 'normal' }), style.titleSize, style.rowPadding),
    })),
  };
}
