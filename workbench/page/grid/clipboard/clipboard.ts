/**
 * Copy, cut and paste by the events of the browser, which need no permission. Copied cells go out as text and as an HTML table; coming back to
 * this workbook, while nothing was changed since, they are pasted as cells, with formulas and formats.
 */

import type { TableRows } from '../../../editing/moving/pasted-table';
import type { SheetModel } from '../../../engine/port';
import { intersection } from '../../../objects/addresses/areas';
import type { RangeTarget } from '../../../objects/definition/host-object';
import { cellsOfHtml } from './html-reading';
import { type CopySource, RANGE_MARK, htmlTable, shownIndices } from './html-writing';
import { fieldsOf, tabSeparated } from './tab-separated';

export interface CopiedRange extends RangeTarget {
  readonly how: 'copy' | 'cut';
  /** Tells this copy from an older one on the clipboard. */
  readonly mark: string;
}

export type Pasted =
  | { readonly kind: 'range'; readonly range: CopiedRange }
  | { readonly kind: 'table'; readonly rows: TableRows }
  | { readonly kind: 'texts'; readonly rows: readonly (readonly string[])[] };

export interface ClipboardActions {
  /** Whether a cell is edited: then the clipboard is the text field's. */
  readonly editing: () => boolean;
  readonly source: () => CopySource & { readonly sheet: SheetModel };
  /** What was copied last and still stands. */
  readonly copied: () => CopiedRange | null;
  readonly keep: (copied: CopiedRange) => void;
  readonly paste: (content: Pasted) => void;
}

/** Returns the way to stop. */
export function listenToClipboard(field: HTMLElement, actions: ClipboardActions): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const copy = (event: ClipboardEvent, how: 'copy' | 'cut'): void => {
    if (actions.editing() || event.clipboardData === null) return;
    event.preventDefault();
    const { sheet, ...source } = actions.source();
    const mark = crypto.randomUUID();
    const used = intersection(source.area, sheet.usedArea({ valuesOnly: false }) ?? source.area) ?? { ...source.area, rowCount: 1, columnCount: 1 };
    // Of whole rows and columns only the used part is worth to be written down.
    const written = { ...source, area: source.area.rowCount * source.area.columnCount > LARGEST_COPY ? used : source.area };
    event.clipboardData.setData('text/plain', textOf(written));
    event.clipboardData.setData('text/html', htmlTable(written, mark));
    actions.keep({ sheet, area: source.area, how, mark });
  };
  field.addEventListener('copy', (event) => copy(event, 'copy'), { signal });
  field.addEventListener('cut', (event) => copy(event, 'cut'), { signal });
  field.addEventListener('paste', (event) => {
    if (actions.editing() || event.clipboardData === null) return;
    event.preventDefault();
    const { clipboardData } = event;
    const content = contentOf({ html: clipboardData.getData('text/html'), text: clipboardData.getData('text/plain') }, actions.copied());
    if (content !== null) actions.paste(content);
  }, { signal });
  return () => listening.abort();
}

const LARGEST_COPY = 1_000_000;

function textOf({ area, views, axes }: CopySource): string {
  const columns = shownIndices(axes.columns, area.left, area.columnCount);
  return tabSeparated(shownIndices(axes.rows, area.top, area.rowCount).map((row) => columns.map((column) => views.at(row, column).text)));
}

/** Cells of this workbook, else a table, else text; null for an empty clipboard. */
export function contentOf({ html, text }: { readonly html: string; readonly text: string }, copied: CopiedRange | null): Pasted | null {
  if (copied !== null && html.includes(`${RANGE_MARK}="${copied.mark}"`)) return { kind: 'range', range: copied };
  const table = html === '' ? null : cellsOfHtml(html);
  if (table !== null && table.length > 0) return { kind: 'table', rows: table };
  const rows = fieldsOf(text);
  return rows.length === 0 ? null : { kind: 'texts', rows };
}
