/** Copied cells as an HTML table for other programs: shown texts with merges and the basic formats. Hidden rows and columns stay out, as in Excel. */

import type { Area, CellStyle } from '../../../engine/port';
import type { CellView, CellViews } from '../content/cell-view';
import type { MergeIndex } from '../content/merge-index';
import { fontFamily } from '../content/fonts';
import type { SheetAxes } from '../geometry/sheet-axes';
import { sideOf } from '../content/text-layout';

export interface CopySource {
  readonly area: Area;
  readonly views: CellViews;
  readonly merges: MergeIndex;
  readonly axes: SheetAxes;
}

/** The mark by which a paste knows its own workbook's cells. */
export const RANGE_MARK = 'data-workbench-range';

export function htmlTable({ area, views, merges, axes }: CopySource, mark: string): string {
  const rows = shownIndices(axes.rows, area.top, area.rowCount);
  const columns = shownIndices(axes.columns, area.left, area.columnCount);
  const lines = rows.map((row) => {
    const cells = columns.map((column) => {
      const merge = merges.at(row, column);
      if (merge === null) return cellHtml(views.at(row, column), '');
      const [first] = shownIndices(axes.rows, Math.max(merge.top, area.top), merge.rowCount);
      const [firstColumn] = shownIndices(axes.columns, Math.max(merge.left, area.left), merge.columnCount);
      if (row !== first || column !== firstColumn) return '';
      const spans = { rows: count(rows, merge.top, merge.rowCount), columns: count(columns, merge.left, merge.columnCount) };
      return cellHtml(views.at(merge.top, merge.left), ` rowspan="${spans.rows}" colspan="${spans.columns}"`);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const widths = columns.map((column) => `<col style="width:${axes.columns.size(column)}px">`).join('');
  return `<meta charset="utf-8"><table ${RANGE_MARK}="${mark}" style="border-collapse:collapse">${widths}${lines.join('')}</table>`;
}

function count(indices: readonly number[], from: number, length: number): number {
  return indices.filter((index) => index >= from && index < from + length).length;
}

export function shownIndices(axis: SheetAxes['rows'], from: number, length: number): number[] {
  const indices: number[] = [];
  for (let index = from; index < from + length; index += 1) if (axis.size(index) > 0) indices.push(index);
  return indices;
}

function cellHtml(view: CellView, spans: string): string {
  const text = escaped(view.text).replaceAll('\n', '<br>');
  return `<td${spans} style="${escaped(css(view))}">${text}</td>`;
}

function css(view: CellView): string {
  const { style } = view;
  const parts = [
    `font:${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${style.fontSize}pt ${fontFamily(style.fontName).replaceAll('"', "'")}`,
    `color:${view.color}`,
    ...(view.fill === '' ? [] : [`background:${view.fill}`]),
    `text-align:${sideOf(view)}`,
    `vertical-align:${style.verticalAlignment === 'Top' ? 'top' : style.verticalAlignment === 'Center' ? 'middle' : 'bottom'}`,
    ...decorations(style),
    ...borders(style),
    style.wrapText ? 'white-space:normal' : 'white-space:nowrap',
  ];
  return parts.join(';');
}

function decorations({ underline, strikethrough }: CellStyle): readonly string[] {
  const lines = [...(underline === 'None' ? [] : ['underline']), ...(strikethrough ? ['line-through'] : [])];
  return lines.length === 0 ? [] : [`text-decoration:${lines.join(' ')}`];
}

const LINES = { None: 'none', Continuous: 'solid', Dash: 'dashed', DashDot: 'dashed', DashDotDot: 'dashed', Dot: 'dotted', Double: 'double', SlantDashDot: 'dashed' } as const;
const WEIGHTS = { Hairline: '0.5pt', Thin: '0.5pt', Medium: '1pt', Thick: '1.5pt' } as const;

function borders(style: CellStyle): readonly string[] {
  return (['top', 'right', 'bottom', 'left'] as const).flatMap((side) => {
    const line = style.borders[side];
    return line === undefined || line.style === 'None' ? [] : [`border-${side}:${line.style === 'Double' ? '2pt' : WEIGHTS[line.weight]} ${LINES[line.style]} ${line.color}`];
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
