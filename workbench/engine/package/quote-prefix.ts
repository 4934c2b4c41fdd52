/**
 * The apostrophe before a text (`quotePrefix` of a cell format), which ExcelTS does not know.
 *
 * Of the flags of a cell format ExcelTS carries `pivotButton` through, so the apostrophe travels in its place: it is put there
 * before loading and turned back after saving. The flag's own meaning, the filter button in a pivot table's header, goes with it;
 * Excel draws those buttons again when the pivot table is refreshed.
 */
import { type Parts, partText, setPartText } from './parts';

const STYLES = 'xl/styles.xml';

export function carryQuotePrefix(parts: Parts): void {
  editCellFormats(parts, (format) => {
    const quoted = /\bquotePrefix="(?:1|true)"/.test(format);
    const bare = format.replace(/\s(?:quotePrefix|pivotButton)="[^"]*"/g, '');
    return quoted ? bare.replace(/^<xf\b/, '<xf pivotButton="1"') : bare;
  });
}

export function restoreQuotePrefix(parts: Parts): void {
  editCellFormats(parts, (format) => format.replace(/\bpivotButton="1"/, 'quotePrefix="1"'));
}

/** Changes each format of cells that the file has. */
export function editCellFormats(parts: Parts, edit: (xfTag: string) => string): void {
  const xml = partText(parts, STYLES);
  if (xml === null) return;
  setPartText(parts, STYLES, xml.replace(/<cellXfs\b[\s\S]*?<\/cellXfs>/, (formats) => formats.replace(/<xf\b[^>]*>/g, edit)));
}
