/**
 * The columns of a style of one's own, as the setting `tablesColumns` names them: `serial,unit,[Khối],score,rank,[Ghi chú]`. What stands in brackets is the
 * header of a column of the sheet of scores, wherever that column is moved to; `F[Ghi chú]` is the one at F where several have that header, and `F` alone a
 * column without a header. A bracket inside a header is doubled.
 */
import { columnIndex, columnLetters, foldHeader, type Layout } from '../../../sheet';

export type OwnColumn =
  | { readonly kind: 'serial' | 'unit' | 'score' | 'rank' }
  /** Known by its header, its place, or both. */
  | { readonly kind: 'extra'; readonly header: string; readonly column: number | null };

export type ExtraColumn = Extract<OwnColumn, { kind: 'extra' }>;

const WORDS = ['serial', 'unit', 'score', 'rank'] as const;

const COLUMN = /^(?:(serial|unit|score|rank)|([A-Z]{1,3})?(?:\[((?:[^\]]|\]\])+)\])?)(?:,|$)/;

/** Longer texts were not made by the add-in: so many columns would not fit on a page. */
const LONGEST = 4_000;

/** The columns of a text; null where it names no columns, a unit or its rank is missing, or something stands twice. */
export function ownColumnsOf(text: string): OwnColumn[] | null {
  if (text.length > LONGEST) return null;
  const columns: OwnColumn[] = [];
  for (let rest = text; rest !== ''; ) {
    const [whole = '', word, letters, header] = COLUMN.exec(rest) ?? [];
    const kind = WORDS.find((each) => each === word);
    const column = letters === undefined ? null : columnIndex(letters);
    if (kind !== undefined) columns.push({ kind });
    else if (header !== undefined || column !== null) columns.push({ kind: 'extra', header: (header ?? '').replaceAll(']]', ']'), column });
    else return null;
    rest = rest.slice(whole.length);
  }
  const texts = columns.map(textOfColumn);
  return texts.includes('unit') && texts.includes('rank') && new Set(texts).size === texts.length ? columns : null;
}

/** @example textOfColumn({ kind: 'extra', header: 'Ghi chú', column: null }) // '[Ghi chú]' */
export function textOfColumn(column: OwnColumn): string {
  if (column.kind !== 'extra') return column.kind;
  const letters = column.column === null ? '' : columnLetters(column.column);
  return column.header === '' ? letters : `${letters}[${column.header.replaceAll(']', ']]')}]`;
}

/** Where an extra column stands on the sheet; null where the sheet has none with that header, or several of which none is at its place. */
export function placeOf({ header, column }: ExtraColumn, { headers, firstColumn }: Pick<Layout, 'headers' | 'firstColumn'>): number | null {
  if (header === '') return column;
  const wanted = foldHeader(header);
  const same = headers.flatMap((each, index) => (foldHeader(each) === wanted ? [firstColumn + index] : []));
  if (column !== null && same.includes(column)) return column;
  const [only = null] = same;
  return same.length === 1 ? only : null;
}

/** The places of extra columns, without those that the sheet has not. */
export function extraPlaces(columns: readonly OwnColumn[] | null, layout: Pick<Layout, 'headers' | 'firstColumn'>): number[] {
  return (columns ?? []).flatMap((column) => (column.kind === 'extra' ? (placeOf(column, layout) ?? []) : []));
}
