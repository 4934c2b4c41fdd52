/** The style of the tables under the options that were chosen, with the extra columns as the sheet of scores has them. */
import { columnLetters, type ColumnCells } from '../../sheet';
import { DECREE_STYLE, extraCell, ownStyle, PLAIN_STYLE, type OwnStyleColumn, type TableStyle } from '../../tables';
import type { Sentence } from '../../messages';
import type { Found } from '../session/session';
import { quotedSheet } from '../session/sentences';
import { ownColumnsOf, placeOf, type ExtraColumn } from './own/columns';

export type StyleOfOptions = { readonly style: TableStyle; /** What the style's extra columns hold, in their order. */ readonly extras: readonly ColumnCells[] } | { readonly refusal: Sentence };

type FoundForStyle = Pick<Found, 'sheetName' | 'layout' | 'tableOptions' | 'extraCells'>;

/** The style; or the sentence that says why the sheet's columns do not make one. */
export function styleOf(found: FoundForStyle): StyleOfOptions {
  switch (found.tableOptions.style) {
    case 'decree':
      return { style: DECREE_STYLE, extras: [] };
    case 'plain':
      return { style: PLAIN_STYLE, extras: [] };
    case 'own':
      return styleOfOwn(found);
  }
}

function styleOfOwn(found: FoundForStyle): StyleOfOptions {
  const { tableOptions: options, sheetName } = found;
  const headings = options.headings.split('|').map((heading) => heading.trim());
  const columns: OwnStyleColumn[] = [];
  const extras: ColumnCells[] = [];
  const missing: string[] = [];
  for (const [index, column] of (ownColumnsOf(options.columns) ?? []).entries()) {
    const heading = headings[index] ?? '';
    if (column.kind !== 'extra') {
      columns.push({ kind: column.kind, heading });
      continue;
    }
    const cells = cellsOf(column, found);
    if (cells === null) missing.push(nameOf(column));
    else {
      extras.push(cells);
      columns.push({ kind: 'extra', heading: heading === '' ? headerAt(cells.column, found) : heading, extra: whatIsIn(cells) });
    }
  }
  if (missing.length > 0) return { refusal: { code: 'tables-columns-missing', with: { sheet: quotedSheet(sheetName), columns: missing } } };
  const style = ownStyle({ fontName: options.font.trim() === '' ? DECREE_STYLE.fontName : options.font.trim(), fontSize: Number(options.fontSize), columns });
  return style === null ? { refusal: { code: 'tables-columns-too-wide', with: { count: columns.length } } } : { style, extras };
}

function cellsOf(column: ExtraColumn, { layout, extraCells }: FoundForStyle): ColumnCells | null {
  const place = layout === null ? null : placeOf(column, layout);
  return extraCells.find((cells) => cells.column === place) ?? null;
}

function nameOf({ header, column }: ExtraColumn): string {
  return header === '' && column !== null ? columnLetters(column) : header;
}

/** A column without a header is headed by its letters. */
function headerAt(column: number, { layout }: FoundForStyle): string {
  const header = layout?.headers[column - layout.firstColumn] ?? '';
  return header === '' ? columnLetters(column) : header;
}

/** Numbers, where it holds more of them than of texts. */
function whatIsIn(cells: ColumnCells): Extract<OwnStyleColumn, { kind: 'extra' }>['extra'] {
  let numbers = 0;
  let texts = 0;
  let widest = '';
  cells.values.forEach((value, index) => {
    if (typeof value === 'number') {
      numbers += 1;
      const { text } = extraCell(cells, cells.top + index, 'vi');
      if (text.length > widest.length) widest = text;
    } else if (value !== '') texts += 1;
  });
  return { holds: numbers > texts ? 'numbers' : 'texts', widest };
}
