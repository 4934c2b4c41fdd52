/** What stands above the header: the title, the heading of a first section, and the years that the table is about. */
import type { LayoutEvidence } from '../model/layout';
import { foldHeader } from '../text/cell-text';
import { isNoteText, isSectionText, isTableTitle, leadingMarker } from '../text/row-words';
import type { HeaderRows } from './header-rows';
import type { Window } from './window';

/** A section heading right above the header, as a decision's text has it. */
export function headingAbove(window: Window, header: HeaderRows): LayoutEvidence['sectionAbove'] {
  const [top] = header.rows;
  if (top === undefined) return null;
  for (let row = top - 1; row >= Math.max(window.top, top - 3); row -= 1) {
    const [first, second] = window.filled(row);
    if (first === undefined) continue;
    const text = window.text(row, first);
    if (second !== undefined || text.length > 120 || isNoteText(text)) return null;
    const marker = leadingMarker(text);
    return (marker !== null && marker.rest !== '') || isSectionText(text) ? { row, text } : null;
  }
  return null;
}

/** The title nearest above the header. */
export function titleAbove(window: Window, header: HeaderRows): string | null {
  const [top] = header.rows;
  for (let row = (top ?? window.top) - 1; row >= window.top; row -= 1) {
    const [first] = window.filled(row);
    const text = first === undefined ? '' : window.text(row, first);
    if (isTableTitle(text)) return text;
  }
  return null;
}

/** What tells of the document and not of the table: `(Kèm theo Quyết định số 12 ngày 05/01/2025)`. */
const OF_DOCUMENT = /\b(?:quyet dinh|cong van|to trinh|bao cao so|thong bao|kem theo|ngay|dated|decision|attached)\b/u;

/** The texts above the header. */
export function titlesAbove(window: Window, header: HeaderRows): string[] {
  const texts: string[] = [];
  for (let row = window.top; row < (header.rows[0] ?? window.top); row += 1) for (const column of window.filled(row)) texts.push(window.text(row, column));
  return texts.filter((text) => !OF_DOCUMENT.test(foldHeader(text)));
}

/** The years that the titles above the header name: those of the results, not of the document that they come with. */
export function yearsAbove(window: Window, header: HeaderRows): ReadonlySet<number> {
  const years = new Set<number>();
  for (let row = window.top; row < (header.rows[0] ?? window.top); row += 1) {
    for (const column of window.filled(row)) {
      const folded = foldHeader(window.text(row, column));
      if (!OF_DOCUMENT.test(folded)) for (const [year] of folded.matchAll(/\b(?:19|20)\d\d\b/gu)) years.add(Number(year));
    }
  }
  return years;
}
